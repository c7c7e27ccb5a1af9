-- The request key of the form that made a page: sent twice, it makes one page.

alter table page add column request text;
create unique index page_request on page (author, request);
