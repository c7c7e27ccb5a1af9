-- What somebody has written of late is counted before she writes more; and every night it is looked who has emptied her trash.

create index message_of_author on message (author, at);
create index conversation_cleared on conversation_member (conversation) where cleared_at is not null;
