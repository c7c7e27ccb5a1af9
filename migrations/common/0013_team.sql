-- Pupils in the care of their teachers: what their parents allowed, and what they tell.

-- Who confirmed, when the login was made, that the parents agreed to it.
create table pupil_authorisation (
    pupil bigint primary key references pupil (id),
    confirmed_by bigint not null references account (id),
    at bigint not null
);

create table pupil_report (
    id bigint primary key,
    space bigint not null references space (id),
    pupil bigint not null references pupil (id),
    -- Only teachers of this school read it, and for what cannot wait also its unit.
    school bigint not null references school (id),
    unit text not null,
    reason text not null,
    urgent boolean not null,
    words text not null,
    at bigint not null,
    handled_at bigint,
    handled_by bigint references account (id)
);
create index pupil_report_of_space on pupil_report (space, school, at);
create index pupil_report_of_unit on pupil_report (unit, at) where urgent;
create index pupil_report_of_pupil on pupil_report (pupil, at);
