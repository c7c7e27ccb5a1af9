//! What was typed into a form that came back: read again as the form, and laid beside what is stored.

/// The arguments of a server function as they were typed into the plain form that failed, if this page came from one.
#[cfg(feature = "ssr")]
pub(crate) fn typed<T: serde::de::DeserializeOwned>() -> Option<T> {
    let kept = leptos::prelude::use_context::<crate::form::Kept>()?;
    let pairs: Vec<String> =
        kept.0.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    serde_qs::Config::new(5, false).deserialize_str(&pairs.join("&")).ok()
}

/// Percent-encoding of everything but letters, digits, the parts of a path and the brackets that name a nested field.
pub(crate) fn encoded(text: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"[]_-/".contains(byte);
    text.bytes().map(|byte| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// The fields in which two forms differ: name, typed, stored. Lists are shown as their parts.
pub(crate) fn differences<T: serde::Serialize>(typed: &T, stored: &T) -> Vec<(String, String, String)> {
    let flat =
        |form: &T| serde_json::to_value(form).ok().and_then(|value| value.as_object().cloned()).unwrap_or_default();
    let (typed, stored) = (flat(typed), flat(stored));
    let differ = typed.iter().filter(|(name, value)| stored.get(name.as_str()) != Some(value));
    differ
        .map(|(name, value)| (name.clone(), in_words(value), stored.get(name).map(in_words).unwrap_or_default()))
        .collect()
}

/// A value as people read it.
fn in_words(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(parts) => joined(parts.iter()),
        Value::Object(parts) => joined(parts.values()),
        other => other.to_string(),
    }
}

fn joined<'a>(parts: impl Iterator<Item = &'a serde_json::Value>) -> String {
    parts.map(in_words).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Kept;
    use domain::registration::Form;
    use leptos::prelude::{Owner, provide_context};
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Args {
        version: i64,
        form: Form,
    }

    #[test]
    fn a_form_that_came_back_is_read_again() {
        let pairs = [
            ("version", "3"),
            ("form[wished_topic]", "Rivers & lakes, 100 %"),
            ("form[subjects][]", "art"),
            ("form[subjects][]", "history"),
            ("form[ideas][0][language]", "fr"),
            ("form[ideas][0][text]", "Ma rue = ma ville"),
            ("form[role]", ""),
        ];
        Owner::new().with(|| {
            provide_context(Kept(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()));
            let args: Args = typed().expect("a whole form");
            assert_eq!((args.version, args.form.subjects.len()), (3, 2));
            assert_eq!(args.form.wished_topic, "Rivers & lakes, 100 %");
            assert_eq!(args.form.ideas[0].text, "Ma rue = ma ville");
        });
    }

    #[test]
    fn only_what_differs_is_laid_side_by_side() {
        let stored = Form { wished_topic: "Rivers".into(), phone: "1".into(), ..Form::default() };
        let typed = Form { wished_topic: "Lakes".into(), ..stored.clone() };
        assert_eq!(
            differences(&typed, &stored),
            [("wished_topic".to_owned(), "Lakes".to_owned(), "Rivers".to_owned())]
        );
    }
}
