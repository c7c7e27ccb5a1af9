-- The second step of a registration while it is being filled in, and what a unit locks in its schools' records.

create table registration_draft (
    person bigint primary key references person (id),
    content text not null,
    version bigint not null,
    saved_at bigint not null
);

create table school_lock (
    unit text not null,
    field text not null,
    primary key (unit, field)
);
