-- How many links went to an address lately: anybody can ask for them.
create index mail_to_address on mail (address, created_at);
