//! What is taught and with what: subjects (3.3), tools (3.8), key competences (3.9), experience.

use super::codes::vocabulary;

/// The youngest age of pupils that can be named (3.7).
pub const YOUNGEST_PUPIL: u8 = 2;
/// The oldest age of pupils that can be named (3.7).
pub const OLDEST_PUPIL: u8 = 20;

vocabulary! {
    /// A subject taught (3.3).
    Subject {
        Art = "art",
        Astronomy = "astronomy",
        Biology = "biology",
        Chemistry = "chemistry",
        Citizenship = "citizenship",
        ClassicalLanguages = "classical-languages",
        CrossCurricular = "cross-curricular",
        DesignAndTechnology = "design-and-technology",
        Drama = "drama",
        Drawing = "drawing",
        Economics = "economics",
        EnvironmentalEducation = "environmental-education",
        Ethics = "ethics",
        EuropeanStudies = "european-studies",
        ForeignLanguages = "foreign-languages",
        Geography = "geography",
        Geology = "geology",
        HealthStudies = "health-studies",
        History = "history",
        HistoryOfCulture = "history-of-culture",
        HomeEconomics = "home-economics",
        Informatics = "informatics",
        MotherTongue = "mother-tongue",
        Law = "law",
        Mathematics = "mathematics",
        MediaEducation = "media-education",
        Music = "music",
        NaturalSciences = "natural-sciences",
        Philosophy = "philosophy",
        PhysicalEducation = "physical-education",
        Physics = "physics",
        Politics = "politics",
        PreSchool = "pre-school",
        Primary = "primary",
        Psychology = "psychology",
        Religion = "religion",
        SocialStudies = "social-studies",
        SpecialNeeds = "special-needs",
        Technology = "technology",
        Vocational = "vocational",
        Other = "other",
    }
}

vocabulary! {
    /// A tool that classes use, old ones included (3.8).
    Tool {
        Email = "email",
        Chat = "chat",
        VideoConference = "video-conference",
        AudioConference = "audio-conference",
        InstantMessaging = "instant-messaging",
        WebcamAndMicrophone = "webcam-and-microphone",
        Forum = "forum",
        Blog = "blog",
        Wiki = "wiki",
        WebSite = "web-site",
        Podcast = "podcast",
        Video = "video",
        Images = "images",
        Slides = "slides",
        OfficeDocuments = "office-documents",
        SharedPlatform = "shared-platform",
        DigitalWhiteboard = "digital-whiteboard",
        VoiceBoxes = "voice-boxes",
        SchoolPaper = "school-paper",
        DigitalCalendar = "digital-calendar",
        OnlineQuiz = "online-quiz",
        CodingAndRobotics = "coding-and-robotics",
        VirtualReality = "virtual-reality",
        Maps = "maps",
        MobileDevices = "mobile-devices",
        TwinSpace = "twinspace",
        ProjectDiary = "project-diary",
        Offline = "offline",
        Telephone = "telephone",
        Fax = "fax",
        Post = "post",
        Other = "other",
    }
}

vocabulary! {
    /// How often a class reaches its equipment (3.8).
    AccessFrequency {
        Daily = "daily",
        Weekly = "weekly",
        Monthly = "monthly",
        Rarely = "rarely",
    }
}

vocabulary! {
    /// A key competence of the framework of 2018 (3.9).
    KeyCompetence {
        Literacy = "literacy",
        Multilingual = "multilingual",
        ScienceAndMathematics = "science-and-mathematics",
        Digital = "digital",
        PersonalAndLearning = "personal-and-learning",
        Citizenship = "citizenship",
        Entrepreneurship = "entrepreneurship",
        CulturalAwareness = "cultural-awareness",
    }
}

vocabulary! {
    /// How much somebody has worked in projects before (2.2).
    Experience {
        Beginner = "beginner",
        Some = "some",
        Experienced = "experienced",
    }
}
