//! How each language writes days and times. Days and moments here are those of the reader's wall:
//! [`local`] has already brought them into the reader's zone, on the server.

use super::Language;
use serde::{Deserialize, Serialize};

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Day {
    /// The year, such as 2026.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

/// A day and the time on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
}

impl Day {
    /// The day of these three numbers.
    pub const fn new(year: i32, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    pub const fn weekday(self) -> usize {
        const SHIFT: [i32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        let year = if self.month < 3 { self.year - 1 } else { self.year };
        let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        let shift = SHIFT[(self.month as usize + 11) % 12];
        (year + leaps + shift + self.day as i32 - 1).rem_euclid(7) as usize
    }
}

/// The moment that a clock in `zone` (such as "Europe/Rome") shows at a time in milliseconds UTC.
/// An unknown zone counts as UTC.
#[cfg(feature = "store")]
pub fn local(time_ms: i64, zone: &str) -> Moment {
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let time = jiff::Timestamp::from_millisecond(time_ms).unwrap_or_default().to_zoned(zone);
    Moment {
        day: Day::new(i32::from(time.year()), time.month() as u8, time.day() as u8),
        hour: time.hour() as u8,
        minute: time.minute() as u8,
    }
}

impl Language {
    /// "15 October 2026"
    pub fn date(self, day: Day) -> String {
        self.with_year(self.day_and_month(day), day.year)
    }

    /// "Thursday 15 October"
    pub fn weekday_date(self, day: Day) -> String {
        let comma = if matches!(self, Self::De | Self::Pl) { "," } else { "" };
        format!("{}{comma} {}", self.weekday(day), self.day_and_month(day))
    }

    /// "Thursday 15 October 2026"
    pub fn full_date(self, day: Day) -> String {
        self.with_year(self.weekday_date(day), day.year)
    }

    /// "15/10/2026", "15.10.2026"
    pub fn short_date(self, day: Day) -> String {
        let Day { year, month, day } = day;
        match self {
            Self::En | Self::It | Self::Fr | Self::Es => format!("{day:02}/{month:02}/{year}"),
            Self::De | Self::Pl => format!("{day:02}.{month:02}.{year}"),
        }
    }

    /// "October 2026"
    pub fn month(self, year: i32, month: u8) -> String {
        let names = if self == Self::Pl { &POLISH_MONTHS_ALONE } else { &self.names().months };
        self.with_year(name_of_month(names, month).to_owned(), year)
    }

    /// "14:05"
    pub fn time(self, moment: Moment) -> String {
        format!("{:02}:{:02}", moment.hour, moment.minute)
    }

    /// "15 October 2026, 14:05"
    pub fn date_time(self, moment: Moment) -> String {
        let link = if self == Self::Fr { " à " } else { ", " };
        self.date(moment.day) + link + &self.time(moment)
    }

    /// "since Tuesday 13 October", to stand inside a sentence.
    pub fn since(self, day: Day) -> String {
        let since = match self {
            Self::En => "since",
            Self::It => "da",
            Self::Fr => "depuis le",
            Self::De => "seit",
            Self::Es => "desde el",
            Self::Pl => "od",
        };
        self.after_preposition(since, day)
    }

    /// "until Tuesday 20 October", to stand inside a sentence.
    pub fn until(self, day: Day) -> String {
        let until = match self {
            Self::En => "until",
            Self::It => "fino a",
            Self::Fr => "jusqu’au",
            Self::De => "bis",
            Self::Es => "hasta el",
            Self::Pl => "do",
        };
        self.after_preposition(until, day)
    }

    /// The name of the day of the week: "Thursday".
    pub fn weekday(self, day: Day) -> &'static str {
        self.names().weekdays[day.weekday()]
    }

    /// Polish bends the day of the week after a preposition and then needs no comma.
    fn after_preposition(self, preposition: &str, day: Day) -> String {
        let rest = match self {
            Self::Pl => format!("{} {}", POLISH_WEEKDAYS_GENITIVE[day.weekday()], self.day_and_month(day)),
            _ => self.weekday_date(day),
        };
        format!("{preposition} {rest}")
    }

    fn day_and_month(self, day: Day) -> String {
        let month = name_of_month(&self.names().months, day.month);
        match (self, day.day) {
            (Self::Fr, 1) => format!("1er {month}"),
            (Self::De, day) => format!("{day}. {month}"),
            (Self::Es, day) => format!("{day} de {month}"),
            (_, day) => format!("{day} {month}"),
        }
    }

    fn with_year(self, words: String, year: i32) -> String {
        let link = if self == Self::Es { " de " } else { " " };
        words + link + &year.to_string()
    }

    const fn names(self) -> &'static Names {
        match self {
            Self::En => &ENGLISH,
            Self::It => &ITALIAN,
            Self::Fr => &FRENCH,
            Self::De => &GERMAN,
            Self::Es => &SPANISH,
            Self::Pl => &POLISH,
        }
    }
}

fn name_of_month(names: &[&'static str; 12], month: u8) -> &'static str {
    names[(usize::from(month) + 11) % 12]
}

/// The names of months, as they stand beside a day, and of the days of the week from Monday on.
struct Names {
    months: [&'static str; 12],
    weekdays: [&'static str; 7],
}

const ENGLISH: Names = Names {
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

const ITALIAN: Names = Names {
    months: [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    weekdays: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
};

const FRENCH: Names = Names {
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
};

const GERMAN: Names = Names {
    months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
};

const SPANISH: Names = Names {
    months: [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
};

const POLISH: Names = Names {
    months: [
        "stycznia",
        "lutego",
        "marca",
        "kwietnia",
        "maja",
        "czerwca",
        "lipca",
        "sierpnia",
        "września",
        "października",
        "listopada",
        "grudnia",
    ],
    weekdays: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
};

/// Polish months that stand alone.
const POLISH_MONTHS_ALONE: [&str; 12] = [
    "styczeń",
    "luty",
    "marzec",
    "kwiecień",
    "maj",
    "czerwiec",
    "lipiec",
    "sierpień",
    "wrzesień",
    "październik",
    "listopad",
    "grudzień",
];

/// Polish days of the week after "od" and "do".
const POLISH_WEEKDAYS_GENITIVE: [&str; 7] =
    ["poniedziałku", "wtorku", "środy", "czwartku", "piątku", "soboty", "niedzieli"];

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const THURSDAY: Day = Day::new(2026, 10, 15);

    #[rstest]
    #[case(Day::new(2026, 10, 12), 0)]
    #[case(THURSDAY, 3)]
    #[case(Day::new(2024, 2, 29), 3)]
    #[case(Day::new(2000, 1, 1), 5)]
    #[case(Day::new(1970, 1, 1), 3)]
    #[case(Day::new(2026, 3, 1), 6)]
    fn the_day_of_the_week_is_known(#[case] day: Day, #[case] weekday: usize) {
        assert_eq!(day.weekday(), weekday);
    }

    #[rstest]
    #[case(Language::En, "Thursday 15 October 2026", "15/10/2026", "October 2026", "15 October 2026, 09:05")]
    #[case(Language::It, "giovedì 15 ottobre 2026", "15/10/2026", "ottobre 2026", "15 ottobre 2026, 09:05")]
    #[case(Language::Fr, "jeudi 15 octobre 2026", "15/10/2026", "octobre 2026", "15 octobre 2026 à 09:05")]
    #[case(Language::De, "Donnerstag, 15. Oktober 2026", "15.10.2026", "Oktober 2026", "15. Oktober 2026, 09:05")]
    #[case(
        Language::Es,
        "jueves 15 de octubre de 2026",
        "15/10/2026",
        "octubre de 2026",
        "15 de octubre de 2026, 09:05"
    )]
    #[case(
        Language::Pl,
        "czwartek, 15 października 2026",
        "15.10.2026",
        "październik 2026",
        "15 października 2026, 09:05"
    )]
    fn dates_are_written_as_people_do(
        #[case] language: Language,
        #[case] full: &str,
        #[case] short: &str,
        #[case] month: &str,
        #[case] moment: &str,
    ) {
        assert_eq!(language.full_date(THURSDAY), full);
        assert_eq!(language.short_date(THURSDAY), short);
        assert_eq!(language.month(2026, 10), month);
        assert_eq!(language.date_time(Moment { day: THURSDAY, hour: 9, minute: 5 }), moment);
    }

    #[rstest]
    #[case(Language::En, "since Tuesday 13 October", "until Tuesday 13 October")]
    #[case(Language::It, "da martedì 13 ottobre", "fino a martedì 13 ottobre")]
    #[case(Language::Fr, "depuis le mardi 13 octobre", "jusqu’au mardi 13 octobre")]
    #[case(Language::De, "seit Dienstag, 13. Oktober", "bis Dienstag, 13. Oktober")]
    #[case(Language::Es, "desde el martes 13 de octubre", "hasta el martes 13 de octubre")]
    #[case(Language::Pl, "od wtorku 13 października", "do wtorku 13 października")]
    fn spans_are_written_as_people_do(#[case] language: Language, #[case] since: &str, #[case] until: &str) {
        let tuesday = Day::new(2026, 10, 13);
        assert_eq!(language.since(tuesday), since);
        assert_eq!(language.until(tuesday), until);
    }

    #[test]
    fn the_first_of_a_month_is_special_in_french() {
        assert_eq!(Language::Fr.date(Day::new(2026, 1, 1)), "1er janvier 2026");
    }

    #[cfg(feature = "store")]
    #[test]
    fn a_time_is_shown_in_the_readers_zone() {
        let noon = 1_792_065_600_000;
        let shown = |zone| Language::En.date_time(local(noon, zone));
        assert_eq!(shown("UTC"), "15 October 2026, 12:00");
        assert_eq!(shown("Europe/Warsaw"), "15 October 2026, 14:00");
        assert_eq!(shown("Nowhere/At all"), shown("UTC"));
    }
}
