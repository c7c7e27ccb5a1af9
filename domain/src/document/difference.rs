//! What changed between two versions, in words: for the second of two savers and for comparing versions.
//!
//! Two passes of one algorithm: first over the leaves of both documents (paragraphs, items, cells, pictures), then,
//! for leaves that are alike but not the same, over their words. Marks belong to a word: a word made strong is
//! a changed word.

use std::collections::HashMap;

use super::{
    Document,
    edits::edits,
    model::{Alternative, Inline, Marks, Picture},
    render,
    text::{self, Leaf},
};

pub use super::{edits::Change, text::Role};

/// How much two passages must have in common to be shown as one that was changed, in hundredths.
const ALIKE: usize = 40;

/// A stretch of text with one fate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Its fate.
    pub change: Change,
    /// The text.
    pub content: Vec<Inline>,
}

impl Segment {
    /// The letters of the segment.
    pub fn text(&self) -> String {
        self.content.iter().map(|piece| if let Inline::Text(text, _) = piece { text.as_str() } else { "\n" }).collect()
    }
}

/// What stands at one place of the documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A passage of text.
    Passage(Role),
    /// Code.
    Code,
    /// A picture; its segments are its alternative text and caption.
    Picture,
    /// A line between two parts.
    Rule,
}

/// One leaf of the documents and what happened to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// What it is.
    pub kind: Kind,
    /// Its words, those of both versions.
    pub segments: Vec<Segment>,
}

/// The words that the comparison itself needs, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeWords {
    /// Said before added text to people who do not see its form.
    pub added: String,
    /// The same before removed text.
    pub removed: String,
    /// Before the words of a picture.
    pub picture: String,
    /// Instead of a picture that has no words.
    pub decorative: String,
    /// Instead of a line between two parts.
    pub rule: String,
}

/// The comparison of two versions, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// All leaves of both versions.
    pub leaves: Vec<Compared>,
}

impl Document {
    /// What is different in `new`, compared with `old`.
    pub fn difference(old: &Self, new: &Self) -> Difference {
        let (old, new) = (units(old), units(new));
        let mut leaves = Vec::new();
        let mut changed = (Vec::new(), Vec::new());
        for (change, at) in edits(&old, &new) {
            match change {
                Change::Removed => changed.0.push(&old[at]),
                Change::Added => changed.1.push(&new[at]),
                Change::Same => {
                    hunk(&mut changed, &mut leaves);
                    leaves.push(whole(&new[at], Change::Same));
                }
            }
        }
        hunk(&mut changed, &mut leaves);
        Difference { leaves }
    }
}

impl Difference {
    /// True when both versions say the same.
    pub fn is_empty(&self) -> bool {
        self.leaves.iter().flat_map(|leaf| &leaf.segments).all(|segment| segment.change == Change::Same)
    }

    /// HTML with `<ins>` and `<del>`. The words for people who hear the page are hidden from the eye.
    pub fn to_html(&self, words: &ChangeWords) -> String {
        self.leaves.iter().map(|leaf| leaf.to_html(words)).collect()
    }
}

impl Compared {
    fn to_html(&self, words: &ChangeWords) -> String {
        let segments: String = self.segments.iter().map(|segment| self.segment(segment, words)).collect();
        match self.kind {
            Kind::Passage(Role::Paragraph) => format!("<p>{segments}</p>"),
            Kind::Passage(Role::Heading(level)) => format!("<h{0}>{segments}</h{0}>", level.number()),
            Kind::Passage(Role::Item) => format!(r#"<p data-kind="item">{segments}</p>"#),
            Kind::Passage(Role::Quote) => format!("<blockquote><p>{segments}</p></blockquote>"),
            Kind::Passage(Role::Cell) => format!(r#"<p data-kind="cell">{segments}</p>"#),
            Kind::Code => format!(r#"<pre tabindex="0"><code>{segments}</code></pre>"#),
            Kind::Picture => format!(r#"<p data-kind="picture">{segments}</p>"#),
            Kind::Rule => format!(r#"<p data-kind="rule">{segments}</p>"#),
        }
    }

    fn segment(&self, segment: &Segment, words: &ChangeWords) -> String {
        let text = render::inlines(&segment.content);
        let text = match self.kind {
            Kind::Rule => render::escaped(&words.rule),
            Kind::Picture if text.is_empty() => render::escaped(&words.decorative),
            Kind::Picture => format!("{}: {text}", render::escaped(&words.picture)),
            Kind::Passage(_) | Kind::Code => text,
        };
        let (tag, word) = match segment.change {
            Change::Same => return text,
            Change::Added => ("ins", &words.added),
            Change::Removed => ("del", &words.removed),
        };
        format!(r#"<{tag}><span class="visually-hidden">{}: </span>{text}</{tag}>"#, render::escaped(word))
    }
}

/// A leaf of a document as the comparison sees it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Unit {
    kind: Kind,
    /// The picture or the language: what makes two leaves with the same words different.
    identity: String,
    words: Vec<Inline>,
}

fn units(document: &Document) -> Vec<Unit> {
    let mut units = Vec::new();
    text::leaves(document.blocks(), &mut |leaf| {
        let unit = match leaf {
            Leaf::Passage(role, passage) => Unit {
                kind: Kind::Passage(role),
                identity: passage.language.as_ref().map(|language| language.as_str().to_owned()).unwrap_or_default(),
                words: words(&passage.content),
            },
            Leaf::Code(code) => {
                let code = Inline::Text(code.to_owned(), Marks::default());
                Unit { kind: Kind::Code, identity: String::new(), words: words(&[code]) }
            }
            Leaf::Picture(picture) => {
                Unit { kind: Kind::Picture, identity: picture.file.to_string(), words: words(&picture_text(picture)) }
            }
            Leaf::Rule => Unit { kind: Kind::Rule, identity: String::new(), words: Vec::new() },
        };
        let says_nothing = unit.words.iter().all(is_blank) && !matches!(unit.kind, Kind::Picture | Kind::Rule);
        if !says_nothing {
            units.push(unit);
        }
    });
    units
}

fn picture_text(picture: &Picture) -> Vec<Inline> {
    let alternative = match &picture.alternative {
        Alternative::Text(text) => text.as_str(),
        Alternative::Decorative => "",
    };
    let texts = [alternative, picture.caption.as_str()].into_iter().filter(|text| !text.trim().is_empty());
    let text = texts.collect::<Vec<_>>().join(" · ");
    if text.is_empty() { Vec::new() } else { vec![Inline::Text(text, Marks::default())] }
}

/// Cuts text into words and the spaces between them.
pub(super) fn words(content: &[Inline]) -> Vec<Inline> {
    let mut words = Vec::new();
    for piece in content {
        let Inline::Text(text, marks) = piece else {
            words.push(Inline::Break);
            continue;
        };
        let mut rest = text.as_str();
        while let Some(first) = rest.chars().next() {
            let boundary = |c: char| c.is_whitespace() != first.is_whitespace();
            let end = rest.find(boundary).unwrap_or(rest.len());
            words.push(Inline::Text(rest[..end].to_owned(), marks.clone()));
            rest = &rest[end..];
        }
    }
    words
}

/// A run of leaves that are not in both versions: those that are alike become one changed leaf.
fn hunk(changed: &mut (Vec<&Unit>, Vec<&Unit>), leaves: &mut Vec<Compared>) {
    let (removed, added) = (std::mem::take(&mut changed.0), std::mem::take(&mut changed.1));
    let mut next = 0;
    for old in removed {
        let partner = added[next..].iter().take(50).position(|new| alike(old, new));
        match partner {
            None => leaves.push(whole(old, Change::Removed)),
            Some(distance) => {
                leaves.extend(added[next..next + distance].iter().map(|new| whole(new, Change::Added)));
                leaves.push(by_words(old, added[next + distance]));
                next += distance + 1;
            }
        }
    }
    leaves.extend(added[next..].iter().map(|new| whole(new, Change::Added)));
}

fn alike(old: &Unit, new: &Unit) -> bool {
    old.kind == new.kind && !matches!(old.kind, Kind::Picture | Kind::Rule) && words_are_alike(&old.words, &new.words)
}

/// True when the two have enough words in common, wherever they stand.
pub(super) fn words_are_alike(old: &[Inline], new: &[Inline]) -> bool {
    let mut counts: HashMap<&Inline, usize> = HashMap::new();
    let spoken = |word: &&Inline| matches!(word, Inline::Text(..)) && !is_blank(word);
    old.iter().filter(spoken).for_each(|word| *counts.entry(word).or_default() += 1);
    let (old_count, new_count) = (old.iter().filter(spoken).count(), new.iter().filter(spoken).count());
    let is_shared = |word: &&Inline| match counts.get_mut(*word) {
        Some(left) if *left > 0 => {
            *left -= 1;
            true
        }
        _ => false,
    };
    let shared = new.iter().filter(spoken).filter(is_shared).count();
    shared * 100 >= old_count.max(new_count).max(1) * ALIKE
}

fn whole(unit: &Unit, change: Change) -> Compared {
    Compared { kind: unit.kind, segments: vec![Segment { change, content: joined(&unit.words) }] }
}

/// Compares words. Spaces between changed words are changed with them, so that a changed phrase stays one phrase.
fn by_words(old: &Unit, new: &Unit) -> Compared {
    let edits = edits(&old.words, &new.words);
    let mut segments = Segments::default();
    for (number, (change, at)) in edits.iter().enumerate() {
        let between_changes = edits.get(number + 1).is_some_and(|next| next.0 != Change::Same);
        match change {
            Change::Removed => segments.removed.push(old.words[*at].clone()),
            Change::Added => segments.added.push(new.words[*at].clone()),
            Change::Same if is_blank(&new.words[*at]) && segments.is_open() && between_changes => {
                segments.removed.push(new.words[*at].clone());
                segments.added.push(new.words[*at].clone());
            }
            Change::Same => {
                segments.close();
                segments.same.push(new.words[*at].clone());
            }
        }
    }
    segments.close();
    segments.take(Change::Same);
    Compared { kind: new.kind, segments: segments.done }
}

fn is_blank(word: &Inline) -> bool {
    matches!(word, Inline::Text(text, _) if text.trim().is_empty())
}

/// Collects the words of one comparison: what was removed stands before what was added in its place.
#[derive(Default)]
struct Segments {
    done: Vec<Segment>,
    same: Vec<Inline>,
    removed: Vec<Inline>,
    added: Vec<Inline>,
}

impl Segments {
    fn is_open(&self) -> bool {
        !self.removed.is_empty() || !self.added.is_empty()
    }

    fn close(&mut self) {
        if self.is_open() {
            self.take(Change::Same);
            self.take(Change::Removed);
            self.take(Change::Added);
        }
    }

    fn take(&mut self, change: Change) {
        let words = std::mem::take(match change {
            Change::Same => &mut self.same,
            Change::Removed => &mut self.removed,
            Change::Added => &mut self.added,
        });
        if !words.is_empty() {
            self.done.push(Segment { change, content: joined(&words) });
        }
    }
}

/// Puts neighbours with the same marks together again.
fn joined(words: &[Inline]) -> Vec<Inline> {
    let mut content: Vec<Inline> = Vec::new();
    for word in words {
        match (content.last_mut(), word) {
            (Some(Inline::Text(text, marks)), Inline::Text(more, same)) if marks == same => text.push_str(more),
            _ => content.push(word.clone()),
        }
    }
    content
}
