-- A refusal can be taken back (R-VAL-2): a kind of its own in the history. SQLite changes no check, so the table is made
-- anew on both.

create table validation_decision_next (
    id bigint primary key,
    person bigint not null references person (id),
    actor bigint,
    unit text not null,
    at bigint not null,
    kind text not null check (kind in ('sent', 'asked', 'answered', 'validated', 'refused', 'taken_back', 'moved')),
    reason text,
    text text not null
);
insert into validation_decision_next (id, person, actor, unit, at, kind, reason, text)
    select id, person, actor, unit, at, kind, reason, text from validation_decision;
drop table validation_decision;
alter table validation_decision_next rename to validation_decision;
create index validation_decision_of_person on validation_decision (person, id);
create index validation_decision_of_unit on validation_decision (unit, kind, id);

-- Where a country has several units, each has a register of its own in the simple layout: neither marks the schools of the
-- other as gone.
update register_school set source = 'simple-' || lower(unit) where source = 'simple' and country = 'BE';
update school set register_source = 'simple-' || lower(unit) where register_source = 'simple' and country = 'BE';
