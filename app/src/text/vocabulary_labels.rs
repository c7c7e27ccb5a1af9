//! The words for the values of every list: `Subject::Art.label()` is "Art", "Arte", "Kunst".
//!
//! Each list is matched whole, so a new value without its words does not compile.

use domain::vocabulary::{
    AccessFrequency, ConsentItem, Country, ErasmusAction, Experience, FoundersAgreement, KeyCompetence, LanguageLevel,
    LanguageSkill, ProjectRefusalReason, PupilReportReason, RegistrationRefusalReason, ReportReason, SchoolArea,
    SchoolLevel, SchoolRole, SchoolStatus, SchoolTrack, SpokenLanguage, Subject, Tool, Unit,
};

use crate::text::vocabulary;

/// A value that has words in every language.
pub trait Label: Copy {
    /// The words, in the reader's language.
    fn label(self) -> String;
}

/// Binds each value of a list to its words.
macro_rules! label {
    ($list:ident: $($value:ident => $words:ident,)+) => {
        impl Label for $list {
            fn label(self) -> String {
                match self {
                    $(Self::$value => vocabulary::$words()),+
                }
            }
        }
    };
}

impl Label for Unit {
    /// A unit is called like its country, in Belgium like its community.
    fn label(self) -> String {
        match self {
            Self::BelgiumFlanders => vocabulary::unit_be_nl(),
            Self::BelgiumFrenchCommunity => vocabulary::unit_be_fr(),
            Self::BelgiumGermanCommunity => vocabulary::unit_be_de(),
            other => other.country().label(),
        }
    }
}

impl Label for LanguageSkill {
    /// "French · Independent"
    fn label(self) -> String {
        format!("{} · {}", self.language.label(), self.level.label())
    }
}

label! { Country:
    Albania => country_al,
    Armenia => country_am,
    Austria => country_at,
    Azerbaijan => country_az,
    BosniaAndHerzegovina => country_ba,
    Belgium => country_be,
    Bulgaria => country_bg,
    Cyprus => country_cy,
    Czechia => country_cz,
    Germany => country_de,
    Denmark => country_dk,
    Estonia => country_ee,
    Greece => country_el,
    Spain => country_es,
    Finland => country_fi,
    France => country_fr,
    Georgia => country_ge,
    Croatia => country_hr,
    Hungary => country_hu,
    Ireland => country_ie,
    Iceland => country_is,
    Italy => country_it,
    Jordan => country_jo,
    Lebanon => country_lb,
    Liechtenstein => country_li,
    Lithuania => country_lt,
    Luxembourg => country_lu,
    Latvia => country_lv,
    Moldova => country_md,
    Montenegro => country_me,
    NorthMacedonia => country_mk,
    Malta => country_mt,
    Netherlands => country_nl,
    Norway => country_no,
    Poland => country_pl,
    Portugal => country_pt,
    Romania => country_ro,
    Serbia => country_rs,
    Sweden => country_se,
    Slovenia => country_si,
    Slovakia => country_sk,
    Tunisia => country_tn,
    Turkiye => country_tr,
    Ukraine => country_ua,
    UnitedKingdom => country_uk,
    Kosovo => country_xk,
}

label! { SpokenLanguage:
    Albanian => language_sq,
    Arabic => language_ar,
    Armenian => language_hy,
    Azerbaijani => language_az,
    Basque => language_eu,
    Bosnian => language_bs,
    Bulgarian => language_bg,
    Catalan => language_ca,
    Chinese => language_zh,
    Croatian => language_hr,
    Czech => language_cs,
    Danish => language_da,
    Dutch => language_nl,
    English => language_en,
    Esperanto => language_eo,
    Estonian => language_et,
    Finnish => language_fi,
    French => language_fr,
    Galician => language_gl,
    Georgian => language_ka,
    German => language_de,
    Greek => language_el,
    AncientGreek => language_grc,
    Hungarian => language_hu,
    Icelandic => language_is,
    Irish => language_ga,
    Italian => language_it,
    Japanese => language_ja,
    Latin => language_la,
    Latvian => language_lv,
    Lithuanian => language_lt,
    Luxembourgish => language_lb,
    Macedonian => language_mk,
    Maltese => language_mt,
    Montenegrin => language_cnr,
    Bokmal => language_nb,
    Nynorsk => language_nn,
    Polish => language_pl,
    Portuguese => language_pt,
    Romanian => language_ro,
    Russian => language_ru,
    ScottishGaelic => language_gd,
    Serbian => language_sr,
    Slovak => language_sk,
    Slovenian => language_sl,
    Spanish => language_es,
    Swedish => language_sv,
    Turkish => language_tr,
    Ukrainian => language_uk,
    Welsh => language_cy,
    SignLanguage => language_sign,
    Other => language_other,
}

label! { LanguageLevel:
    Basic => language_level_basic,
    Independent => language_level_independent,
    Proficient => language_level_proficient,
    Native => language_level_native,
}

label! { Subject:
    Art => subject_art,
    Astronomy => subject_astronomy,
    Biology => subject_biology,
    Chemistry => subject_chemistry,
    Citizenship => subject_citizenship,
    ClassicalLanguages => subject_classical_languages,
    CrossCurricular => subject_cross_curricular,
    DesignAndTechnology => subject_design_and_technology,
    Drama => subject_drama,
    Drawing => subject_drawing,
    Economics => subject_economics,
    EnvironmentalEducation => subject_environmental_education,
    Ethics => subject_ethics,
    EuropeanStudies => subject_european_studies,
    ForeignLanguages => subject_foreign_languages,
    Geography => subject_geography,
    Geology => subject_geology,
    HealthStudies => subject_health_studies,
    History => subject_history,
    HistoryOfCulture => subject_history_of_culture,
    HomeEconomics => subject_home_economics,
    Informatics => subject_informatics,
    MotherTongue => subject_mother_tongue,
    Law => subject_law,
    Mathematics => subject_mathematics,
    MediaEducation => subject_media_education,
    Music => subject_music,
    NaturalSciences => subject_natural_sciences,
    Philosophy => subject_philosophy,
    PhysicalEducation => subject_physical_education,
    Physics => subject_physics,
    Politics => subject_politics,
    PreSchool => subject_pre_school,
    Primary => subject_primary,
    Psychology => subject_psychology,
    Religion => subject_religion,
    SocialStudies => subject_social_studies,
    SpecialNeeds => subject_special_needs,
    Technology => subject_technology,
    Vocational => subject_vocational,
    Other => subject_other,
}

label! { SchoolLevel:
    PrePrimary => school_level_pre_primary,
    Primary => school_level_primary,
    LowerSecondary => school_level_lower_secondary,
    UpperGeneral => school_level_upper_general,
    UpperTechnical => school_level_upper_technical,
    UpperVocational => school_level_upper_vocational,
    AllThrough => school_level_all_through,
    Special => school_level_special,
    HospitalOrPrison => school_level_hospital_or_prison,
    AdultEvening => school_level_adult_evening,
}

label! { SchoolTrack:
    General => school_track_general,
    Humanities => school_track_humanities,
    Scientific => school_track_scientific,
    Languages => school_track_languages,
    ArtsAndMusic => school_track_arts_and_music,
    Technical => school_track_technical,
    Vocational => school_track_vocational,
    Other => school_track_other,
}

label! { SchoolStatus:
    State => school_status_state,
    Recognised => school_status_recognised,
    Private => school_status_private,
    International => school_status_international,
}

label! { SchoolArea:
    Urban => school_area_urban,
    Suburban => school_area_suburban,
    Rural => school_area_rural,
    Mountain => school_area_mountain,
    Island => school_area_island,
    Outermost => school_area_outermost,
}

label! { SchoolRole:
    Teacher => school_role_teacher,
    Head => school_role_head,
    DeputyHead => school_role_deputy_head,
    Librarian => school_role_librarian,
    SpecialNeedsTeacher => school_role_special_needs_teacher,
    Counsellor => school_role_counsellor,
    IctCoordinator => school_role_ict_coordinator,
    LanguageAssistant => school_role_language_assistant,
    PreSchoolEducator => school_role_pre_school_educator,
    TraineeTeacher => school_role_trainee_teacher,
    TeacherTrainer => school_role_teacher_trainer,
    Administrator => school_role_administrator,
    Retired => school_role_retired,
}

label! { Tool:
    Email => tool_email,
    Chat => tool_chat,
    VideoConference => tool_video_conference,
    AudioConference => tool_audio_conference,
    InstantMessaging => tool_instant_messaging,
    WebcamAndMicrophone => tool_webcam_and_microphone,
    Forum => tool_forum,
    Blog => tool_blog,
    Wiki => tool_wiki,
    WebSite => tool_web_site,
    Podcast => tool_podcast,
    Video => tool_video,
    Images => tool_images,
    Slides => tool_slides,
    OfficeDocuments => tool_office_documents,
    SharedPlatform => tool_shared_platform,
    DigitalWhiteboard => tool_digital_whiteboard,
    VoiceBoxes => tool_voice_boxes,
    SchoolPaper => tool_school_paper,
    DigitalCalendar => tool_digital_calendar,
    OnlineQuiz => tool_online_quiz,
    CodingAndRobotics => tool_coding_and_robotics,
    VirtualReality => tool_virtual_reality,
    Maps => tool_maps,
    MobileDevices => tool_mobile_devices,
    TwinSpace => tool_twinspace,
    ProjectDiary => tool_project_diary,
    Offline => tool_offline,
    Telephone => tool_telephone,
    Fax => tool_fax,
    Post => tool_post,
    Other => tool_other,
}

label! { AccessFrequency:
    Daily => access_daily,
    Weekly => access_weekly,
    Monthly => access_monthly,
    Rarely => access_rarely,
}

label! { KeyCompetence:
    Literacy => competence_literacy,
    Multilingual => competence_multilingual,
    ScienceAndMathematics => competence_science_and_mathematics,
    Digital => competence_digital,
    PersonalAndLearning => competence_personal_and_learning,
    Citizenship => competence_citizenship,
    Entrepreneurship => competence_entrepreneurship,
    CulturalAwareness => competence_cultural_awareness,
}

label! { Experience:
    Beginner => experience_beginner,
    Some => experience_some,
    Experienced => experience_experienced,
}

label! { ReportReason:
    Spam => report_reason_spam,
    Commercial => report_reason_commercial,
    Harassment => report_reason_harassment,
    Threat => report_reason_threat,
    HateSpeech => report_reason_hate_speech,
    ViolentOrImproper => report_reason_violent_or_improper,
    Copyright => report_reason_copyright,
    Impersonation => report_reason_impersonation,
    PrivateData => report_reason_private_data,
    ChildSafety => report_reason_child_safety,
    OffTopic => report_reason_off_topic,
    NotSchoolStaff => report_reason_not_school_staff,
    Other => report_reason_other,
}

label! { PupilReportReason:
    Unkind => pupil_report_unkind,
    Frightens => pupil_report_frightens,
    PrivateOrMeeting => pupil_report_private_or_meeting,
    Picture => pupil_report_picture,
    Other => pupil_report_other,
}

label! { RegistrationRefusalReason:
    PersonNotFound => registration_refusal_person_not_found,
    SchoolNotEligible => registration_refusal_school_not_eligible,
    SchoolNotFound => registration_refusal_school_not_found,
    PapersMissing => registration_refusal_papers_missing,
    DuplicateAccount => registration_refusal_duplicate_account,
    RoleNotEligible => registration_refusal_role_not_eligible,
    FalseData => registration_refusal_false_data,
}

label! { ProjectRefusalReason:
    Incomplete => project_refusal_incomplete,
    NotLegible => project_refusal_not_legible,
    NotCollaboration => project_refusal_not_collaboration,
    NotVerified => project_refusal_not_verified,
    Duplicate => project_refusal_duplicate,
    Inappropriate => project_refusal_inappropriate,
}

label! { ConsentItem:
    Pictures => consent_pictures,
    Copyright => consent_copyright,
    PersonalData => consent_personal_data,
}

label! { ErasmusAction:
    StaffMobility => erasmus_action_ka1_staff,
    PupilMobility => erasmus_action_ka1_pupils,
    ShortTerm => erasmus_action_ka1_short_term,
    Accreditation => erasmus_action_accreditation,
    SmallScale => erasmus_action_ka2_small_scale,
    Cooperation => erasmus_action_ka2_cooperation,
    JeanMonnet => erasmus_action_jean_monnet,
}

label! { FoundersAgreement:
    NeedsCompared => founders_agreement_needs_compared,
    Calendars => founders_agreement_calendars,
    FrequencyOfContact => founders_agreement_frequency_of_contact,
    ShareOfWork => founders_agreement_share_of_work,
    Evaluation => founders_agreement_evaluation,
}
