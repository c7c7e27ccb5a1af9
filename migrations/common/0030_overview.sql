-- The figures of the home page as they were last counted, for the next start; none where counting is quick.
create table overview (
    figures text not null
);
