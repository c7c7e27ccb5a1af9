-- People who can sign in. A pupil has no mail address, phone, birth date or place: no column for it exists.

create table unit (
    code text primary key,
    country text not null,
    switched_on boolean not null,
    email text not null default '',
    phone text not null default '',
    address text not null default '',
    website text not null default ''
);

create table account (
    id bigint primary key,
    kind text not null check (kind in ('adult', 'pupil')),
    username text not null,
    username_folded text not null unique,
    password_hash text,
    language text not null,
    theme text not null default 'system',
    contrast boolean not null default false,
    zone text not null,
    failures bigint not null default 0,
    locked_until bigint,
    totp_secret text,
    totp_step bigint,
    created_at bigint not null,
    last_sign_in_at bigint,
    ended_at bigint
);

create table recovery_code (
    account bigint not null references account (id),
    hash text not null,
    used_at bigint,
    primary key (account, hash)
);

create table session (
    id bigint primary key,
    hash text not null unique,
    account bigint not null references account (id),
    second_factor boolean not null,
    device text not null,
    created_at bigint not null,
    seen_at bigint not null,
    ends_at bigint not null
);
create index session_of_account on session (account);

create table token (
    hash text primary key,
    account bigint not null references account (id),
    purpose text not null,
    expires_at bigint not null,
    used_at bigint
);

create table account_grant (
    id bigint primary key,
    account bigint not null references account (id),
    kind text not null,
    scope text not null,
    starts_at bigint not null,
    ends_at bigint,
    granted_by bigint
);
create index account_grant_of_account on account_grant (account);

-- Days on which somebody signed in: the stars of the TwinFinder count them.
create table sign_in_day (
    account bigint not null references account (id),
    day bigint not null,
    primary key (account, day)
);
