-- Until when an account was suspended when its expulsion was asked for: without the request it opens then, or at once.

alter table person add column suspended_before bigint;
