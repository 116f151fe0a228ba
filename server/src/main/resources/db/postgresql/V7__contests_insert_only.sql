create trigger insert_only before update or delete or truncate on contest for each statement execute function refuse_change();
