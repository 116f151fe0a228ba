-- The store of the service. Instants are kept by the database with their zone; digests are SHA-256 in lower-case hex.
-- Rows of document, submission, answer, verdict, activation and log_leaf are inserted and never changed.

create table document (
    digest    varchar(64) primary key,
    size      bigint not null,
    received  timestamp(6) with time zone not null,
    content   ${bytes} not null
);

-- The key of each document, under the master key. Destroying the row erases the document and leaves its digest and size.
create table document_key (
    digest    varchar(64) primary key references document (digest),
    wrapped   ${bytes} not null
);

create table erasure (
    digest    varchar(64) primary key references document (digest),
    person    varchar(200) not null,
    reason    varchar(1000) not null,
    erased    timestamp(6) with time zone not null,
    leaf      bigint not null
);

create table case_entry (
    id        varchar(40) primary key,
    name      varchar(100) not null,
    regime    varchar(40) not null,
    received  timestamp(6) with time zone not null,
    secret    ${bytes} not null,
    version   bigint not null
);

-- Who takes part in a case, and as whom: the unit, a bid, the complainant.
create table participant (
    id        varchar(250) primary key,
    case_id   varchar(40) not null references case_entry (id),
    party     varchar(200) not null,
    standing  varchar(100) not null,
    unique (case_id, party)
);

-- One thing that was sent in and acknowledged. The same bytes from the same party are the same submission.
create table submission (
    id        varchar(40) primary key,
    party     varchar(200) not null,
    digest    varchar(64) not null references document (digest),
    target    varchar(300) not null,
    case_id   varchar(40) not null references case_entry (id),
    receipt   ${bytes} not null,
    received  timestamp(6) with time zone not null,
    leaf      bigint not null unique,
    unique (party, digest, target)
);

-- The documents of a case. Of several by one name the last counts.
create table filed_document (
    id        varchar(60) primary key,
    case_id   varchar(40) not null references case_entry (id),
    position  int not null,
    name      varchar(300) not null,
    digest    varchar(64) not null references document (digest),
    party     varchar(200) not null,
    filed     timestamp(6) with time zone not null,
    unique (case_id, position)
);

create table answer (
    id        varchar(60) primary key,
    case_id   varchar(40) not null references case_entry (id),
    position  int not null,
    question  varchar(100) not null,
    subject   varchar(100) not null,
    period    varchar(100),
    said      varchar(200) not null,
    number    boolean not null,
    party     varchar(200) not null,
    asserted  varchar(100) not null,
    document  varchar(300) not null,
    pointer   varchar(300) not null,
    given     timestamp(6) with time zone not null,
    unique (case_id, position)
);

create table assessment (
    id        varchar(60) primary key,
    case_id   varchar(40) not null references case_entry (id),
    number    int not null,
    state     varchar(20) not null,
    digest    varchar(64) not null,
    rule_set  varchar(100) not null,
    rule_set_digest varchar(64) not null,
    outcome   varchar(40) not null,
    strength  varchar(40) not null,
    made      timestamp(6) with time zone not null,
    made_by   varchar(200) not null,
    proposed_by varchar(200),
    settled_by varchar(200),
    version   bigint not null,
    unique (case_id, number)
);

-- What each audience may see of an assessment: the files of its bundle but the documents, which stand in the store already.
create table assessment_view (
    id        varchar(170) primary key,
    assessment varchar(60) not null references assessment (id),
    audience  varchar(100) not null,
    wrapped   ${bytes} not null,
    content   ${bytes} not null,
    unique (assessment, audience)
);

create table verdict (
    digest    varchar(64) primary key,
    case_id   varchar(40) not null references case_entry (id),
    assessment varchar(60) not null unique references assessment (id),
    decided   timestamp(6) with time zone not null,
    decided_by varchar(200) not null,
    supersedes varchar(64) references verdict (digest),
    statement ${bytes} not null,
    leaf      bigint not null unique
);

-- A rule set decides only after an entry here, which takes two persons.
create table activation (
    digest    varchar(64) primary key,
    rule_set  varchar(100) not null,
    proposed_by varchar(200) not null,
    proposed  timestamp(6) with time zone not null,
    approved_by varchar(200),
    approved  timestamp(6) with time zone,
    leaf      bigint unique,
    version   bigint not null
);

-- The first answer to a request that carries an Idempotency-Key.
create table first_answer (
    id        varchar(64) primary key,
    person    varchar(200) not null,
    request   varchar(64) not null,
    status    int not null,
    location  varchar(300),
    body      ${bytes} not null,
    answered  timestamp(6) with time zone not null
);

create table log_leaf (
    idx       bigint primary key,
    leaf_hash ${bytes} not null,
    leaf      ${bytes} not null
);
