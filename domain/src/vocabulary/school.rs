//! Kinds of schools (3.5) and what people do there (3.6).

use super::codes::vocabulary;

vocabulary! {
    /// For which pupils a school is (3.5).
    SchoolLevel {
        PrePrimary = "pre-primary",
        Primary = "primary",
        LowerSecondary = "lower-secondary",
        UpperGeneral = "upper-general",
        UpperTechnical = "upper-technical",
        UpperVocational = "upper-vocational",
        AllThrough = "all-through",
        Special = "special",
        HospitalOrPrison = "hospital-or-prison",
        AdultEvening = "adult-evening" off,
    }
}

impl SchoolLevel {
    /// R-REG-6: from pre-school to upper secondary, every track; evening classes only where a unit says so.
    pub const fn eligible(self) -> bool {
        !matches!(self, Self::AdultEvening)
    }
}

vocabulary! {
    /// What a school puts first (3.5).
    SchoolTrack {
        General = "general",
        Humanities = "humanities",
        Scientific = "scientific",
        Languages = "languages",
        ArtsAndMusic = "arts-and-music",
        Technical = "technical",
        Vocational = "vocational",
        Other = "other",
    }
}

vocabulary! {
    /// Who runs a school (3.5).
    SchoolStatus {
        State = "state",
        Recognised = "recognised",
        Private = "private",
        International = "international",
    }
}

vocabulary! {
    /// Where a school stands (3.5).
    SchoolArea {
        Urban = "urban",
        Suburban = "suburban",
        Rural = "rural",
        Mountain = "mountain",
        Island = "island",
        Outermost = "outermost",
    }
}

vocabulary! {
    /// What somebody does at school (3.6).
    SchoolRole {
        Teacher = "teacher",
        Head = "head",
        DeputyHead = "deputy-head",
        Librarian = "librarian",
        SpecialNeedsTeacher = "special-needs-teacher",
        Counsellor = "counsellor",
        IctCoordinator = "ict-coordinator",
        LanguageAssistant = "language-assistant",
        PreSchoolEducator = "pre-school-educator",
        TraineeTeacher = "trainee-teacher",
        TeacherTrainer = "teacher-trainer",
        Administrator = "administrator",
        Retired = "retired",
    }
}

impl SchoolRole {
    /// R-REG-6: who may be validated unless a unit says otherwise. Universities, offices and the retired may not.
    pub const fn eligible(self) -> bool {
        !matches!(self, Self::TeacherTrainer | Self::Administrator | Self::Retired)
    }
}
