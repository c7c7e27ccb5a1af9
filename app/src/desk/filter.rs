//! What narrows the search of a desk.

use super::{DeskSearch, Place};
use crate::text::desk as say;
use crate::ui::Chip;
use leptos::prelude::*;

/// What the address says of a switch that is on.
const ON: &str = "1";

/// Tells the value in use.
type Get<S> = dyn Fn(&S) -> Option<&'static str>;
/// Takes another value.
type Set<S> = dyn Fn(&mut S, Option<&str>);

/// A filter: one of several values, or a switch.
pub struct Filter<S> {
    /// Its name in the address.
    pub(super) name: &'static str,
    /// The words of the chip that asks for everything; a switch has no such chip.
    all: Option<String>,
    /// The values as the address says them, each with the words of its chip.
    values: Vec<(&'static str, String)>,
    /// The value in use.
    pub(super) get: Box<Get<S>>,
    /// Takes another value; an unknown one is none.
    pub(super) set: Box<Set<S>>,
}

impl<S: DeskSearch> Filter<S> {
    /// One of several values, each as the address says it and with the words of its chip, or all of them.
    pub fn one<T: Copy + PartialEq + 'static, const N: usize>(
        name: &'static str,
        all: String,
        values: [(T, &'static str, String); N],
        field: fn(&mut S) -> &mut Option<T>,
    ) -> Self {
        let codes = values.each_ref().map(|(value, code, _)| (*value, *code));
        let code = move |value: T| codes.iter().find(|(one, _)| *one == value).map(|(_, code)| *code);
        let value = move |code: &str| codes.iter().find(|(_, one)| *one == code).map(|(value, _)| *value);
        Self {
            name,
            all: Some(all),
            values: values.into_iter().map(|(_, code, words)| (code, words)).collect(),
            get: Box::new(move |search| field(&mut search.clone()).and_then(code)),
            set: Box::new(move |search, said| *field(search) = said.and_then(value)),
        }
    }

    /// On or off.
    pub fn switch(name: &'static str, words: String, field: fn(&mut S) -> &mut bool) -> Self {
        Self {
            name,
            all: None,
            values: vec![(ON, words)],
            get: Box::new(move |search| field(&mut search.clone()).then_some(ON)),
            set: Box::new(move |search, said| *field(search) = said.is_some()),
        }
    }

    /// Its chips, each with the address that it leads to. A switch that is on leads away from itself.
    pub(super) fn chips(&self, place: &Place<S>) -> Vec<AnyView> {
        let used = (self.get)(&place.search);
        let all = self.all.clone().map(|words| chip(self.with(place, None), words, used.is_none(), false));
        let one = |(value, words): &(&'static str, String)| {
            let on = used == Some(*value);
            let removes = on && self.all.is_none();
            let href = self.with(place, Some(*value).filter(|_| !removes));
            chip(href, words.clone(), on && !removes, removes)
        };
        all.into_iter().chain(self.values.iter().map(one)).collect()
    }

    /// The chip that asks no more for it, where it is in use.
    pub(super) fn relaxed(&self, place: &Place<S>) -> Option<AnyView> {
        let used = (self.get)(&place.search)?;
        let (_, words) = self.values.iter().find(|(value, _)| *value == used)?;
        Some(chip(self.with(place, None), say::without_filter(words), false, false))
    }

    /// The address of the same search with another value.
    fn with(&self, place: &Place<S>, value: Option<&str>) -> String {
        place.with(|search| (self.set)(search, value))
    }
}

/// A chip, the one that is shown or one that takes away what is in use.
pub(super) fn chip(href: String, words: String, shown: bool, removes: bool) -> AnyView {
    view! { <Chip href current=Signal::stored(shown) removes>{words}</Chip> }.into_any()
}
