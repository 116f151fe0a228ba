-- Complaints, each a document of its own. One without a case waits until an officer has one for it. Rows are inserted and never changed.
create table complaint (
    id        varchar(40) primary key,
    party     varchar(200) not null,
    digest    varchar(64) not null references document (digest),
    received  timestamp(6) with time zone not null,
    receipt   ${bytes} not null,
    leaf      bigint not null unique,
    unique (party, digest)
);

-- The case that a complaint belongs to, and who said so.
create table complaint_case (
    complaint varchar(40) primary key references complaint (id),
    case_id   varchar(40) not null references case_entry (id),
    person    varchar(200) not null,
    joined    timestamp(6) with time zone not null
);
