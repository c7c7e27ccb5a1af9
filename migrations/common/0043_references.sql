-- Whoever deletes a row is asked for all rows that refer to it: each reference has an index, or a whole table is read.

create index token_of_account on token (account);
create index pupil_of_teacher on pupil (teacher);
create index similar_account_other on similar_account (other);
create index candidate_person on candidate (person);
create index written_to on written (receiver);
create index conversation_started_by on conversation (started_by);
create index report_on_message on report (message) where message is not null;
create index report_on_person on report (person);
create index report_by on report (reporter);
create index project_author on project (author);
create index project_draft_of_account on project_draft (account);
create index project_version_author on project_version (author);
create index space_member_invited_by on space_member (invited_by) where invited_by is not null;
create index space_member_of_school on space_member (school);
create index pupil_authorisation_by on pupil_authorisation (confirmed_by);
create index pupil_report_handled_by on pupil_report (handled_by) where handled_by is not null;
create index pupil_report_of_school on pupil_report (school);
create index page_parent on page (parent) where parent is not null;
create index page_version_author on page_version (author);
create index page_draft_of_account on page_draft (account);
create index file_uploader on file (uploader);
create index file_of_page on file (page) where page is not null;
create index publication_by on publication (published_by);

-- Seals cover the unit at whose desk a line belongs since now.
alter table audit_seal add column with_unit boolean not null default false;
