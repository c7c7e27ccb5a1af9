-- Whose documents have changed, in the order of commits: what holds the TwinFinder in memory reads on from where it is.

-- One row. Every writer takes it just before its commit, so that numbers become visible in their order.
create table twinfinder_clock (
    id bigint primary key check (id = 1),
    last bigint not null,
    -- Changes up to this number are not kept any more.
    trimmed bigint not null default 0
);

create table twinfinder_change (
    number bigint not null,
    person bigint not null,
    -- Her words too, not only what is chosen from lists.
    words boolean not null,
    primary key (number, person)
);
