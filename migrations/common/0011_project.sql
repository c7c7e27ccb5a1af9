-- Projects: founders, texts and their versions, decisions of units, history.

create table project (
    id bigint primary key,
    request text not null unique,
    state text not null check (state in
        ('draft', 'awaiting_partner', 'awaiting_units', 'declined', 'withdrawn', 'active', 'refused', 'closed')),
    -- Since when it waits for whom it waits for.
    since bigint not null,
    author bigint not null references account (id),
    title text not null,
    -- European or national, fixed at activation.
    kind text check (kind in ('european', 'national')),
    -- The newest version that was sent; 0 while nothing was.
    version bigint not null default 0,
    -- The newest version that both founders have confirmed: what units and the public read.
    agreed_version bigint,
    reached_units_at bigint,
    -- Counts writes: raising it takes the row, so that decisions of two units meet in order.
    revision bigint not null default 0,
    created_at bigint not null,
    activated_at bigint,
    closed_at bigint
);
create index project_of_state on project (state, since);

create table project_founder (
    project bigint not null references project (id),
    account bigint not null references account (id),
    position bigint not null check (position in (1, 2)),
    school bigint not null references school (id),
    unit text not null,
    country text not null,
    confirmed_version bigint,
    reminded_day bigint not null default 0,
    primary key (project, account),
    unique (project, position)
);
create index project_founder_of_account on project_founder (account, project);
create index project_founder_of_school on project_founder (school);
create index project_founder_of_country on project_founder (country, project);

-- The text that a founder is writing; what another window of hers, or the other founder, saved meanwhile lies aside.
create table project_draft (
    project bigint not null references project (id),
    account bigint not null references account (id),
    content text not null,
    version bigint not null,
    based_on bigint not null,
    saved_at bigint not null,
    aside text,
    primary key (project, account)
);

create table project_version (
    project bigint not null references project (id),
    number bigint not null,
    content text not null,
    author bigint not null references account (id),
    reason text not null,
    at bigint not null,
    agreed_at bigint,
    primary key (project, number)
);

create table project_decision (
    project bigint not null references project (id),
    unit text not null,
    decision text not null check (decision in ('pending', 'approved', 'changes_asked', 'refused')),
    -- Which version the decision names.
    version bigint,
    since bigint not null,
    stopped_at bigint,
    reminded_day bigint not null default 0,
    decided_by bigint,
    decided_at bigint,
    reason text,
    note text not null default '',
    primary key (project, unit)
);
create index project_decision_of_unit on project_decision (unit, decision, since);

create table project_event (
    id bigint primary key,
    project bigint not null references project (id),
    at bigint not null,
    actor bigint,
    kind text not null,
    version bigint,
    unit text,
    reason text,
    note text not null default ''
);
create index project_event_of_project on project_event (project, id);
