//! The texts themselves. The server holds those of all languages; the browser loads two files of one: before it hydrates
//! what the frame and the Desktop say, and the rest with the first other page. A file is immutable: its name holds a hash
//! of what stands in it.

#[cfg(feature = "ssr")]
pub use server::{File, file, first_file, rest_file, set_brand, with};

use super::{Argument, Language, evaluate};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// What an instance calls itself: settings, which travel with the texts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Brand {
    /// The name of the product.
    pub name: String,
    /// The name of a project's shared space.
    pub space: String,
    /// The address of the operator's own logo.
    pub logo: Option<String>,
}

/// The texts of one language, as they stand in its first file.
#[derive(Debug, Deserialize)]
pub(super) struct Texts {
    /// The language.
    pub(super) language: Language,
    /// What the instance calls itself.
    pub(super) brand: Brand,
    /// The address of the file with the rest.
    #[cfg_attr(feature = "ssr", expect(dead_code, reason = "the browser loads it"))]
    rest_at: String,
    /// The compiled texts, in the order of the functions' numbers.
    messages: Vec<String>,
    /// Those of the second file, once it is there; their numbers go on.
    #[serde(skip)]
    rest: OnceLock<Vec<String>>,
}

impl Texts {
    /// The text of this number with its values put in.
    pub(super) fn render(&self, number: usize, arguments: &[Argument<'_>]) -> String {
        let pattern = self.pattern(number).unwrap_or_else(|| {
            // A page of another part says it, or build.rs has to count it to the first.
            leptos::logging::error!("text {number} is not loaded");
            ""
        });
        let mut written = String::with_capacity(pattern.len());
        evaluate::evaluate(self, pattern, arguments, &mut written);
        written
    }

    fn pattern(&self, number: usize) -> Option<&str> {
        let found = match number.checked_sub(self.messages.len()) {
            None => self.messages.get(number),
            Some(later) => self.rest.get()?.get(later),
        };
        found.map(String::as_str)
    }
}

/// The text of this number in the current language. Typed functions call it; nothing else should.
pub(crate) fn render(number: usize, arguments: &[Argument<'_>]) -> String {
    current_texts().map(|texts| texts.render(number, arguments)).unwrap_or_default()
}

#[cfg(feature = "ssr")]
use server::current_texts;
#[cfg(feature = "ssr")]
pub use server::{brand, current, logo, space};

#[cfg(feature = "ssr")]
mod server {
    use super::{Brand, Language, Texts};
    use crate::resource::read;
    use leptos::prelude::use_context;
    use std::cell::Cell;
    use std::sync::OnceLock;

    /// A file of texts that the browser loads.
    #[derive(Debug)]
    pub struct File {
        /// Its address, which never changes its content.
        pub path: String,
        /// The content.
        pub json: String,
    }

    impl File {
        fn new(name: &str, json: String) -> Self {
            Self { path: format!("/assets/texts/{name}-{}.json", fingerprint(&json)), json }
        }
    }

    /// One language: its files and what stands in them.
    #[derive(Debug)]
    struct Loaded {
        first: File,
        rest: File,
        texts: Texts,
    }

    impl Loaded {
        fn new(language: Language, [first, rest]: [&str; 2], brand: &Brand) -> Self {
            let brand = serde_json::to_string(brand).expect("names are texts");
            let rest = File::new(&format!("{language}-rest"), rest.to_owned());
            let first = format!(
                "{{\"language\":\"{language}\",\"brand\":{brand},\"rest_at\":\"{}\",\"messages\":{first}}}",
                rest.path
            );
            let texts: Texts = read(&first).expect("the build wrote JSON and names are quoted");
            texts.rest.get_or_init(|| read(&rest.json).expect("the build wrote JSON"));
            Self { first: File::new(language.code(), first), rest, texts }
        }
    }

    /// FNV-1a of 64 bits: enough to tell one release's file from another's.
    fn fingerprint(content: &str) -> String {
        let hash = content
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        format!("{hash:016x}")
    }

    static LANGUAGES: OnceLock<Vec<Loaded>> = OnceLock::new();

    thread_local! {
        /// The language of the block that [`with`] runs, if any.
        static CHOSEN: Cell<Option<Language>> = const { Cell::new(None) };
    }

    fn prepare(brand: &Brand) -> Vec<Loaded> {
        let compiled = Language::ALL.into_iter().zip(crate::text::COMPILED);
        compiled.map(|(language, messages)| Loaded::new(language, messages, brand)).collect()
    }

    /// Sets what the instance calls itself, once, when the server starts. Whether it took effect: it
    /// does not after a text has been shown.
    pub fn set_brand(brand: &Brand) -> bool {
        LANGUAGES.set(prepare(brand)).is_ok()
    }

    /// All languages, in the order of [`Language::ALL`].
    fn languages() -> &'static [Loaded] {
        let unset = || Brand { name: "Twinning".to_owned(), space: "TwinSpace".to_owned(), logo: None };
        LANGUAGES.get_or_init(|| prepare(&unset()))
    }

    /// The file at this address.
    pub fn file(path: &str) -> Option<&'static File> {
        languages().iter().flat_map(|each| [&each.first, &each.rest]).find(|file| file.path == path)
    }

    /// What the browser needs of a language to hydrate.
    pub fn first_file(language: Language) -> &'static File {
        &languages()[language as usize].first
    }

    /// What it needs beside it for every page but the Desktop.
    pub fn rest_file(language: Language) -> &'static File {
        &languages()[language as usize].rest
    }

    /// Runs a block whose texts are in this language, whoever reads the page: for mails. The block
    /// must not wait for anything, or its texts would follow the thread.
    pub fn with<T>(language: Language, block: impl FnOnce() -> T) -> T {
        struct Restore(Option<Language>);
        impl Drop for Restore {
            fn drop(&mut self) {
                CHOSEN.set(self.0);
            }
        }
        let _restore = Restore(CHOSEN.replace(Some(language)));
        block()
    }

    /// The language of the block that [`with`] runs, or of the request, which provides it as context;
    /// English outside of both.
    pub fn current() -> Language {
        CHOSEN.get().or_else(use_context::<Language>).unwrap_or_default()
    }

    /// The brand name.
    pub fn brand() -> &'static str {
        &languages()[0].texts.brand.name
    }

    /// The name of a TwinSpace.
    pub fn space() -> &'static str {
        &languages()[0].texts.brand.space
    }

    /// The address of the operator's own logo, if there is one.
    pub fn logo() -> Option<&'static str> {
        languages()[0].texts.brand.logo.as_deref()
    }

    pub(super) fn current_texts() -> Option<&'static Texts> {
        Some(&languages()[current() as usize].texts)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_file_is_named_by_its_content() {
            let brand = |name: &str| Brand { name: name.to_owned(), space: "Spazio".to_owned(), logo: None };
            let italian = |name| Loaded::new(Language::It, [r#"["Salva"]"#, r#"["Gallerie"]"#], &brand(name));
            let Loaded { first, rest, texts } = italian("Twin \"ning\"");
            assert_eq!(texts.brand.name, "Twin \"ning\"");
            assert_eq!([0, 1, 7].map(|number| texts.render(number, &[])), ["Salva", "Gallerie", ""]);
            assert_eq!(first.path, format!("/assets/texts/it-{}.json", fingerprint(&first.json)));
            assert!(first.json.contains(&rest.path), "the first names the second");
            let other = italian("Other");
            assert_ne!(first.path, other.first.path);
            assert_eq!(rest.path, other.rest.path);
        }

        #[test]
        fn every_language_has_a_file_at_its_place() {
            let many = |language: Language| {
                let Loaded { texts, .. } = &languages()[language as usize];
                assert_eq!(texts.language, language);
                [texts.messages.len(), texts.rest.get().map_or(0, Vec::len)]
            };
            for language in Language::ALL {
                assert_eq!(many(language), many(Language::En));
                let [first, rest] = [first_file(language), rest_file(language)];
                assert!(file(&first.path).is_some_and(|file| file.json == first.json));
                assert!(file(&rest.path).is_some_and(|file| file.json == rest.json));
            }
        }

        #[test]
        fn a_chosen_language_ends_with_its_block_even_when_it_panics() {
            let save = || crate::text::ui::save();
            assert_eq!(save(), "Save");
            let inner = with(Language::It, || (save(), with(Language::De, save), save()));
            assert_eq!(inner, ("Salva".to_owned(), "Speichern".to_owned(), "Salva".to_owned()));
            let panicked = std::panic::catch_unwind(|| with(Language::Pl, || panic!("on purpose")));
            assert!(panicked.is_err());
            assert_eq!(current(), Language::En);
        }
    }
}

#[cfg(feature = "hydrate")]
pub use browser::load_rest;
#[cfg(not(feature = "ssr"))]
pub use browser::{brand, current, load, logo, space};

#[cfg(not(feature = "ssr"))]
use browser::current_texts;

#[cfg(not(feature = "ssr"))]
mod browser {
    use super::{Language, Texts};
    use crate::resource::read;
    use std::sync::OnceLock;

    static LOADED: OnceLock<Texts> = OnceLock::new();

    /// Takes the reader's first texts, before hydration. A second file is not taken: to change the
    /// language is to load the page anew.
    pub fn load(json: &str) -> Result<(), serde_json::Error> {
        let texts = read(json)?;
        LOADED.get_or_init(|| texts);
        Ok(())
    }

    /// Loads the rest of the texts, if they are not there; what a bad line has lost is asked for once more. Whether they
    /// are there.
    #[cfg(feature = "hydrate")]
    pub async fn load_rest() -> bool {
        let Some(texts) = LOADED.get() else { return false };
        for _ in 0..2 {
            if texts.rest.get().is_some() {
                break;
            }
            if let Some(rest) = fetch(&texts.rest_at).await {
                texts.rest.get_or_init(|| rest);
            }
        }
        texts.rest.get().is_some()
    }

    #[cfg(feature = "hydrate")]
    async fn fetch(address: &str) -> Option<Vec<String>> {
        let response = gloo_net::http::Request::get(address).send().await.ok()?;
        read(&response.text().await.ok()?).ok()
    }

    /// The language of the loaded texts.
    pub fn current() -> Language {
        LOADED.get().map(|texts| texts.language).unwrap_or_default()
    }

    /// The brand name.
    pub fn brand() -> &'static str {
        LOADED.get().map(|texts| texts.brand.name.as_str()).unwrap_or_default()
    }

    /// The name of a TwinSpace.
    pub fn space() -> &'static str {
        LOADED.get().map(|texts| texts.brand.space.as_str()).unwrap_or_default()
    }

    /// The address of the operator's own logo, if there is one.
    pub fn logo() -> Option<&'static str> {
        LOADED.get().and_then(|texts| texts.brand.logo.as_deref())
    }

    pub(super) fn current_texts() -> Option<&'static Texts> {
        LOADED.get()
    }
}
