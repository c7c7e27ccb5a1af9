-- A page of a country's schools is read in its order, without sorting all of its schools.
drop index school_of_country;
create index school_of_country on school (country, state, town_folded, name_folded, id);
-- The projects of a country are found by its founders.
drop index project_public;
