//! Readable case for registers that shout: `ISTITUTO COMPRENSIVO G.VERDI` becomes `Istituto comprensivo G. Verdi`.
//!
//! The rules are those of Italian school names, with what their German and French neighbours need. A text that
//! already has small letters was written by somebody with care and keeps them.

/// Small words inside a name.
const PARTICLES: &[&str] = &[
    "a", "ad", "agli", "ai", "al", "alla", "alle", "allo", "am", "con", "da", "dai", "dal", "dalla", "degli", "dei",
    "del", "della", "delle", "dello", "der", "des", "di", "du", "e", "ed", "fra", "gli", "i", "il", "in", "la", "le",
    "lo", "nei", "nel", "nella", "non", "o", "per", "su", "sul", "sulla", "tra", "un", "una",
];

/// What may stand before an apostrophe in small letters.
const ELISIONS: &[&str] = &["all", "coll", "d", "dall", "dell", "l", "nell", "sull", "un"];

/// Words for what a school is, small unless they begin the name.
const COMMON_WORDS: &[&str] = &[
    "agricoltura",
    "agrario",
    "ambiente",
    "annessa",
    "annesso",
    "applicate",
    "arte",
    "artistico",
    "artigianato",
    "asilo",
    "associazione",
    "attività",
    "bilingue",
    "circolo",
    "classico",
    "commerciale",
    "commerciali",
    "comprensivo",
    "comunale",
    "convitto",
    "cooperativa",
    "diocesano",
    "didattico",
    "ente",
    "elementare",
    "geometri",
    "gr",
    "grado",
    "impresa",
    "industria",
    "industriale",
    "infantile",
    "infanzia",
    "istituto",
    "istruzione",
    "legalmente",
    "linguistico",
    "liceo",
    "magistrale",
    "mat",
    "materna",
    "media",
    "musicale",
    "nido",
    "par",
    "paritaria",
    "paritario",
    "parificata",
    "parr",
    "parrocchiale",
    "primaria",
    "primo",
    "privata",
    "professionale",
    "prof",
    "regionale",
    "ricon",
    "riconosciuta",
    "scientifico",
    "scienze",
    "scuola",
    "scuole",
    "sec",
    "secondaria",
    "secondo",
    "servizi",
    "sociale",
    "sociali",
    "sportivo",
    "stat",
    "statale",
    "superiore",
    "tecnico",
    "tec",
    "turistici",
    "turistico",
    "umane",
];

/// Abbreviations that stay capital although they look like words.
const ACRONYMS: &[&str] = &[
    "APS", "CIOFS", "CPIA", "CRIA", "CTP", "DD", "ETS", "FISM", "FMA", "GSD", "IC", "IIS", "IISS", "IM", "IPC", "IPIA",
    "IPSIA", "IPSSAR", "ISC", "ISIA", "ISIS", "ISS", "ITC", "ITCG", "ITE", "ITG", "ITI", "ITIS", "ITT", "ITN", "SAS",
    "SPA", "USL",
];

/// Words without a vowel that are no acronyms.
const SHORTENED: &[&str] =
    &["dr", "fr", "gr", "lgo", "ms", "mr", "mrs", "nr", "pz", "pzza", "pzz", "sc", "st", "str", "vl", "vle", "vll"];

/// Words that are shortened in their middle and stay one word: `V.LE` is *viale*.
const CONTRACTIONS: &[&str] = &[
    "C.DA", "C.SO", "D.SSA", "FR.SCO", "L.GO", "P.LE", "P.TTA", "P.ZA", "P.ZZA", "PROF.SSA", "S.DA", "SS.MA", "SS.MO",
    "V.LE", "V.LO",
];

/// Words that end in an apostrophe which is no accent: *de' Medici*, *Ca' Foscari*.
const CUT_WORDS: &[&str] = &["ca", "co", "da", "de", "fra", "ne", "po"];

/// The readable form of a name, an address or a town.
pub fn readable(text: &str) -> String {
    let text = tidy(text);
    if !is_shouted(&text) {
        return large(&text);
    }
    let text = spaced(&text);
    let mut written = String::with_capacity(text.len());
    let mut place = Place { begins: true, after_particle: false };
    let mut rest = text.as_str();
    while let Some(letter) = rest.chars().next() {
        let word_end = rest.find(|letter| !belongs_to_word(letter)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(word_end);
        if word.is_empty() {
            written.push(letter);
            place.begins |= matches!(letter, '"' | '(' | '/') || written.ends_with(" - ");
            rest = &rest[letter.len_utf8()..];
        } else {
            let form = place.form(word, behind);
            place = Place { begins: false, after_particle: PARTICLES.contains(&form.as_str()) };
            written.push_str(&form);
            rest = behind;
        }
    }
    written
}

/// Whether nearly every letter is large: `VIA DONIZETTI 9/b` shouts too.
fn is_shouted(text: &str) -> bool {
    let small = text.chars().filter(|letter| letter.is_lowercase()).count();
    let large = text.chars().filter(|letter| letter.is_uppercase()).count();
    small * 10 < large
}

/// Single spaces, plain apostrophes, no quotes around the whole, `A / B` for the `A * B` of bilingual towns.
fn tidy(text: &str) -> String {
    let text = text.replace(['`', '´', '’'], "'").replace("''", "\"").replace('*', "/");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let inner = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.filter(|inner| !inner.contains('"')).unwrap_or(&text).trim().to_owned()
}

/// Spaces where the register saves them (`G.VERDI`, `MATERNA"CRESPI"`, `VIA ROMA5`) and none where it wastes them
/// (`D' AOSTA`, `" CRESPI "`).
fn spaced(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut spaced = String::with_capacity(text.len() + 8);
    let mut quote_open = false;
    for (index, &letter) in letters.iter().enumerate() {
        let before = if index == 0 { ' ' } else { letters[index - 1] };
        if letter == '"' {
            if quote_open && before == ' ' {
                spaced.pop();
            } else if !quote_open && (before.is_alphanumeric() || before == '.') {
                spaced.push(' ');
            }
            quote_open = !quote_open;
        } else if parts_from(before, letter, quote_open, &letters, index) {
            spaced.push(' ');
        }
        let wasted = letter == ' ' && (before == '"' && quote_open || before == '\'' && ends_in_elision(&spaced));
        if !wasted {
            spaced.push(letter);
        }
    }
    spaced
}

/// Whether a space belongs between the two: behind a quote, behind the dot of an abbreviation, before a house number.
fn parts_from(before: char, letter: char, quote_open: bool, letters: &[char], index: usize) -> bool {
    if letter.is_alphabetic() {
        before == '"' && !quote_open || before == '.' && !goes_on(letters, index)
    } else {
        let word = letters[..index].iter().rev().take_while(|letter| letter.is_alphabetic()).count();
        letter.is_ascii_digit() && (word > 2 || letters[..index].ends_with(&[' ', 'N', '.']))
    }
}

/// Whether the letter behind a dot goes on with the word: `B` of `G.B.`, `LE` of `V.LE`.
fn goes_on(letters: &[char], index: usize) -> bool {
    let single_before = index < 3 || !letters[index - 3].is_alphabetic();
    let dot_behind = letters.get(index + 1) == Some(&'.');
    let start = letters[..index - 1].iter().rposition(|letter| !letter.is_alphabetic()).map_or(0, |before| before + 1);
    let length = letters[index..].iter().take_while(|letter| letter.is_alphabetic()).count();
    let word: String = letters[start..index + length].iter().collect();
    (single_before && dot_behind) || CONTRACTIONS.contains(&word.as_str())
}

/// Whether the text ends in `D'`, `DELL'` and the like.
fn ends_in_elision(text: &str) -> bool {
    let last = text.rsplit(|letter: char| !letter.is_alphabetic() && letter != '\'').next().unwrap_or_default();
    last.strip_suffix('\'').is_some_and(|word| ELISIONS.contains(&word.to_lowercase().as_str()))
}

/// Letters, figures and the signs that stand inside words.
fn belongs_to_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '.' | '\'' | '°' | 'ª')
}

/// Where a word stands.
struct Place {
    /// A name begins here: at the start, behind a quote, a stroke or a dash.
    begins: bool,
    /// The word before is a particle.
    after_particle: bool,
}

impl Place {
    /// The word in its case, given what stands behind it.
    fn form(&self, word: &str, behind: &str) -> String {
        let next = behind.trim_start();
        let name_ends = !next.starts_with(char::is_alphanumeric) || next.starts_with("GRADO");
        let bare = word.trim_end_matches(['.', '°', 'ª']);
        let marks = &word[bare.len()..];
        let initials = bare.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
        if marks.starts_with('.') && initials {
            let number = bare == "N" && !self.begins;
            return if number { "n.".to_owned() } else { word.to_owned() };
        }
        let number = marks.starts_with(['°', 'ª']) || (marks.is_empty() && !is_single(bare, self.begins, name_ends));
        if is_acronym(bare) || (number && is_roman(bare)) {
            return word.to_owned();
        }
        if let Some(ending) = bare.strip_prefix("SS.") {
            return format!("SS.{}{marks}", ending.to_lowercase());
        }
        format!("{}{marks}", self.ordinary(bare))
    }

    /// The case of a word that is neither a number nor an abbreviation.
    fn ordinary(&self, word: &str) -> String {
        let word = accented(&word.to_lowercase());
        if let Some((elision, rest)) = word.split_once('\'').filter(|(elision, _)| ELISIONS.contains(elision)) {
            let article = elision == "l" && !self.after_particle;
            let elision = if self.begins || article { large(elision) } else { elision.to_owned() };
            let rest = if COMMON_WORDS.contains(&rest) { rest.to_owned() } else { large(rest) };
            return format!("{elision}'{rest}");
        }
        let small = PARTICLES.contains(&word.as_str()) || COMMON_WORDS.contains(&word.as_str()) || word == "de'";
        if word == "bis" || (small && !self.begins) { word } else { large_behind_apostrophe(&word) }
    }
}

/// Whether the word is a Roman number up to 39: longer ones are common words.
fn is_roman(word: &str) -> bool {
    let units = word.trim_start_matches('X');
    let tens = word.len() - units.len();
    let valid = matches!(units, "" | "I" | "II" | "III" | "IV" | "V" | "VI" | "VII" | "VIII" | "IX");
    !word.is_empty() && valid && tens <= 3
}

/// Whether the word is one letter that is no number here: an `I` or a `V` counts at the end of a name only, where it
/// can be no article.
fn is_single(word: &str, begins: bool, name_ends: bool) -> bool {
    word.len() == 1 && (begins || (word != "X" && !name_ends))
}

/// Whether the word is a known abbreviation, or cannot be spoken.
fn is_acronym(word: &str) -> bool {
    let spoken = word.chars().any(|letter| "AEIOUYÀÈÉÌÒÙÄÖÜ".contains(letter));
    let mute = word.chars().count() > 1 && word.chars().all(char::is_alphabetic) && !spoken;
    ACRONYMS.contains(&word) || (mute && !SHORTENED.contains(&word.to_lowercase().as_str()))
}

/// The accents that a typewriter writes as apostrophes: `comunita'` is *comunità*.
fn accented(word: &str) -> String {
    let Some((stem, rest)) = word.split_once('\'') else { return word.to_owned() };
    let Some(vowel) = stem.chars().next_back() else { return word.to_owned() };
    let accent = match vowel {
        'a' => 'à',
        'e' => 'è',
        'i' => 'ì',
        'o' => 'ò',
        'u' => 'ù',
        _ => return word.to_owned(),
    };
    // A vowel behind the apostrophe, or a short word before it, makes an elision: Ca' Foscari, de' Medici.
    if rest.chars().count() > 1 || CUT_WORDS.contains(&stem) {
        return word.to_owned();
    }
    format!("{}{accent}{rest}", &stem[..stem.len() - vowel.len_utf8()])
}

/// The word with its first letter large, and the one behind an apostrophe too: *Sant'Anna*.
fn large_behind_apostrophe(word: &str) -> String {
    word.split('\'').map(large).collect::<Vec<_>>().join("'")
}

/// The text with its first letter large.
fn large(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("ISTITUTO COMPRENSIVO G. VERDI", "Istituto comprensivo G. Verdi")]
    #[case("ISTITUTO COMPRENSIVO G.VERDI", "Istituto comprensivo G. Verdi")]
    #[case("IC L'AQUILA 2", "IC L'Aquila 2")]
    #[case("ITIS G.B.CHIMELLI", "ITIS G.B. Chimelli")]
    #[case("SCUOLA DELL'INFANZIA PARITARIA \"MARIA BAMBINA\"", "Scuola dell'infanzia paritaria \"Maria Bambina\"")]
    #[case("SCUOLA DELL`INFANZIA NINA KIDS", "Scuola dell'infanzia Nina Kids")]
    #[case("SCUOLA MATERNA\"MONUMENTO AI CADUTI\"", "Scuola materna \"Monumento ai Caduti\"")]
    #[case("SC.MAT.NON STAT.\"CRESPI\"", "Sc. mat. non stat. \"Crespi\"")]
    #[case("SS.VERG.DI POMP.E S.FRANC.PAOLA", "SS. Verg. di Pomp. e S. Franc. Paola")]
    #[case("\"FONDAZIONE CONSERVATORIO SS.MA ANNUNZIATA\"", "Fondazione Conservatorio SS.ma Annunziata")]
    #[case("GIOVANNI XXIII - COMUNALE", "Giovanni XXIII - Comunale")]
    #[case("SCUOLA MATERNA SAN PIO X", "Scuola materna San Pio X")]
    #[case("BOLZANO I/BOZEN I", "Bolzano I/Bozen I")]
    #[case("I PICCOLI E I GRANDI", "I Piccoli e i Grandi")]
    #[case("BABY WORLD SRL- IMPRESA SOCIALE", "Baby World SRL- impresa sociale")]
    #[case("KINDER S.R.L.", "Kinder S.R.L.")]
    #[case(
        "SCUOLA SECONDARIA DI 1° GR. MARIO FALCO COMUNITA' EBRAICA",
        "Scuola secondaria di 1° gr. Mario Falco Comunità Ebraica"
    )]
    #[case("SANT'EGIDIO DEL MONTE ALBINO", "Sant'Egidio del Monte Albino")]
    #[case("FORLI'-CESENA", "Forlì-Cesena")]
    #[case("VERRE'S", "Verrès")]
    #[case("VALLE D' AOSTA", "Valle d'Aosta")]
    #[case("CA' FOSCARI", "Ca' Foscari")]
    #[case("REGGIO NELL'EMILIA", "Reggio nell'Emilia")]
    #[case("BRESSANONE * BRIXEN", "Bressanone / Brixen")]
    #[case("SAINT-PIERRE", "Saint-Pierre")]
    #[case("SCUOLA MATERNA SS.MARIA BAMBINA", "Scuola materna SS. Maria Bambina")]
    #[case("SCUOLA SEC. DI I° GRADO", "Scuola sec. di I° grado")]
    #[case("SCUOLA SECONDARIA DI I GRADO VILLA", "Scuola secondaria di I grado Villa")]
    #[case("CASSINA DE' PECCHI", "Cassina de' Pecchi")]
    #[case("VIA DONIZETTI 9/b", "Via Donizetti 9/B")]
    #[case("VIA ROMA5", "Via Roma 5")]
    #[case("VIA TERRAGLIO N.237", "Via Terraglio n. 237")]
    #[case("SCUOLA \" TINCHITE' \"", "Scuola \"Tinchitè\"")]
    #[case("V.LE S. CONCORDIO 81", "V.le S. Concordio 81")]
    #[case("VIA FR.SCO FREZZA 78", "Via Fr.sco Frezza 78")]
    #[case("VIALE DELLA LIBERTA' 44", "Viale della Libertà 44")]
    #[case("VIA MONTISONI N. 7", "Via Montisoni n. 7")]
    #[case("VIA BIANCARDI 1/BIS", "Via Biancardi 1/bis")]
    #[case("VIA        PRINCIPALE  11", "Via Principale 11")]
    #[case("infanzia  Saint-Pierre", "Infanzia Saint-Pierre")]
    #[case("Liceo delle Scienze Umane LO.VI.S.S.", "Liceo delle Scienze Umane LO.VI.S.S.")]
    #[case("\"VILLA LAGARINA\"", "Villa Lagarina")]
    #[case("IST PROF PER L'AGRICOLTURA E L'AMBIENTE", "Ist prof per l'agricoltura e l'ambiente")]
    #[case("", "")]
    fn names_become_readable(#[case] shouted: &str, #[case] said: &str) {
        assert_eq!(readable(shouted), said);
    }

    #[test]
    fn what_is_readable_stays() {
        for name in ["Scuola \"G. Verdi\"", "Collège Jean-Moulin", "Szkoła Podstawowa nr 3", "Gimnazjum"] {
            assert_eq!(readable(name), name);
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_odd(text in "\\PC{0,40}") {
            readable(&text);
            readable(&text.to_uppercase());
        }
    }
}
