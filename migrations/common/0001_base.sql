-- What every slice stands on: audit, jobs, mail, notices, answered requests.

create table audit (
    id bigint primary key,
    at bigint not null,
    actor bigint,
    action text not null,
    subject_kind text not null,
    subject bigint,
    unit text,
    detail text not null
);
create index audit_subject on audit (subject_kind, subject, id);
create index audit_unit on audit (unit, id);

create table audit_seal (
    last bigint primary key,
    first bigint not null,
    at bigint not null,
    hash text not null
);

create table job (
    id bigint primary key,
    kind text not null,
    payload text not null,
    state text not null,
    run_at bigint not null,
    attempts bigint not null,
    error text,
    created_at bigint not null
);
create index job_due on job (run_at, id) where state in ('ready', 'running');

create table mail (
    id bigint primary key,
    account bigint not null,
    address text not null,
    language text not null,
    content text not null,
    state text not null,
    run_at bigint not null,
    attempts bigint not null,
    subject text,
    link text,
    error text,
    created_at bigint not null,
    sent_at bigint
);
create index mail_due on mail (run_at, id) where state = 'waiting';

create table notice (
    id bigint primary key,
    account bigint not null,
    content text not null,
    path text not null,
    at bigint not null,
    read_at bigint
);
create index notice_of_account on notice (account, id);
create index notice_unread on notice (account) where read_at is null;

-- A write that was answered: the same request key gives the first answer again.
create table answered_request (
    account bigint not null,
    request text not null,
    answer text not null,
    at bigint not null,
    primary key (account, request)
);
