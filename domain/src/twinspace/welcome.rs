//! The first page of a new space, in the project's language.

use crate::base::language::Language;
use crate::document::Document;
use serde_json::json;

/// Title and text of the first page.
pub(crate) fn page(language: Language) -> (&'static str, Document) {
    let (title, first, second) = words(language);
    let paragraph = |text: &str| json!({ "type": "paragraph", "content": [{ "type": "text", "text": text }] });
    let json = json!({ "type": "doc", "content": [paragraph(first), paragraph(second)] });
    (title, Document::parse(&json.to_string()).unwrap_or_default())
}

/// Title, what this is, what to do first.
fn words(language: Language) -> (&'static str, &'static str, &'static str) {
    match language {
        Language::En => (
            "Welcome",
            "This is our shared classroom. Only the people whom we invite can come in.",
            "Begin here: say who you are, where your school is and what you look forward to.",
        ),
        Language::It => (
            "Benvenuti",
            "Questa è la nostra aula condivisa. Entra solo chi ha un invito.",
            "Cominciate da qui: raccontate chi siete, dov’è la vostra scuola e che cosa vi aspettate.",
        ),
        Language::Fr => (
            "Bienvenue",
            "Voici notre classe commune. Seules les personnes que nous invitons peuvent y entrer.",
            "Commencez ici : dites qui vous êtes, où se trouve votre école et ce que vous attendez avec plaisir.",
        ),
        Language::De => (
            "Willkommen",
            "Das ist unser gemeinsames Klassenzimmer. Hinein kommt nur, wer eingeladen ist.",
            "Fangt hier an: Erzählt, wer ihr seid, wo eure Schule steht und worauf ihr euch freut.",
        ),
        Language::Es => (
            "Os damos la bienvenida",
            "Esta es nuestra aula común. Solo entran las personas que invitamos.",
            "Empezad aquí: contad quiénes sois, dónde está vuestro centro y qué os hace ilusión.",
        ),
        Language::Pl => (
            "Witajcie",
            "To nasza wspólna sala. Wchodzą tu tylko zaproszone osoby.",
            "Zacznijcie tutaj: napiszcie, kim jesteście, gdzie jest wasza szkoła i na co się cieszycie.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_welcome() {
        for language in Language::ALL {
            let (title, text) = page(language);
            assert!(!title.is_empty() && text.words() > 15, "{language}");
        }
    }
}
