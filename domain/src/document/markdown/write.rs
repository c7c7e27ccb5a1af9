//! From blocks to Markdown. Blocks that Markdown cannot say are the caller's affair.

use super::super::model::{Block, Inline, Item, Marks};

/// Writes blocks one below the other.
#[derive(Default)]
pub(super) struct Writer {
    text: String,
    /// The sign of the list that was written last: its neighbour takes another, or the two would be one list.
    last_list: Option<char>,
}

impl Writer {
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// A block that is written already.
    pub(super) fn raw(&mut self, text: &str) {
        self.last_list = None;
        self.paragraph(text);
    }

    pub(super) fn block(&mut self, block: &Block) {
        let list = match block {
            Block::BulletList(_) => Some(if self.last_list == Some('-') { '*' } else { '-' }),
            Block::OrderedList { .. } => Some(if self.last_list == Some('.') { ')' } else { '.' }),
            _ => None,
        };
        let text = match (block, list) {
            (Block::Paragraph(passage), _) => inlines(&passage.content),
            (Block::Heading(level, passage), _) => {
                format!("{} {}", "#".repeat(usize::from(level.number())), inlines(&passage.content))
            }
            (Block::BulletList(items), Some(sign)) => list_text(items, |_| format!("{sign} ")),
            (Block::OrderedList { first, items }, Some(sign)) => {
                list_text(items, |number| format!("{}{sign} ", *first as usize + number))
            }
            (Block::Quote(blocks), _) => indented(&blocks_text(blocks), "> ", "> "),
            (Block::Code(code), _) => {
                let fence = "`".repeat(longest_run(code, '`').max(2) + 1);
                format!("{fence}\n{code}\n{fence}")
            }
            (Block::Rule, _) => "---".to_owned(),
            _ => String::new(),
        };
        self.last_list = list;
        self.paragraph(&text);
    }

    fn paragraph(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        self.text.push_str(text);
    }
}

fn blocks_text(blocks: &[Block]) -> String {
    let mut writer = Writer::default();
    blocks.iter().for_each(|block| writer.block(block));
    writer.finish()
}

/// Items stand close together when each is one line, perhaps with a list below it.
fn list_text(items: &[Item], sign: impl Fn(usize) -> String) -> String {
    let is_list = |block: &Block| matches!(block, Block::BulletList(_) | Block::OrderedList { first: 1, .. });
    let close = items.iter().all(|item| item.0.len() == 1 || (item.0.len() == 2 && is_list(&item.0[1])));
    let texts = items.iter().enumerate().map(|(number, item)| {
        let sign = sign(number);
        let texts: Vec<_> = match (close, item.0.as_slice()) {
            (true, [first, rest @ ..]) => vec![blocks_text(std::slice::from_ref(first)), blocks_text(rest)],
            (_, blocks) => vec![blocks_text(blocks)],
        };
        let text = texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
        indented(&text, &sign, &" ".repeat(sign.len()))
    });
    texts.collect::<Vec<_>>().join(if close { "\n" } else { "\n\n" })
}

/// Puts `first` before the first line and `rest` before the others.
fn indented(text: &str, first: &str, rest: &str) -> String {
    let lines = text.split('\n').enumerate().map(|(number, line)| {
        let before = if number == 0 { first } else { rest };
        format!("{before}{line}").trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn longest_run(text: &str, sign: char) -> usize {
    text.split(|c| c != sign).map(str::len).max().unwrap_or(0)
}

/// A mark that is open, and how it closes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Link,
    Emphasis(&'static str),
    Strong,
}

fn inlines(content: &[Inline]) -> String {
    let mut text = String::new();
    let mut open: Vec<Open> = Vec::new();
    for (at, piece) in content.iter().enumerate() {
        let Inline::Text(letters, marks) = piece else {
            close_until(&mut open, 0, content, at, &mut text);
            text.push_str("\\\n");
            continue;
        };
        let still = open.iter().take_while(|mark| continues(**mark, content, at)).count();
        close_until(&mut open, still, content, at, &mut text);
        open_marks(&mut open, content, at, &mut text);
        if marks.code {
            text.push_str(&code(letters));
        } else {
            escape(letters, &mut text);
        }
    }
    close_until(&mut open, 0, content, content.len(), &mut text);
    text
}

fn marks_at(content: &[Inline], at: usize) -> Option<&Marks> {
    match content.get(at) {
        Some(Inline::Text(_, marks)) => Some(marks),
        _ => None,
    }
}

/// Whether an open mark goes on in the piece `at`.
fn continues(mark: Open, content: &[Inline], at: usize) -> bool {
    let (before, now) = (at.checked_sub(1).and_then(|at| marks_at(content, at)), marks_at(content, at));
    let (Some(before), Some(now)) = (before, now) else { return false };
    match mark {
        Open::Link => before.link == now.link,
        Open::Emphasis(_) => now.emphasis,
        Open::Strong => now.strong,
    }
}

fn close_until(open: &mut Vec<Open>, length: usize, content: &[Inline], at: usize, text: &mut String) {
    while open.len() > length {
        match open.pop() {
            Some(Open::Emphasis(sign)) => text.push_str(sign),
            Some(Open::Strong) => text.push_str("**"),
            Some(Open::Link) => {
                let link = at.checked_sub(1).and_then(|at| marks_at(content, at)).and_then(|marks| marks.link.as_ref());
                text.push_str(&target(link.map_or("", |link| link.as_str())));
            }
            None => {}
        }
    }
}

/// The end of a link.
fn target(address: &str) -> String {
    let address = if address.contains(';') { address.replace('&', "\\&") } else { address.to_owned() };
    if address.contains(['(', ')']) { format!("](<{address}>)") } else { format!("]({address})") }
}

/// Opens the marks of the piece `at` that are not open, the longest first.
fn open_marks(open: &mut Vec<Open>, content: &[Inline], at: usize, text: &mut String) {
    let Some(marks) = marks_at(content, at) else { return };
    let length = |holds: &dyn Fn(&Marks) -> bool| {
        content[at..].iter().take_while(|piece| matches!(piece, Inline::Text(_, marks) if holds(marks))).count()
    };
    let mut fresh = Vec::new();
    if marks.link.is_some() && !open.contains(&Open::Link) {
        fresh.push((length(&|other| other.link == marks.link), Open::Link, "["));
    }
    if marks.strong && !open.contains(&Open::Strong) {
        fresh.push((length(&|other| other.strong), Open::Strong, "**"));
    }
    if marks.emphasis && !open.iter().any(|mark| matches!(mark, Open::Emphasis(_))) {
        let length = length(&|other| other.emphasis);
        let sign = if inside_word(content, at, length, text) { "*" } else { "_" };
        fresh.push((length, Open::Emphasis(sign), sign));
    }
    fresh.sort_by_key(|(length, ..)| std::cmp::Reverse(*length));
    for (_, mark, sign) in fresh {
        text.push_str(sign);
        open.push(mark);
    }
}

/// `_` does not work where a letter stands before or after it.
fn inside_word(content: &[Inline], at: usize, length: usize, text: &str) -> bool {
    let after = match content.get(at + length) {
        Some(Inline::Text(letters, _)) => letters.chars().next(),
        _ => None,
    };
    [text.chars().next_back(), after].into_iter().flatten().any(char::is_alphanumeric)
}

fn code(letters: &str) -> String {
    let fence = "`".repeat(longest_run(letters, '`') + 1);
    let needs_space = letters.starts_with(['`', ' ']) || letters.ends_with(['`', ' ']);
    let space = if needs_space { " " } else { "" };
    format!("{fence}{space}{letters}{space}{fence}")
}

/// Escapes what Markdown would read as a sign, and no more, so that the text stays readable.
fn escape(letters: &str, text: &mut String) {
    let mut rest = letters.chars().peekable();
    while let Some(c) = rest.next() {
        let line = text.rsplit('\n').next().unwrap_or_default();
        let begins_line = line.is_empty();
        let after_number = !line.is_empty() && line.len() < 10 && line.bytes().all(|byte| byte.is_ascii_digit());
        let in_word = text.ends_with(char::is_alphanumeric) && rest.peek().is_some_and(|next| next.is_alphanumeric());
        let is_sign = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' => true,
            '_' => !in_word,
            '#' => begins_line || line.ends_with([' ', '#']),
            '&' => rest.peek().is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#'),
            '+' | '-' | '>' | '=' | '~' => begins_line,
            '.' | ')' => after_number,
            _ => false,
        };
        if is_sign {
            text.push('\\');
        }
        text.push(c);
    }
}
