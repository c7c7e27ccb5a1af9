//! The form of a block that the schema and Markdown have in common.

use super::{
    super::model::{Block, Inline, Item, Marks, Passage},
    each_passage,
};

/// The block without what Markdown does not keep: spaces at the edges, marks on spaces between marks, empty
/// paragraphs and headings. `None` when nothing is left.
pub(super) fn normal(block: &Block) -> Option<Block> {
    Some(match block {
        Block::Paragraph(passage) => Block::Paragraph(normal_passage(passage)?),
        Block::Heading(level, passage) => Block::Heading(*level, normal_passage(passage)?),
        Block::BulletList(items) => Block::BulletList(items.iter().map(normal_item).collect()),
        Block::OrderedList { first, items } => {
            Block::OrderedList { first: *first, items: items.iter().map(normal_item).collect() }
        }
        Block::Quote(blocks) => {
            let blocks: Vec<_> = blocks.iter().filter_map(normal).collect();
            (!blocks.is_empty()).then_some(Block::Quote(blocks))?
        }
        Block::Code(_) | Block::Rule | Block::Table(_) | Block::Picture(_) => block.clone(),
    })
}

/// An item keeps its first paragraph, also when that is empty.
fn normal_item(item: &Item) -> Item {
    let mut blocks: Vec<_> = item.0.iter().filter_map(normal).collect();
    let begins_empty = matches!(item.0.first(), Some(Block::Paragraph(first)) if normal_passage(first).is_none());
    if begins_empty && !matches!(blocks.first(), Some(Block::Paragraph(_))) {
        blocks.insert(0, Block::Paragraph(Passage::default()));
    }
    Item(blocks)
}

fn normal_passage(passage: &Passage) -> Option<Passage> {
    let content = normal_content(&passage.content);
    (!content.is_empty()).then(|| Passage { language: passage.language.clone(), content })
}

/// The block as if everything were in the page's language.
pub(super) fn without_languages(mut block: Block) -> Block {
    each_passage(std::slice::from_mut(&mut block), &mut |passage| passage.language = None);
    block
}

/// One character and its marks; a break is `None`.
type Letter = Option<(char, Marks)>;

/// Text without spaces at the edges of a line, and with marks on a space only where they are on both sides of it.
pub(super) fn normal_content(content: &[Inline]) -> Vec<Inline> {
    let mut letters: Vec<Letter> = Vec::new();
    for piece in content {
        match piece {
            Inline::Break => letters.push(None),
            Inline::Text(text, marks) => letters.extend(text.chars().map(|c| Some((plain_space(c), marks.clone())))),
        }
    }
    let mut lines: Vec<&[Letter]> = letters.split(Option::is_none).map(trimmed).collect();
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    let first = lines.iter().take_while(|line| line.is_empty()).count();

    let mut normal = Vec::new();
    for (number, line) in lines[first..].iter().enumerate() {
        if number > 0 {
            normal.push(Inline::Break);
        }
        line_pieces(line, &mut normal);
    }
    normal
}

fn plain_space(c: char) -> char {
    if matches!(c, '\n' | '\t') { ' ' } else { c }
}

fn is_space(letter: &Letter) -> bool {
    letter.as_ref().is_some_and(|(c, _)| c.is_whitespace())
}

fn trimmed(line: &[Letter]) -> &[Letter] {
    let start = line.iter().take_while(|letter| is_space(letter)).count();
    let line = &line[start..];
    let end = line.iter().rev().take_while(|letter| is_space(letter)).count();
    &line[..line.len() - end]
}

fn line_pieces(line: &[Letter], pieces: &mut Vec<Inline>) {
    let mut before = Marks::default();
    for (at, letter) in line.iter().enumerate() {
        let Some((c, marks)) = letter else { continue };
        let marks = if is_space(letter) {
            let after = line[at..].iter().find(|letter| !is_space(letter)).and_then(|letter| letter.as_ref());
            after.map_or_else(Marks::default, |(_, after)| common(&common(&before, after), marks))
        } else {
            before = marks.clone();
            marks.clone()
        };
        match pieces.last_mut() {
            Some(Inline::Text(text, same)) if *same == marks => text.push(*c),
            _ => pieces.push(Inline::Text(c.to_string(), marks)),
        }
    }
}

fn common(left: &Marks, right: &Marks) -> Marks {
    Marks {
        link: left.link.clone().filter(|link| right.link.as_ref() == Some(link)),
        emphasis: left.emphasis && right.emphasis,
        strong: left.strong && right.strong,
        code: left.code && right.code,
    }
}
