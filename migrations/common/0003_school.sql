-- Schools and the people who work at them.

create table school (
    id bigint primary key,
    unit text not null,
    country text not null,
    state text not null check (state in ('proposed', 'confirmed', 'merged', 'closed')),
    merged_into bigint references school (id),
    register_source text,
    register_code text,
    name text not null,
    name_folded text not null,
    levels text not null default '',
    track text,
    status text,
    area text,
    address text not null default '',
    postal_code text not null default '',
    town text not null,
    town_folded text not null,
    region text not null default '',
    longitude double precision,
    latitude double precision,
    phone text not null default '',
    fax text not null default '',
    email text not null default '',
    website text not null default '',
    pupils bigint,
    tools text not null default '',
    in_other_projects boolean,
    head_first_name text not null default '',
    head_last_name text not null default '',
    head_email text not null default '',
    head_languages text not null default '',
    version bigint not null default 1,
    created_at bigint not null,
    created_by bigint
);
create index school_of_country on school (country, state, town_folded);
create index school_of_register on school (country, register_source, register_code);

-- Every change of a school, and what somebody not yet validated would change (R-REG-3).
create table school_change (
    id bigint primary key,
    school bigint not null references school (id),
    person bigint not null,
    at bigint not null,
    state text not null check (state in ('applied', 'proposed', 'refused')),
    field text not null,
    old_value text not null,
    new_value text not null
);
create index school_change_of_school on school_change (school, id);

create table person (
    id bigint primary key references account (id),
    state text not null,
    state_since bigint not null,
    first_name text not null,
    last_name text not null,
    name_folded text not null,
    email text not null unique,
    unit text not null,
    country text not null,
    school bigint references school (id),
    role text,
    subjects text not null default '',
    languages text not null default '',
    ages_from bigint,
    ages_to bigint,
    pupils_involved bigint,
    contact_email text not null default '',
    phone text not null default '',
    website text not null default '',
    available boolean not null default true,
    wished_countries text not null default '',
    wished_languages text not null default '',
    wished_subjects text not null default '',
    wished_topic text not null default '',
    tools text not null default '',
    lab_access text,
    home_access boolean,
    experience text,
    privacy text not null default '{}',
    stars bigint not null default 0,
    conduct_version bigint,
    privacy_version bigint,
    sent_at bigint,
    validated_at bigint,
    version bigint not null default 1
);
create index person_of_unit on person (unit, state, state_since);
create index person_of_school on person (school);
create index person_of_country on person (country, state);

-- The project idea, one text a language; the first one written leads.
create table person_idea (
    person bigint not null references person (id),
    language text not null,
    position bigint not null,
    idea text not null,
    idea_folded text not null,
    primary key (person, language)
);
