-- The registers of schools that units import, and the imports themselves. What stands here never overwrites a school.

create table register_import (
    id bigint primary key,
    unit text not null,
    account bigint,
    file_name text not null,
    file_key text not null,
    source text,
    state text not null check (state in ('waiting', 'running', 'done', 'failed')),
    done bigint not null default 0,
    total bigint not null default 0,
    added bigint not null default 0,
    changed bigint not null default 0,
    unchanged bigint not null default 0,
    gone bigint not null default 0,
    rejected bigint not null default 0,
    rejections text not null default '[]',
    failure text,
    created_at bigint not null,
    finished_at bigint
);
create index register_import_of_unit on register_import (unit, id);

create table register_school (
    id bigint primary key,
    unit text not null,
    country text not null,
    source text not null,
    code text not null,
    name text not null,
    kind text not null,
    levels text not null,
    status text,
    institute_code text not null,
    institute_name text not null,
    address text not null,
    postal_code text not null,
    town text not null,
    province text not null,
    region text not null,
    phone text not null,
    email text not null,
    email_domain text not null,
    website text not null,
    search_folded text not null,
    digest text not null,
    changed_at bigint not null,
    gone_at bigint,
    unique (country, source, code)
);
create index register_school_of_code on register_school (country, code);
create index register_school_of_domain on register_school (country, email_domain);

-- The lines of a file on their way in; empty whenever no import runs.
create table register_line (
    import bigint not null references register_import (id),
    id bigint not null,
    code text not null,
    name text not null,
    kind text not null,
    levels text not null,
    status text,
    institute_code text not null,
    institute_name text not null,
    address text not null,
    postal_code text not null,
    town text not null,
    province text not null,
    region text not null,
    phone text not null,
    email text not null,
    email_domain text not null,
    website text not null,
    search_folded text not null,
    digest text not null,
    primary key (import, code)
);
