-- Pages that everybody on the web may read, in the version that was looked at before publishing.

create table publication (
    page bigint primary key references page (id),
    space bigint not null references space (id),
    version bigint not null,
    published_at bigint not null,
    published_by bigint not null references account (id)
);
create index publication_of_space on publication (space, published_at);
create index publication_recent on publication (published_at);
