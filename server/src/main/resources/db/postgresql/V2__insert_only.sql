-- What was received, decided and logged is not changed by anybody who works through the service, whatever a fault in it tries.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are inserted and never changed', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger insert_only before update or delete or truncate on document for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on erasure for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on submission for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on filed_document for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on answer for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on assessment_view for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on verdict for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on first_answer for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on log_leaf for each statement execute function refuse_change();
