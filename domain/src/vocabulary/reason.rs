//! Reasons for reporting (3.14) and refusing (3.15), and what is confirmed before publishing.

use super::codes::vocabulary;

vocabulary! {
    /// Why an adult reports something (3.14).
    ReportReason {
        Spam = "spam",
        Commercial = "commercial",
        Harassment = "harassment",
        Threat = "threat",
        HateSpeech = "hate-speech",
        ViolentOrImproper = "violent-or-improper",
        Copyright = "copyright",
        Impersonation = "impersonation",
        PrivateData = "private-data",
        ChildSafety = "child-safety",
        OffTopic = "off-topic",
        NotSchoolStaff = "not-school-staff",
        Other = "other",
    }
}

impl ReportReason {
    /// A child may be in danger: it goes before everything else on the desk.
    pub const fn urgent(self) -> bool {
        matches!(self, Self::ChildSafety | Self::Threat)
    }
}

vocabulary! {
    /// What a pupil can tell a teacher, in a pupil's words (3.14).
    PupilReportReason {
        Unkind = "unkind",
        Frightens = "frightens",
        PrivateOrMeeting = "private-or-meeting",
        Picture = "picture",
        Other = "other",
    }
}

impl PupilReportReason {
    /// Somebody frightens the pupil, asks private things or asks to meet: it cannot wait for the next lesson.
    pub const fn urgent(self) -> bool {
        matches!(self, Self::Frightens | Self::PrivateOrMeeting)
    }
}

vocabulary! {
    /// Why a unit refuses a registration (3.15).
    RegistrationRefusalReason {
        PersonNotFound = "person-not-found",
        SchoolNotEligible = "school-not-eligible",
        SchoolNotFound = "school-not-found",
        PapersMissing = "papers-missing",
        DuplicateAccount = "duplicate-account",
        RoleNotEligible = "role-not-eligible",
        FalseData = "false-data",
    }
}

vocabulary! {
    /// Why a unit refuses a project (3.15, R-PRJ-6).
    ProjectRefusalReason {
        Incomplete = "incomplete",
        NotLegible = "not-legible",
        NotCollaboration = "not-collaboration",
        NotVerified = "not-verified",
        Duplicate = "duplicate",
        Inappropriate = "inappropriate",
    }
}

vocabulary! {
    /// What is confirmed, item by item, before a page is published (R-TS-13).
    ConsentItem {
        Pictures = "pictures",
        Copyright = "copyright",
        PersonalData = "personal-data",
    }
}
