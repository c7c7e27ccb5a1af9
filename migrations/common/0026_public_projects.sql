-- The newest public projects are read from here, without sorting all there are.
create index project_public on project (activated_at, id) where state in ('active', 'closed');
