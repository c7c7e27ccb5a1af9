-- The last day of silence, 7 or 14, that the owner was told of; 0 since the last message between the two.
alter table candidate add column reminded_day bigint not null default 0;

-- When the closing message went to a candidate who does not suit.
alter table candidate add column closed_at bigint;
