-- What the TwinFinder searches: one row for each person who may be found, holding only what members may see of her.
-- Lists are bit masks by the place of a value in its vocabulary; `codes` tells which vocabularies they were made with.

create table twinfinder_document (
    person bigint primary key references person (id),
    country bigint not null,
    languages bigint not null,
    subjects bigint not null,
    ages bigint not null,
    levels bigint not null,
    available boolean not null,
    stars bigint not null,
    region text not null,
    signed_in_at bigint not null,
    validated_at bigint not null,
    codes bigint not null
);

-- Every word of name, school and idea, folded; the weight tells where it stands.
create table twinfinder_word (
    word text not null,
    person bigint not null references person (id),
    weight bigint not null,
    primary key (word, person)
);
create index twinfinder_word_of_person on twinfinder_word (person);

-- The three-letter pieces of every word, by which a word with a typo is met.
create table twinfinder_piece (
    piece text not null,
    word text not null,
    primary key (piece, word)
);
create index twinfinder_piece_of_word on twinfinder_piece (word);

-- Every accepted version of a profile stays readable for its owner.
create table profile_version (
    person bigint not null references person (id),
    version bigint not null,
    at bigint not null,
    content text not null,
    primary key (person, version)
);
