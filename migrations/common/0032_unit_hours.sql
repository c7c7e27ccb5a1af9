-- When somebody answers the unit's phone, in the unit's own words.
alter table unit add column hours text not null default '';
