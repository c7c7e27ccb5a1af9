-- The unit deals with what cannot wait by itself: that a teacher has dealt with it takes nothing off the unit's desk.
alter table pupil_report add column unit_handled_at bigint;
alter table pupil_report add column unit_handled_by bigint;
