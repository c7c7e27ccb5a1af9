-- Pages of TwinSpaces, their versions, drafts and rights, and the files in them.

create table page (
    id bigint primary key,
    space bigint not null references space (id),
    parent bigint references page (id),
    position bigint not null,
    title text not null,
    document text not null,
    version bigint not null default 1,
    author bigint not null references account (id),
    created_at bigint not null,
    changed_at bigint not null,
    deleted_at bigint,
    -- The page whose removal took this one along: undoing brings the same pages back.
    deleted_with bigint
);
create index page_of_space on page (space, parent, position);

-- Every accepted text, the present one included: it stays readable.
create table page_version (
    page bigint not null references page (id),
    version bigint not null,
    title text not null,
    document text not null,
    author bigint not null references account (id),
    at bigint not null,
    primary key (page, version)
);
create index page_version_at on page_version (at);

-- What somebody is writing.
create table page_draft (
    page bigint not null references page (id),
    account bigint not null references account (id),
    base_version bigint not null,
    title text not null,
    document text not null,
    at bigint not null,
    primary key (page, account)
);
create index page_draft_at on page_draft (page, at);

-- Who may read or edit a page beside administrators and its author (R-TS-1).
create table page_right (
    page bigint not null references page (id),
    subject_kind text not null check (subject_kind in ('role', 'school', 'member')),
    -- A role (everyone, member, pupil), or the id of a school or an account.
    subject text not null,
    allows text not null check (allows in ('read', 'edit')),
    primary key (page, subject_kind, subject, allows)
);

create table file (
    id bigint primary key,
    space bigint not null references space (id),
    -- The page it was uploaded for.
    page bigint references page (id),
    uploader bigint not null references account (id),
    name text not null,
    kind text not null,
    size bigint not null,
    width bigint not null,
    height bigint not null,
    -- The picture as uploaded, written anew without what the camera noted.
    storage_key text not null,
    -- The same, small enough for a page.
    shown_key text not null,
    -- Empty where the picture is decorative or its words stand in the page only.
    alternative_text text not null default '',
    contains_pupils boolean not null default false,
    created_at bigint not null,
    deleted_at bigint
);
create index file_of_space on file (space, created_at);

-- Which pictures stand, or stood in some version, on which page: who may read the page may see them.
create table page_picture (
    page bigint not null references page (id),
    file bigint not null references file (id),
    primary key (page, file)
);
create index page_picture_of_file on page_picture (file);
