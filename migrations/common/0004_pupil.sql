-- Pupils: a display name, a class and an avatar from a set. There is no column for more.

create table pupil (
    id bigint primary key references account (id),
    school bigint not null references school (id),
    teacher bigint not null references account (id),
    display_name text not null,
    class text not null,
    avatar bigint not null default 0,
    about text not null default ''
);
create index pupil_of_school on pupil (school);
