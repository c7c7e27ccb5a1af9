-- The figures of the home page as they were counted last night or at the last start, for the next start.
create table overview (
    id bigint primary key check (id = 1),
    figures text not null
);
