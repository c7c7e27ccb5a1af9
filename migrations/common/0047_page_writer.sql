-- Who has a page open for writing: true until then, unless the editor says so again. Every node sees it.

create table page_writer (
    page bigint not null references page (id),
    account bigint not null references account (id),
    ends_at bigint not null,
    primary key (page, account)
);
create index page_writer_of_account on page_writer (account);
