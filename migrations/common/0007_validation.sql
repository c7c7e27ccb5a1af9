-- What happened to a registration: who decided what, when and why (R-VAL-7).

create table validation_decision (
    id bigint primary key,
    person bigint not null references person (id),
    actor bigint,
    unit text not null,
    at bigint not null,
    kind text not null check (kind in ('sent', 'asked', 'answered', 'validated', 'refused', 'moved')),
    reason text,
    text text not null
);
create index validation_decision_of_person on validation_decision (person, id);
create index validation_decision_of_unit on validation_decision (unit, kind, id);

-- Accounts that look like the same person at the same school (R-REG-1).
create table similar_account (
    person bigint not null references person (id),
    other bigint not null references person (id),
    primary key (person, other)
);
