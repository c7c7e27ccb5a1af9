-- A conversation that somebody has thrown away lies in her trash for thirty days; then all that was said until then is gone
-- for her.

alter table conversation_member add column trashed_at bigint;
alter table conversation_member add column cleared_at bigint;
create index conversation_trashed on conversation_member (trashed_at) where trashed_at is not null;
