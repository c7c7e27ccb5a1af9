//! A face: a picture, or initials on a tint that follows from the id.

use leptos::either::Either;
use leptos::prelude::*;

/// How large a face is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AvatarSize {
    /// In dense rows and in the bar.
    Small,
    /// The usual one.
    #[default]
    Usual,
    /// At the head of a page.
    Large,
}

impl AvatarSize {
    /// As the stylesheet knows it.
    pub const fn code(self) -> Option<&'static str> {
        match self {
            Self::Small => Some("small"),
            Self::Usual => None,
            Self::Large => Some("large"),
        }
    }
}

/// The first letters of the first and of the last word, in capitals.
pub fn initials(name: &str) -> String {
    let letters: Vec<char> =
        name.split_whitespace().filter_map(|word| word.chars().find(|sign| sign.is_alphanumeric())).collect();
    let first = letters.first().into_iter();
    let last = letters.last().filter(|_| letters.len() > 1).into_iter();
    first.chain(last).flat_map(|letter| letter.to_uppercase()).collect()
}

/// One of five tints, always the same for the same id.
pub fn tint(id: i64) -> i64 {
    // The low bits of a time-ordered id count up, so neighbours differ.
    (id ^ (id >> 16)).rem_euclid(5) + 1
}

/// A face. It is silent: the name stands beside it.
#[component]
pub fn Avatar(
    /// Whose initials are shown.
    #[prop(into)]
    name: String,
    /// The id the tint follows from.
    #[prop(into)]
    id: i64,
    /// The address of a picture, if there is one.
    #[prop(optional, into)]
    picture: Option<String>,
    /// How large.
    #[prop(optional)]
    size: AvatarSize,
) -> impl IntoView {
    let face = match picture {
        Some(address) => Either::Left(view! { <img src=address alt="" loading="lazy" decoding="async"/> }),
        None => Either::Right(initials(&name)),
    };
    view! { <span class="avatar" data-tint=tint(id) data-size=size.code() aria-hidden="true">{face}</span> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_and_the_last_word() {
        assert_eq!(initials("Chiara Benedetti"), "CB");
        assert_eq!(initials("Ελένη Παπαδοπούλου"), "ΕΠ");
        assert_eq!(initials("Ana María de la Cruz"), "AC");
        assert_eq!(initials("Zofia"), "Z");
        assert_eq!(initials("„Röd“ 3"), "R3");
        assert_eq!(initials(""), "");
    }

    #[test]
    fn tints_are_between_one_and_five() {
        assert!((-20..20).all(|id| (1..=5).contains(&tint(id * 7_919))));
    }
}
