-- An erasure that an officer has proposed and nobody has settled yet.
create table erasure_proposal (
    digest    varchar(64) primary key references document (digest),
    case_id   varchar(40) not null references case_entry (id),
    person    varchar(200) not null,
    reason    varchar(1000) not null,
    proposed  timestamp(6) with time zone not null
);

-- Who proposed it, beside who carried it out; and the salt of what the log was told.
alter table erasure add column proposed_by varchar(200) not null;
alter table erasure add column salt ${bytes} not null;
