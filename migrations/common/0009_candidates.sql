-- My Candidates: one-sided and private. A row that was removed stays for a while, so that it can come back.

create table candidate (
    id bigint primary key,
    owner bigint not null references person (id),
    person bigint not null references person (id),
    status text not null
        check (status in ('to_contact', 'contacted', 'negotiating', 'agreed', 'not_suitable', 'silent')),
    note text not null default '',
    added_at bigint not null,
    removed_at bigint,
    unique (owner, person)
);
create index candidate_of_person on candidate (person, owner) where removed_at is null;

-- Who wrote to whom, and when last: silence and stars are counted from it.
create table written (
    sender bigint not null references account (id),
    receiver bigint not null references account (id),
    at bigint not null,
    primary key (sender, receiver)
);
create index written_lately on written (at);

create table block (
    owner bigint not null references account (id),
    person bigint not null references account (id),
    at bigint not null,
    primary key (owner, person)
);
create index block_of_person on block (person);
