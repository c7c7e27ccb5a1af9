//! What the form of a project offers besides the lists of teaching (2.11.2, 3.16).

use super::codes::vocabulary;

vocabulary! {
    /// The Erasmus+ action to which a project is linked (3.16).
    ErasmusAction {
        StaffMobility = "ka1-staff",
        PupilMobility = "ka1-pupils",
        ShortTerm = "ka1-short-term",
        Accreditation = "accreditation",
        SmallScale = "ka2-small-scale",
        Cooperation = "ka2-cooperation",
        JeanMonnet = "jean-monnet",
    }
}

vocabulary! {
    /// What founders agree on before they start: from the ten golden rules (2.11.2).
    FoundersAgreement {
        NeedsCompared = "needs-compared",
        Calendars = "calendars",
        FrequencyOfContact = "frequency-of-contact",
        ShareOfWork = "share-of-work",
        Evaluation = "evaluation",
    }
}
