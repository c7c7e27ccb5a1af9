//! TwinSpaces with pages, pictures and pupils.

use super::plan::{Kind, Plan, share};
use super::projects::{Drawn, Stage};
use super::sheet::{Sheet, row};
use crate::base::language::Language;
use crate::base::time::{DAY, Time};
use crate::demo::sources::{self, PageReader};
use crate::demo::world::plan::slug;
use crate::demo::world::staff::screen_language;
use crate::document::{Alternative, Block, Document, Picture};
use crate::twinspace::welcome;
use rand::RngExt;
use rand::rngs::StdRng;
use std::ops::Range;

/// Members and pages of a space have their ids in steps of these.
const MEMBERS: i64 = 1024;
const PAGES: i64 = 1024;
/// The small world counts spaces of equal titles from 2 on; these are counted from here.
const FIRST_ADDRESS: usize = 1001;
/// One space in so many shows a page to everybody.
const PUBLISHED: usize = 20;

/// The tables of spaces.
struct Sheets {
    spaces: Sheet,
    members: Sheet,
    pages: Sheet,
    versions: Sheet,
    rights: Sheet,
    files: Sheet,
    pictures: Sheet,
    publications: Sheet,
    accounts: Sheet,
    pupils: Sheet,
    authorisations: Sheet,
}

pub(super) fn spaces(plan: &Plan, numbers: Range<usize>) -> Vec<Sheet> {
    let mut sheets = Sheets {
        spaces: Sheet::of("space (id, project, slug, title, description, language, state, created_at)"),
        members: Sheet::of("space_member (id, space, account, role, school, state, invited_by, since)"),
        pages: Sheet::of("page (id, space, position, title, document, author, created_at, changed_at)"),
        versions: Sheet::of("page_version (page, version, title, document, author, at)"),
        rights: Sheet::of("page_right (page, subject_kind, subject, allows)"),
        files: Sheet::of(
            "file (id, space, page, uploader, name, kind, size, width, height, storage_key, shown_key, alternative_text,
                   created_at)",
        ),
        pictures: Sheet::of("page_picture (page, file)"),
        publications: Sheet::of("publication (page, space, version, published_at, published_by)"),
        accounts: Sheet::of("account (id, kind, username, username_folded, password_hash, language, zone, created_at)"),
        pupils: Sheet::of("pupil (id, school, teacher, display_name, class, avatar)"),
        authorisations: Sheet::of("pupil_authorisation (pupil, confirmed_by, at)"),
    };
    for number in numbers {
        let project = Drawn::of(plan, number);
        if project.stage != Stage::AtUnits {
            Space { number, project, rng: plan.chance(Kind::Space, number) }.write(plan, &mut sheets);
        }
    }
    let Sheets {
        spaces,
        members,
        pages,
        versions,
        rights,
        files,
        pictures,
        publications,
        accounts,
        pupils,
        authorisations,
    } = sheets;
    vec![spaces, accounts, pupils, authorisations, members, pages, versions, rights, files, pictures, publications]
}

struct Space {
    number: usize,
    project: Drawn,
    rng: StdRng,
}

impl Space {
    fn write(mut self, plan: &Plan, sheets: &mut Sheets) {
        let Drawn { id, stage, source, ref title, activated, .. } = self.project;
        let language = Language::from_code(source.language.code()).unwrap_or_default();
        let state = if stage == Stage::Closed { "closed" } else { "open" };
        let address = format!("{}-{}", slug(source.title, 50), FIRST_ADDRESS + self.number);
        row!(sheets.spaces, id, id, &address, title, source.description, language.code(), state, activated);
        for (place, founder) in (0_i64..).zip(self.project.founders) {
            let school = Plan::id(plan.school_of(founder));
            let account = Plan::account(founder);
            let nobody = None::<i64>;
            row!(sheets.members, self.member(place), id, account, "founder", school, "accepted", nobody, activated);
        }
        self.write_pages(plan, language, sheets);
        self.write_pupils(plan, sheets);
    }

    fn member(&self, place: i64) -> i64 {
        Plan::id(0) + (self.project.id - Plan::id(0)) * MEMBERS + place
    }

    fn write_pages(&mut self, plan: &Plan, language: Language, sheets: &mut Sheets) {
        let projects = plan.counts.projects;
        let more = share(plan.counts.pages.saturating_sub(projects), self.number, projects, 3.0).len();
        let (title, document) = welcome::page(language);
        let texts: Vec<_> = sources::pages().iter().filter(|page| page.reader != PageReader::Teachers).collect();
        let pictures = share(plan.counts.pictures, self.number, projects, 3.0);
        let first = if more == 0 { pictures.clone() } else { pictures.start..pictures.start };
        self.write_page(plan, 0, title, document, first, sheets);
        for place in 0..more {
            let text = texts[self.rng.random_range(0..texts.len())];
            let Ok(document) = Document::from_markdown(text.markdown, &Document::default()) else { continue };
            let own = share(pictures.len(), place, more, 1.0);
            let own = pictures.start + own.start..pictures.start + own.end;
            self.write_page(plan, place as i64 + 1, text.title, document, own, sheets);
        }
    }

    fn write_page(
        &mut self,
        plan: &Plan,
        place: i64,
        title: &str,
        mut document: Document,
        pictures: Range<usize>,
        sheets: &mut Sheets,
    ) {
        let space = self.project.id;
        let page = Plan::id(0) + (space - Plan::id(0)) * PAGES + place;
        let author = Plan::account(self.project.founders[self.rng.random_range(0..2)]);
        let at = self.project.activated.plus(place * DAY).min(plan.now);
        for number in pictures.clone() {
            document.push(Block::Picture(Picture {
                file: Plan::file(number),
                alternative: Alternative::Text(drawing(plan, number).words.to_owned()),
                caption: String::new(),
            }));
        }
        let json = document.to_json();
        row!(sheets.pages, page, space, place + 1, title, &json, author, at, at);
        row!(sheets.versions, page, 1_i64, title, &json, author, at);
        row!(sheets.rights, page, "role", "everyone", "read");
        for number in pictures {
            write_picture(plan, number, (page, space, author, at), sheets);
        }
        if place == 1 && self.number.is_multiple_of(PUBLISHED) {
            row!(sheets.publications, page, space, 1_i64, at, author);
        }
    }

    fn write_pupils(&mut self, plan: &Plan, sheets: &mut Sheets) {
        let since = self.project.activated;
        for (place, number) in (2_i64..).zip(share(plan.counts.pupils, self.number, plan.counts.projects, 3.0)) {
            let founder = self.project.founders[number % 2];
            let (unit, teacher) = (plan.unit_of(founder), Plan::account(founder));
            let (first, initial) = sources::pupil(&mut self.rng, unit);
            let (id, school) = (plan.pupil(number), Plan::id(plan.school_of(founder)));
            let name = format!("{}.{number}", slug(first, 20));
            let (language, zone) = (screen_language(unit).code(), unit.country().facts().time_zone);
            row!(sheets.accounts, id, "pupil", &name, &name, plan.password.as_str(), language, zone, since);
            row!(
                sheets.pupils,
                id,
                school,
                teacher,
                &format!("{first} {initial}."),
                "2B",
                place % crate::pupil::AVATARS
            );
            row!(sheets.authorisations, id, teacher, since);
            let member = self.member(place);
            row!(sheets.members, member, self.project.id, id, "pupil", school, "accepted", Some(teacher), since);
        }
    }
}

fn drawing(plan: &Plan, number: usize) -> &super::plan::Drawing {
    &plan.drawings[number % plan.drawings.len()]
}

fn write_picture(plan: &Plan, number: usize, of: (i64, i64, i64, Time), sheets: &mut Sheets) {
    let ((page, space, author, at), drawing) = (of, drawing(plan, number));
    let file = Plan::file(number).0;
    let (wide, high) = (640_i64, 360_i64);
    row!(
        sheets.files,
        file,
        space,
        page,
        author,
        &format!("drawing-{}.png", number + 1),
        "image/png",
        drawing.size,
        wide,
        high,
        &drawing.key,
        &drawing.key,
        drawing.words,
        at
    );
    row!(sheets.pictures, page, file);
}
