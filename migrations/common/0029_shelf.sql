-- What waits for one person's next page, sealed with a key that stands only in that page's address.
create table shelf (
    hash text primary key,
    owner bigint not null,
    kind text not null,
    until bigint not null,
    sealed text not null
);
create index shelf_until on shelf (until);
create index shelf_owner on shelf (owner, kind, until);
-- The secret of a second factor that a session was shown and has not confirmed.
alter table session add column totp_shown text;
