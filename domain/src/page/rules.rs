//! Rights of pages (R-TS-1): who reads, who edits, and the presets.

use crate::base::id::{AccountId, SchoolId};
use crate::base::stored::stored;
use crate::twinspace::{Membership, Role, SpaceAct, SpaceState};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// Whom a right names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// Everyone in the space.
    Everyone,
    /// Teachers.
    Teachers,
    /// Pupils.
    Pupils,
    /// Everyone of a school.
    School(SchoolId),
    /// One member.
    Member(AccountId),
}

impl Subject {
    /// Kind and value as they stand in the database.
    pub fn parts(self) -> (&'static str, String) {
        match self {
            Self::Everyone => ("role", "everyone".into()),
            Self::Teachers => ("role", "member".into()),
            Self::Pupils => ("role", "pupil".into()),
            Self::School(school) => ("school", school.to_string()),
            Self::Member(account) => ("member", account.to_string()),
        }
    }

    /// From kind and value.
    pub fn from_parts(kind: &str, value: &str) -> Option<Self> {
        match (kind, value) {
            ("role", "everyone") => Some(Self::Everyone),
            ("role", "member") => Some(Self::Teachers),
            ("role", "pupil") => Some(Self::Pupils),
            ("school", id) => id.parse().ok().map(Self::School),
            ("member", id) => id.parse().ok().map(Self::Member),
            _ => None,
        }
    }

    /// Whether it names this member.
    pub fn names(self, reader: &Membership) -> bool {
        match self {
            Self::Everyone => true,
            Self::Teachers => reader.role.teaches(),
            Self::Pupils => reader.role == Role::Pupil,
            Self::School(school) => reader.school == school,
            Self::Member(account) => reader.account == account,
        }
    }
}

/// As forms send it: `role-member`, `school-12`.
impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, value) = self.parts();
        write!(f, "{kind}-{value}")
    }
}

impl FromStr for Subject {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (kind, value) = text.split_once('-').ok_or(())?;
        Self::from_parts(kind, value).ok_or(())
    }
}

impl Serialize for Subject {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Subject {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(|()| serde::de::Error::custom("not a subject of a right"))
    }
}

stored! {
    /// What a right allows, and what is asked of a page. Whoever edits also reads.
    Right {
        /// Read it.
        Read = "read",
        /// Write and save.
        Edit = "edit",
    }
}

/// One right of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PageRight {
    /// Whom it names.
    pub subject: Subject,
    /// What it allows.
    pub allows: Right,
}

/// Who reads a page, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PageReach {
    /// Everyone on the web: a version of it is published.
    Web,
    /// Everyone in the space.
    Everyone,
    /// Teachers only, and all of them.
    Teachers,
    /// Some of the teachers only.
    SomeTeachers,
    /// Those whom the rights name.
    Some,
}

/// Ready-made rights for reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Preset {
    /// Only teachers read.
    TeachersOnly,
    /// Teachers and pupils read.
    TeachersAndPupils,
    /// Everyone in the space reads.
    Everyone,
}

/// The rights of a new page at the top: everyone reads; the author edits without a row of her own.
pub fn first_rights() -> Vec<PageRight> {
    vec![PageRight { subject: Subject::Everyone, allows: Right::Read }]
}

/// Whether somebody may read a page (R-TS-1). Administrators and the author always may.
pub fn may_read(reader: &Membership, author: AccountId, rights: &[PageRight]) -> bool {
    reader.role.administers() || reader.account == author || rights.iter().any(|right| right.subject.names(reader))
}

/// Whether somebody may write on a page (R-TS-1). Administrators and the author always may, nobody in a closed space.
pub fn may_edit(reader: &Membership, author: AccountId, rights: &[PageRight]) -> bool {
    let named = || rights.iter().any(|right| right.allows == Right::Edit && right.subject.names(reader));
    reader.state == SpaceState::Open && (reader.role.administers() || reader.account == author || named())
}

/// Whether somebody may set the rights of a page: administrators of any, teachers of their own.
pub fn may_share(reader: &Membership, author: AccountId) -> bool {
    reader.may(SpaceAct::EditAnyPage)
        || (reader.state == SpaceState::Open && reader.role.teaches() && reader.account == author)
}

/// Whether somebody may remove a page with those under it: administrators any, teachers their own.
pub fn may_delete(reader: &Membership, authors: &[AccountId]) -> bool {
    reader.may(SpaceAct::ReorderPages)
        || (reader.state == SpaceState::Open
            && reader.role.teaches()
            && authors.iter().all(|author| *author == reader.account))
}

/// Who reads a page, in a word. `teachers` are the accounts of teachers among those whom the rights name.
pub fn reach(rights: &[PageRight], teachers: &BTreeSet<AccountId>) -> PageReach {
    let is_teachers = |subject: &Subject| match subject {
        Subject::Teachers => true,
        Subject::Member(account) => teachers.contains(account),
        Subject::Everyone | Subject::Pupils | Subject::School(_) => false,
    };
    let named: BTreeSet<Subject> = rights.iter().map(|right| right.subject).collect();
    if named.contains(&Subject::Everyone) || (named.contains(&Subject::Teachers) && named.contains(&Subject::Pupils)) {
        PageReach::Everyone
    } else if named.iter().all(is_teachers) {
        if named.contains(&Subject::Teachers) { PageReach::Teachers } else { PageReach::SomeTeachers }
    } else {
        PageReach::Some
    }
}

/// The rights after a preset: it decides who reads; whoever edited and still reads goes on editing.
///
/// `teachers` are the accounts of teachers among those whom the rights name.
pub fn with_preset(preset: Preset, rights: &[PageRight], teachers: &BTreeSet<AccountId>) -> Vec<PageRight> {
    let read = |subject| PageRight { subject, allows: Right::Read };
    let readers = match preset {
        Preset::TeachersOnly => vec![read(Subject::Teachers)],
        Preset::TeachersAndPupils => vec![read(Subject::Teachers), read(Subject::Pupils)],
        Preset::Everyone => vec![read(Subject::Everyone)],
    };
    let still_reads = |subject: Subject| match (preset, subject) {
        (Preset::TeachersOnly, Subject::Member(account)) => teachers.contains(&account),
        (Preset::TeachersOnly, subject) => subject == Subject::Teachers,
        _ => true,
    };
    let editors = rights.iter().filter(|right| right.allows == Right::Edit && still_reads(right.subject));
    let mut all: Vec<PageRight> = readers.into_iter().chain(editors.copied()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::SpaceId;
    use rstest::rstest;

    const AUTHOR: AccountId = AccountId(9);

    fn member(role: Role, account: i64, school: i64) -> Membership {
        Membership {
            space: SpaceId(1),
            account: AccountId(account),
            role,
            school: SchoolId(school),
            state: SpaceState::Open,
            title: String::new(),
            language: "en".into(),
        }
    }

    fn right(subject: Subject, allows: Right) -> PageRight {
        PageRight { subject, allows }
    }

    /// Whom each subject names: founder, administrator and member of school 1, pupil of school 1, pupil of school 2.
    #[rstest]
    #[case(Subject::Everyone, [true, true, true, true, true])]
    #[case(Subject::Teachers, [true, true, true, false, false])]
    #[case(Subject::Pupils, [true, true, false, true, true])]
    #[case(Subject::School(SchoolId(2)), [true, true, false, false, true])]
    #[case(Subject::School(SchoolId(1)), [true, true, true, true, false])]
    #[case(Subject::Member(AccountId(5)), [true, true, false, false, true])]
    #[case(Subject::Member(AccountId(77)), [true, true, false, false, false])]
    fn r_ts_1_reading_and_editing_can_be_set_for_each(#[case] subject: Subject, #[case] expected: [bool; 5]) {
        let readers = [
            member(Role::Founder, 1, 1),
            member(Role::Administrator, 2, 1),
            member(Role::Member, 3, 1),
            member(Role::Pupil, 4, 1),
            member(Role::Pupil, 5, 2),
        ];
        let reads = |rights: &[PageRight]| readers.clone().map(|reader| may_read(&reader, AUTHOR, rights));
        let edits = |rights: &[PageRight]| readers.clone().map(|reader| may_edit(&reader, AUTHOR, rights));
        assert_eq!(reads(&[right(subject, Right::Read)]), expected);
        assert_eq!(edits(&[right(subject, Right::Read)]), [true, true, false, false, false], "reading is not editing");
        assert_eq!(edits(&[right(subject, Right::Edit)]), expected);
        assert_eq!(reads(&[right(subject, Right::Edit)]), expected, "who edits also reads");
    }

    #[rstest]
    #[case(Role::Founder, true, true, true)]
    #[case(Role::Administrator, true, true, true)]
    #[case(Role::Member, false, false, false)]
    #[case(Role::Pupil, false, false, false)]
    fn r_ts_1_without_rights(#[case] role: Role, #[case] reads: bool, #[case] shares: bool, #[case] deletes: bool) {
        let reader = member(role, 3, 1);
        assert_eq!(may_read(&reader, AUTHOR, &[]), reads);
        assert_eq!(may_edit(&reader, AUTHOR, &[]), reads);
        assert_eq!(may_share(&reader, AUTHOR), shares);
        assert_eq!(may_delete(&reader, &[AUTHOR]), deletes);
    }

    #[rstest]
    #[case(Role::Member, true)]
    #[case(Role::Pupil, false)]
    fn r_ts_1_the_author_of_a_page(#[case] role: Role, #[case] shares: bool) {
        let author = member(role, 9, 1);
        assert!(may_read(&author, AUTHOR, &[]) && may_edit(&author, AUTHOR, &[]));
        assert_eq!(may_share(&author, AUTHOR), shares);
        assert_eq!(may_delete(&author, &[AUTHOR]), shares);
        assert!(!may_delete(&author, &[AUTHOR, AccountId(8)]), "somebody else's page lies under it");
    }

    #[test]
    fn a_closed_space_is_read_only() {
        let closed = Membership { state: SpaceState::Closed, ..member(Role::Founder, 9, 1) };
        let everyone = [right(Subject::Everyone, Right::Edit)];
        assert!(may_read(&closed, AUTHOR, &everyone));
        assert!(
            !may_edit(&closed, AUTHOR, &everyone) && !may_share(&closed, AUTHOR) && !may_delete(&closed, &[AUTHOR])
        );
    }

    #[rstest]
    #[case(Preset::TeachersOnly, "role-member:read member-3:edit", PageReach::Teachers)]
    #[case(
        Preset::TeachersAndPupils,
        "role-member:read role-pupil:read role-pupil:edit school-2:edit member-3:edit member-4:edit",
        PageReach::Everyone
    )]
    #[case(
        Preset::Everyone,
        "role-everyone:read role-pupil:edit school-2:edit member-3:edit member-4:edit",
        PageReach::Everyone
    )]
    fn r_ts_1_presets(#[case] preset: Preset, #[case] expected: &str, #[case] reached: PageReach) {
        let before = [
            right(Subject::Everyone, Right::Read),
            right(Subject::Pupils, Right::Edit),
            right(Subject::School(SchoolId(2)), Right::Edit),
            right(Subject::Member(AccountId(3)), Right::Edit),
            right(Subject::Member(AccountId(4)), Right::Edit),
        ];
        let teachers = BTreeSet::from([AccountId(3)]);
        let after = with_preset(preset, &before, &teachers);
        let words: Vec<String> = after.iter().map(|one| format!("{}:{}", one.subject, one.allows.code())).collect();
        assert_eq!(words.join(" "), expected);
        assert_eq!(reach(&after, &teachers), reached);
        assert!(!may_read(
            &member(Role::Pupil, 4, 2),
            AUTHOR,
            &with_preset(Preset::TeachersOnly, &before, &BTreeSet::new())
        ));
    }

    /// R-TS-12: a page of teachers stays one when it names a teacher besides, and is none when it names a pupil.
    #[rstest]
    #[case(&[Subject::Teachers], PageReach::Teachers)]
    #[case(&[Subject::Teachers, Subject::Member(AccountId(3))], PageReach::Teachers)]
    #[case(&[Subject::Member(AccountId(3))], PageReach::SomeTeachers)]
    #[case(&[], PageReach::SomeTeachers)]
    #[case(&[Subject::Teachers, Subject::Member(AccountId(4))], PageReach::Some)]
    #[case(&[Subject::Teachers, Subject::School(SchoolId(1))], PageReach::Some)]
    #[case(&[Subject::Pupils], PageReach::Some)]
    #[case(&[Subject::Teachers, Subject::Pupils], PageReach::Everyone)]
    fn r_ts_12_whom_a_page_reaches(#[case] named: &[Subject], #[case] expected: PageReach) {
        let rights: Vec<PageRight> = named.iter().map(|subject| right(*subject, Right::Edit)).collect();
        assert_eq!(reach(&rights, &BTreeSet::from([AccountId(3)])), expected);
    }

    #[test]
    fn subjects_travel_in_forms() {
        for text in ["role-everyone", "role-member", "role-pupil", "school-12", "member-34"] {
            assert_eq!(text.parse::<Subject>().map(|subject| subject.to_string()), Ok(text.to_owned()));
        }
        assert!("role-founder".parse::<Subject>().is_err() && "school-x".parse::<Subject>().is_err());
    }
}
