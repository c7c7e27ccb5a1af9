-- The desk of a unit's people: accounts closed for some days or for good, and two accounts made one.

-- When a suspended account opens again, and how it stood before.
alter table person add column suspended_until bigint;
alter table person add column suspended_from text check (suspended_from in ('validated', 'inactive', 'awaiting_revalidation'));
-- The officer who asks that the account be closed for good; another one decides.
alter table person add column expulsion_by bigint;
-- The account that this one has become part of.
alter table person add column merged_into bigint references person (id);

create index person_suspended on person (suspended_until) where suspended_until is not null;
create index person_of_name on person (unit, name_folded);
create index person_merged on person (merged_into) where merged_into is not null;
