create trigger insert_only before update or delete or truncate on complaint for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on complaint_case for each statement execute function refuse_change();
