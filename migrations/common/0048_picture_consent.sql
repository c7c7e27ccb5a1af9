-- Who confirmed that the parents of all pupils in a picture agreed to have it published, and when: without it nobody outside
-- sees the picture. What is public already was published by somebody who confirmed it for the whole page.

alter table file add column consent_by bigint references account (id);
alter table file add column consent_at bigint;
create index file_consent_by on file (consent_by) where consent_by is not null;

update file set
    consent_by = (select p.published_by from publication p join page_version v on v.page = p.page and v.version = p.version
                  where p.space = file.space and v.document like '%"' || cast(file.id as text) || '"%'
                  order by p.published_at desc, p.page limit 1),
    consent_at = (select p.published_at from publication p join page_version v on v.page = p.page and v.version = p.version
                  where p.space = file.space and v.document like '%"' || cast(file.id as text) || '"%'
                  order by p.published_at desc, p.page limit 1)
where contains_pupils;
