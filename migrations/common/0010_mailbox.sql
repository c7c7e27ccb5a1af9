-- Conversations between people, and reports of people and messages.

create table conversation (
    id bigint primary key,
    subject text not null,
    started_by bigint not null references account (id),
    started_at bigint not null,
    last_at bigint not null
);

-- Each member has her own view: unread, starred, archived.
create table conversation_member (
    conversation bigint not null references conversation (id),
    account bigint not null references account (id),
    unread bigint not null default 0,
    starred boolean not null default false,
    archived boolean not null default false,
    last_at bigint not null,
    primary key (conversation, account)
);
create index conversation_of_account on conversation_member (account, archived, last_at);
create index conversation_unread on conversation_member (account) where unread > 0;

create table message (
    id bigint primary key,
    conversation bigint not null references conversation (id),
    author bigint not null references account (id),
    body text not null,
    body_hash text not null,
    at bigint not null,
    request text not null,
    unique (author, request)
);
create index message_of_conversation on message (conversation, id);
create index message_same_text on message (author, body_hash, at);

create table report (
    id bigint primary key,
    reporter bigint not null references account (id),
    person bigint not null references account (id),
    message bigint references message (id),
    unit text not null,
    reason text not null,
    words text not null,
    state text not null check (state in ('received', 'decided')),
    at bigint not null,
    outcome text,
    decision text,
    officer bigint,
    decided_at bigint
);
create index report_of_unit on report (unit, state, at);
