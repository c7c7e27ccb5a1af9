-- What holds a project apart from its road: archived by time, suspended or removed by a unit. The state beneath stays, so
-- that a suspended project goes on where it was.
alter table project add column held text check (held in ('archived', 'suspended', 'removed'));
alter table project add column held_at bigint;
-- What held it before it was suspended: it does so again when the suspension is lifted.
alter table project add column held_before text check (held_before in ('archived'));

-- Since when its founders are asked to close it: nobody worked in its space for a year after its last month.
alter table project add column closing_proposed_at bigint;
