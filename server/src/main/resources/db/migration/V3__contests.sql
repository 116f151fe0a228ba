-- What somebody says against one line of a verdict, and what it would change. Value, place, reason and effect are sealed: they may tell
-- of confidential numbers. Rows are inserted and never changed.
create table contest (
    id        varchar(40) primary key,
    case_id   varchar(40) not null references case_entry (id),
    position  int not null,
    assessment varchar(60) not null references assessment (id),
    figure    varchar(400) not null,
    document  varchar(300) not null,
    digest    varchar(64) not null references document (digest),
    party     varchar(200) not null,
    standing  varchar(100) not null,
    filed     timestamp(6) with time zone not null,
    wrapped   ${bytes} not null,
    content   ${bytes} not null,
    leaf      bigint not null unique,
    unique (case_id, position)
);
