-- TwinSpaces and their members.

create table space (
    id bigint primary key,
    project bigint not null unique references project (id),
    -- The last part of its public address.
    slug text not null unique,
    title text not null,
    subtitle text not null default '',
    description text not null default '',
    -- The language most of it is written in.
    language text not null,
    state text not null check (state in ('open', 'closed')),
    created_at bigint not null,
    version bigint not null default 1
);

create table space_member (
    id bigint primary key,
    space bigint not null references space (id),
    account bigint not null references account (id),
    role text not null check (role in ('founder', 'administrator', 'member', 'pupil')),
    school bigint not null references school (id),
    -- Only who has accepted is in the space.
    state text not null check (state in ('invited', 'accepted', 'removed', 'declined')),
    invited_by bigint references account (id),
    since bigint not null,
    unique (space, account)
);
create index space_member_of_account on space_member (account, state);
