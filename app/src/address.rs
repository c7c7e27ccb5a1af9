//! What an address says behind its path: written so that it is read as it was meant.

use leptos::prelude::*;
use leptos_router::params::ParamsMap;

/// What an address says under a name; nothing said is empty. A form without scripts writes a blank as `+`.
pub(crate) fn said(query: &ParamsMap, name: &str) -> String {
    query.get(name).map(|text| text.replace('+', " ").trim().to_owned()).unwrap_or_default()
}

/// The address of a page with all that it says.
pub(crate) fn written(path: &str, said: impl IntoIterator<Item = (&'static str, String)>) -> String {
    let mut query = ParamsMap::new();
    for (name, value) in said {
        // The map decodes what it takes, so a percent sign must come encoded.
        query.insert(name, value.replace('%', "%25"));
    }
    format!("{path}{}", query.to_query_string())
}

/// The hidden fields of a form that comes back to a place: what the address of the place says.
pub(crate) fn place_fields(said: impl IntoIterator<Item = (&'static str, String)>) -> AnyView {
    let field = |(name, value)| view! { <input type="hidden" name=format!("place[{name}]") value=value/> };
    said.into_iter().map(field).collect_view().into_any()
}

/// What an address says, as the router reads it.
#[cfg(test)]
pub(crate) fn query_of(address: &str) -> ParamsMap {
    let pairs = address.split_once('?').map_or("", |(_, query)| query);
    let pairs = pairs.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let address = written("/twinfinder", [("q", "Forlì 100 % & co".to_owned()), ("country", "PL".to_owned())]);
        let query = query_of(&address);
        assert_eq!(said(&query, "q"), "Forlì 100 % & co");
        assert_eq!((said(&query, "country"), said(&query, "page")), ("PL".to_owned(), String::new()));
        assert_eq!(said(&query_of("/mailbox?words=Anna+Verdi"), "words"), "Anna Verdi");
        assert_eq!(written("/mailbox", []), "/mailbox");
    }
}
