-- Copies of everything, the work of every night, and what people were told before they are forgotten.

create table backup (
    id bigint primary key,
    started_at bigint not null,
    finished_at bigint not null,
    -- Where it lies; empty when it failed.
    place text not null,
    bytes bigint not null,
    files bigint not null,
    error text
);

-- The last night on which a task was begun: one node does it, once.
create table night (
    task text primary key,
    night bigint not null,
    began_at bigint not null,
    finished_at bigint,
    error text
);

create table retention_notice (
    account bigint not null references account (id),
    step text not null,
    -- The last sign-in it counts from: after another one everything counts anew.
    since bigint not null,
    at bigint not null,
    primary key (account, step, since)
);

create index audit_at on audit (at);
create index account_seen on account (last_sign_in_at);
