//! HTML for readers, written from the blocks alone. Every text goes through [`escaped`].

use super::{
    HeldBack,
    model::{Block, Cell, Inline, Item, Marks, Passage, Picture, Row},
    text::{self, Leaf},
};
use crate::base::id::FileId;

/// HTML of a whole document.
pub(super) fn document(
    blocks: &[Block],
    picture_address: &dyn Fn(FileId) -> String,
    held_back: Option<&HeldBack<'_>>,
) -> String {
    let mut page = Page { html: String::new(), picture_address, held_back };
    page.blocks(blocks);
    page.html
}

/// `text` as it may stand in HTML, between tags and within quotation marks.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// The text of a passage; neighbours of one link stand in one `<a>`.
pub(super) fn inlines(content: &[Inline]) -> String {
    let mut html = String::new();
    for group in content.chunk_by(|left, right| link(left).is_some() && link(left) == link(right)) {
        let text: String = group.iter().map(inline).collect();
        let says_something =
            group.iter().any(|piece| matches!(piece, Inline::Text(text, _) if !text.trim().is_empty()));
        match link(&group[0]).filter(|_| says_something) {
            None => html.push_str(&text),
            Some(address) => {
                let address = escaped(address);
                html.push_str(&format!(r#"<a href="{address}" rel="noopener nofollow ugc">{text}</a>"#));
            }
        }
    }
    html
}

fn link(piece: &Inline) -> Option<&str> {
    match piece {
        Inline::Text(_, Marks { link: Some(address), .. }) => Some(address.as_str()),
        _ => None,
    }
}

fn inline(piece: &Inline) -> String {
    let Inline::Text(text, marks) = piece else { return "<br>".to_owned() };
    let mut html = escaped(text);
    for (name, set) in [("code", marks.code), ("strong", marks.strong), ("em", marks.emphasis)] {
        if set {
            html = format!("<{name}>{html}</{name}>");
        }
    }
    html
}

struct Page<'a> {
    html: String,
    picture_address: &'a dyn Fn(FileId) -> String,
    held_back: Option<&'a HeldBack<'a>>,
}

impl Page<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(passage) => self.passage("p", passage),
            Block::Heading(level, passage) => self.passage(&format!("h{}", level.number()), passage),
            Block::BulletList(items) => self.list("<ul>", "</ul>", items),
            Block::OrderedList { first: 1, items } => self.list("<ol>", "</ol>", items),
            Block::OrderedList { first, items } => self.list(&format!(r#"<ol start="{first}">"#), "</ol>", items),
            Block::Quote(blocks) => {
                self.html.push_str("<blockquote>");
                self.blocks(blocks);
                self.html.push_str("</blockquote>");
            }
            Block::Code(text) => {
                let text = escaped(text);
                self.html.push_str(&format!(r#"<pre tabindex="0"><code>{text}</code></pre>"#));
            }
            Block::Rule => self.html.push_str("<hr>"),
            Block::Table(rows) => self.table(rows),
            Block::Picture(picture) => self.picture(picture),
        }
    }

    /// A paragraph or heading; one without text says nothing and is left out.
    fn passage(&mut self, tag: &str, passage: &Passage) {
        if !passage.plain_text().trim().is_empty() {
            let (language, text) = (language(passage), inlines(&passage.content));
            self.html.push_str(&format!("<{tag}{language}>{text}</{tag}>"));
        }
    }

    fn list(&mut self, open: &str, close: &str, items: &[Item]) {
        self.html.push_str(open);
        for item in items {
            self.item(&item.0);
        }
        self.html.push_str(close);
    }

    /// An item that is one paragraph, perhaps with lists below it, stands without `<p>`.
    fn item(&mut self, blocks: &[Block]) {
        match blocks {
            [Block::Paragraph(passage), rest @ ..]
                if rest.iter().all(|block| matches!(block, Block::BulletList(_) | Block::OrderedList { .. })) =>
            {
                let (language, text) = (language(passage), inlines(&passage.content));
                if rest.is_empty() || language.is_empty() {
                    self.html.push_str(&format!("<li{language}>{text}"));
                } else {
                    self.html.push_str(&format!("<li><span{language}>{text}</span>"));
                }
                self.blocks(rest);
            }
            _ => {
                self.html.push_str("<li>");
                self.blocks(blocks);
            }
        }
        self.html.push_str("</li>");
    }

    fn table(&mut self, rows: &[Row]) {
        self.html.push_str(r#"<div class="table-scroll" tabindex="0"><table class="table"><tbody>"#);
        for (number, row) in rows.iter().enumerate() {
            self.html.push_str("<tr>");
            let names_columns = number == 0 && row.0.iter().all(|cell| cell.header);
            for cell in &row.0 {
                self.cell(cell, names_columns);
            }
            self.html.push_str("</tr>");
        }
        self.html.push_str("</tbody></table></div>");
    }

    fn cell(&mut self, cell: &Cell, names_column: bool) {
        // A header that says nothing names nothing.
        let names = cell.header && says_something(&cell.content);
        let (tag, scope) = match (names, names_column) {
            (false, _) => ("td", ""),
            (true, true) => ("th", r#" scope="col""#),
            (true, false) => ("th", r#" scope="row""#),
        };
        let span = |name: &str, count: u8| if count > 1 { format!(r#" {name}="{count}""#) } else { String::new() };
        let (columns, rows) = (span("colspan", cell.columns), span("rowspan", cell.rows));
        self.html.push_str(&format!("<{tag}{scope}{columns}{rows}>"));
        match cell.content.as_slice() {
            [Block::Paragraph(passage)] if passage.language.is_none() => self.html.push_str(&inlines(&passage.content)),
            blocks => self.blocks(blocks),
        }
        self.html.push_str(&format!("</{tag}>"));
    }

    fn picture(&mut self, picture: &Picture) {
        if let Some(held_back) = self.held_back.filter(|one| one.pictures.contains(&picture.file)) {
            let (language, words) = (escaped(held_back.language), escaped(held_back.words));
            self.html.push_str(&format!(r#"<p lang="{language}"><em>{words}</em></p>"#));
            return;
        }
        let address = escaped(&(self.picture_address)(picture.file));
        let words = escaped(picture.alternative.text());
        self.html.push_str(&format!(r#"<figure><img src="{address}" alt="{words}" loading="lazy" decoding="async">"#));
        if !picture.caption.trim().is_empty() {
            self.html.push_str(&format!("<figcaption>{}</figcaption>", escaped(&picture.caption)));
        }
        self.html.push_str("</figure>");
    }
}

fn says_something(blocks: &[Block]) -> bool {
    let mut found = false;
    text::leaves(blocks, &mut |leaf| {
        found |= match leaf {
            Leaf::Passage(_, passage) => !passage.plain_text().trim().is_empty(),
            Leaf::Picture(picture) => !picture.alternative.text().is_empty(),
            Leaf::Code(_) | Leaf::Rule => false,
        }
    });
    found
}

fn language(passage: &Passage) -> String {
    match &passage.language {
        None => String::new(),
        Some(language) => format!(r#" lang="{}""#, escaped(language.as_str())),
    }
}
