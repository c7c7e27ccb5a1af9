-- Whom a notice names: when her account ends, her name leaves the notices of others too.
alter table notice add column named bigint;
create index notice_named on notice (named) where named is not null;
