-- What waits for one person's next page, sealed with a key that stands only in that page's address.
create table shelf (
    hash text primary key,
    owner bigint not null,
    until bigint not null,
    sealed text not null
);
-- The secret of a second factor that a session was shown and has not confirmed.
alter table session add column totp_shown text;
