//! The texts themselves. The server holds those of all languages; the browser loads the file of one
//! before it hydrates. A file is immutable: its name holds a hash of what stands in it.

#[cfg(feature = "ssr")]
pub use server::{File, file, files, set_brand, with};

use super::{Argument, Language, evaluate};
use serde::{Deserialize, Serialize};

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

/// The texts of one language, as they stand in its file.
#[derive(Debug, Deserialize)]
pub(super) struct Texts {
    /// The language.
    pub(super) language: Language,
    /// What the instance calls itself.
    pub(super) brand: Brand,
    /// The compiled texts, in the order of the functions' numbers.
    messages: Vec<String>,
}

impl Texts {
    /// The text of this number with its values put in.
    pub(super) fn render(&self, number: usize, arguments: &[Argument<'_>]) -> String {
        let pattern = self.messages.get(number).map(String::as_str).unwrap_or_default();
        let mut written = String::with_capacity(pattern.len());
        evaluate::evaluate(self, pattern, arguments, &mut written);
        written
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
    use leptos::prelude::use_context;
    use std::cell::Cell;
    use std::sync::OnceLock;

    /// A file of texts that the browser loads.
    #[derive(Debug)]
    pub struct File {
        /// The language.
        pub language: Language,
        /// Sixteen hexadecimal digits that change with the content.
        pub hash: String,
        /// The content.
        pub json: String,
        texts: Texts,
    }

    impl File {
        /// The address of the file, which never changes its content.
        pub fn path(&self) -> String {
            format!("/assets/texts/{}-{}.json", self.language, self.hash)
        }

        fn new(language: Language, messages: &str, brand: &Brand) -> Self {
            let brand = serde_json::to_string(brand).expect("names are texts");
            let json = format!("{{\"language\":\"{language}\",\"brand\":{brand},\"messages\":{messages}}}");
            let texts = serde_json::from_str(&json).expect("the build wrote JSON and names are quoted");
            Self { language, hash: fingerprint(&json), json, texts }
        }
    }

    /// FNV-1a of 64 bits: enough to tell one release's file from another's.
    fn fingerprint(content: &str) -> String {
        let hash = content
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        format!("{hash:016x}")
    }

    static FILES: OnceLock<Vec<File>> = OnceLock::new();

    thread_local! {
        /// The language of the block that [`with`] runs, if any.
        static CHOSEN: Cell<Option<Language>> = const { Cell::new(None) };
    }

    fn prepare(brand: &Brand) -> Vec<File> {
        let compiled = Language::ALL.into_iter().zip(crate::text::COMPILED);
        compiled.map(|(language, messages)| File::new(language, messages, brand)).collect()
    }

    /// Sets what the instance calls itself, once, when the server starts. Whether it took effect: it
    /// does not after a text has been shown.
    pub fn set_brand(brand: &Brand) -> bool {
        FILES.set(prepare(brand)).is_ok()
    }

    /// The files of all languages, in the order of [`Language::ALL`].
    pub fn files() -> &'static [File] {
        let unset = || Brand { name: "Twinning".to_owned(), space: "TwinSpace".to_owned(), logo: None };
        FILES.get_or_init(|| prepare(&unset()))
    }

    /// The file of one language.
    pub fn file(language: Language) -> &'static File {
        &files()[language as usize]
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
        &files()[0].texts.brand.name
    }

    /// The name of a TwinSpace.
    pub fn space() -> &'static str {
        &files()[0].texts.brand.space
    }

    /// The address of the operator's own logo, if there is one.
    pub fn logo() -> Option<&'static str> {
        files()[0].texts.brand.logo.as_deref()
    }

    pub(super) fn current_texts() -> Option<&'static Texts> {
        Some(&file(current()).texts)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_file_is_named_by_its_content() {
            let brand = |name: &str| Brand { name: name.to_owned(), space: "Spazio".to_owned(), logo: None };
            let file = File::new(Language::It, r#"["Salva"]"#, &brand("Twin \"ning\""));
            assert_eq!(file.texts.brand.name, "Twin \"ning\"");
            assert_eq!(file.texts.render(0, &[]), "Salva");
            assert_eq!(file.texts.render(7, &[]), "");
            assert_eq!(file.path(), format!("/assets/texts/it-{}.json", file.hash));
            assert_eq!(file.hash.len(), 16);
            assert_ne!(file.hash, File::new(Language::It, r#"["Salva"]"#, &brand("Other")).hash);
        }

        #[test]
        fn every_language_has_a_file_at_its_place() {
            for language in Language::ALL {
                assert_eq!(file(language).language, language);
                assert_eq!(file(language).texts.messages.len(), files()[0].texts.messages.len());
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

#[cfg(not(feature = "ssr"))]
pub use browser::{brand, current, load, logo, space};

#[cfg(not(feature = "ssr"))]
use browser::current_texts;

#[cfg(not(feature = "ssr"))]
mod browser {
    use super::{Language, Texts};
    use std::sync::OnceLock;

    static LOADED: OnceLock<Texts> = OnceLock::new();

    /// Takes the reader's texts, before hydration. A second file is not taken: to change the
    /// language is to load the page anew.
    pub fn load(json: &str) -> Result<(), serde_json::Error> {
        let texts = serde_json::from_str(json)?;
        LOADED.get_or_init(|| texts);
        Ok(())
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
