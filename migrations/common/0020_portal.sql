-- The counters of the home page: validated people by school, without reading their rows.
create index person_at_school on person (school) where state in ('validated', 'inactive') and school is not null;
