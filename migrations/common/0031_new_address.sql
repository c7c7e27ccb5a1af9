-- The address that somebody wishes to have instead of hers: it counts once the link that went there was followed.
create table new_address (
    account bigint primary key references account (id),
    email text not null,
    asked_at bigint not null
);

-- Where the link of a token went: it confirms no other address.
alter table token add column address text not null default '';

-- All mail goes to the address that was confirmed; nothing is written here any more.
update person set contact_email = '';
