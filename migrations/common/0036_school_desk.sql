-- The desk of a unit's schools: the list in its order, schools that are perhaps here twice, and what was merged.
create index school_of_unit on school (unit, town_folded, name_folded, id);
create index school_of_code on school (unit, register_code);
create index school_merged on school (merged_into) where merged_into is not null;
