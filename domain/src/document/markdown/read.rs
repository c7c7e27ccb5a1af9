//! From Markdown to blocks.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{
    super::{
        model::{Address, Block, Inline, Item, Level, Marks, Passage},
        read::MAXIMUM_DEPTH,
    },
    is_expressible,
    normal::{normal, normal_content, without_languages},
};

/// The blocks of a Markdown text; placeholders become blocks of `previous`.
pub(super) fn blocks(text: &str, previous: &[Block]) -> Vec<Block> {
    let source = text.replace("\r\n", "\n");
    let mut builder = Builder { previous, ..Builder::default() };
    for (event, range) in Parser::new_ext(&source, Options::empty()).into_offset_iter() {
        match event {
            Event::Start(tag) => builder.start(&tag, &source[range]),
            Event::End(tag) => builder.end(tag),
            Event::Code(text) => builder.text(&text, true),
            Event::SoftBreak => builder.text(" ", false),
            Event::HardBreak => builder.passage.get_or_insert_default().push(Inline::Break),
            Event::Rule => builder.push(Block::Rule),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => builder.text(&text, false),
            // Extensions, and none is switched on.
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }
    builder.close_passage();
    builder.done
}

/// What is open around the place where we read.
enum Frame {
    Quote(Vec<Block>),
    List(Option<u32>, Vec<Item>),
    Item(Vec<Block>),
    /// Deeper than a document may be: its content goes to the frame around it.
    Flat,
}

#[derive(Default)]
struct Builder<'a> {
    previous: &'a [Block],
    done: Vec<Block>,
    frames: Vec<Frame>,
    passage: Option<Vec<Inline>>,
    code: Option<String>,
    kept: Option<Block>,
    links: Vec<Option<Address>>,
    emphasis: usize,
    strong: usize,
}

impl Builder<'_> {
    fn start(&mut self, tag: &Tag<'_>, source: &str) {
        match tag {
            Tag::Emphasis => self.emphasis += 1,
            Tag::Strong => self.strong += 1,
            Tag::Link { dest_url, .. } => self.links.push(Address::parse(dest_url)),
            Tag::Paragraph | Tag::Heading { .. } | Tag::HtmlBlock => {
                self.close_passage();
                self.passage = Some(Vec::new());
                self.kept = self.placeholder(source);
            }
            Tag::CodeBlock(_) => {
                self.close_passage();
                self.code = Some(String::new());
            }
            Tag::BlockQuote(_) => self.open(Frame::Quote(Vec::new()), 1),
            Tag::List(first) => {
                let first = first.map(|first| u32::try_from(first).unwrap_or(u32::MAX).min(1_000_000));
                self.open(Frame::List(first, Vec::new()), 2);
            }
            Tag::Item if matches!(self.frames.last(), Some(Frame::List(..))) => self.open(Frame::Item(Vec::new()), 0),
            Tag::Item => self.open(Frame::Flat, 0),
            // A picture comes from the files of the TwinSpace only; its words stay. The rest are extensions.
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.emphasis = self.emphasis.saturating_sub(1),
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Link => drop(self.links.pop()),
            TagEnd::Paragraph | TagEnd::HtmlBlock => match self.kept.take() {
                None => self.close_passage(),
                Some(block) => {
                    self.passage = None;
                    self.push(block);
                }
            },
            TagEnd::Heading(level) => self.close_heading(level),
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                self.push(Block::Code(code.strip_suffix('\n').unwrap_or(&code).to_owned()));
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => self.close_frame(),
            _ => {}
        }
    }

    /// A paragraph that is only a placeholder, at the top of the document.
    fn placeholder(&self, source: &str) -> Option<Block> {
        let inside = source.trim().strip_prefix("[[")?.strip_suffix("]]")?;
        let (name, _) = inside.split_once(':')?;
        let number: usize = name.rsplit_once(' ')?.1.parse().ok()?;
        let block = self.previous.get(number.checked_sub(1)?)?;
        let plain = normal(block).map(without_languages)?;
        (self.frames.is_empty() && !is_expressible(&plain)).then(|| block.clone())
    }

    fn text(&mut self, text: &str, code: bool) {
        if let Some(block) = &mut self.code {
            block.push_str(text);
            return;
        }
        let marks = Marks {
            link: self.links.iter().flatten().next_back().cloned(),
            emphasis: self.emphasis > 0,
            strong: self.strong > 0,
            code,
        };
        if !text.is_empty() {
            self.passage.get_or_insert_default().push(Inline::Text(text.to_owned(), marks));
        }
    }

    /// Opens a frame unless what it holds would stand too deep.
    fn open(&mut self, frame: Frame, deeper: usize) {
        self.close_passage();
        let depth = 1 + self.frames.iter().filter(|frame| !matches!(frame, Frame::Flat)).count();
        self.frames.push(if depth + deeper > MAXIMUM_DEPTH { Frame::Flat } else { frame });
    }

    fn close_frame(&mut self) {
        self.close_passage();
        match self.frames.pop() {
            Some(Frame::Quote(blocks)) if !blocks.is_empty() => self.push(Block::Quote(blocks)),
            Some(Frame::List(first, items)) if !items.is_empty() => self.push(match first {
                None => Block::BulletList(items),
                Some(first) => Block::OrderedList { first, items },
            }),
            Some(Frame::Item(mut blocks)) => {
                if !matches!(blocks.first(), Some(Block::Paragraph(_))) {
                    blocks.insert(0, Block::Paragraph(Passage::default()));
                }
                if let Some(Frame::List(_, items)) = self.frames.last_mut() {
                    items.push(Item(blocks));
                }
            }
            _ => {}
        }
    }

    /// Text in a tight list has no paragraph of its own: it ends where something else begins.
    fn close_passage(&mut self) {
        if let Some(passage) = self.take_passage() {
            self.push(Block::Paragraph(passage));
        }
    }

    fn close_heading(&mut self, level: HeadingLevel) {
        let level = match level {
            HeadingLevel::H1 | HeadingLevel::H2 => Level::Two,
            HeadingLevel::H3 => Level::Three,
            HeadingLevel::H4 | HeadingLevel::H5 | HeadingLevel::H6 => Level::Four,
        };
        if let Some(passage) = self.take_passage() {
            self.push(Block::Heading(level, passage));
        }
    }

    fn take_passage(&mut self) -> Option<Passage> {
        let content = normal_content(&self.passage.take()?);
        (!content.is_empty()).then_some(Passage { language: None, content })
    }

    fn push(&mut self, block: Block) {
        self.close_passage();
        let holder = self.frames.iter_mut().rev().find_map(|frame| match frame {
            Frame::Quote(blocks) | Frame::Item(blocks) => Some(blocks),
            Frame::List(..) | Frame::Flat => None,
        });
        holder.unwrap_or(&mut self.done).push(block);
    }
}
