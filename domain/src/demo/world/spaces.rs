//! Spaces: pages, a picture, colleagues, pupils, and pages that everybody may read.

use super::World;
use super::cast::CHIARA;
use super::drawing;
use super::projects::ProjectFate;
use crate::base::error::{Error, Result};
use crate::base::id::{PageId, SpaceId};
use crate::base::time::{HOUR, MINUTE, Time};
use crate::base::viewer::Viewer;
use crate::demo::sign_in::SignIn;
use crate::demo::sources::{self, PageReader};
use crate::page::{self, Preset, Written};
use crate::picture::{self, Upload, Words};
use crate::publish::{self, Choice};
use crate::pupil::{self, NewPupils, Slip};
use crate::team;
use crate::twinspace::{self, Role};
use crate::vocabulary::{CodeSet, ConsentItem, SpokenLanguage};

/// What is written in a space.
#[derive(Default)]
pub(super) struct SpacePlan {
    /// Places of its pages in [`sources::pages`], in the order of the tree: those without tables, which Markdown does not
    /// express.
    pub(super) pages: Vec<usize>,
    /// Pages that got a drawing, as places in `pages`.
    pub(super) drawings: Vec<usize>,
    /// Pupils of each of the two schools.
    pub(super) pupils: usize,
    /// The pages for everybody are published.
    pub(super) published: bool,
    /// Somebody of the author's school is invited.
    pub(super) colleague: Option<usize>,
    /// Somebody of the partner's school is invited, and has not answered yet.
    pub(super) invited: Option<usize>,
    /// A pupil of each school writes on a page of theirs.
    pupils_write: bool,
    /// The pages, once they are made.
    made: Vec<PageId>,
    /// The slips of the pupils who write.
    pub(super) writers: Vec<Slip>,
}

impl SpacePlan {
    /// A space in which a lot happens, with a colleague of its author, and one of her partner's who is still invited.
    pub(super) fn lively(colleague: usize, invited: usize) -> Self {
        Self {
            pages: vec![0, 1, 3, 4, 5, 8, 9, 11],
            drawings: vec![1, 2],
            pupils: 8,
            published: true,
            colleague: Some(colleague),
            invited: Some(invited),
            pupils_write: true,
            ..Self::default()
        }
    }
}

/// A step in a space.
#[derive(Debug, Clone, Copy)]
pub(super) enum SpaceStep {
    /// The page with this place in the plan is written.
    Write(usize),
    /// It gets a drawing.
    Draw(usize),
    /// The other founder changes it.
    Improve(usize),
    /// A colleague is invited and accepts.
    Invite,
    /// Another colleague is invited.
    Ask,
    /// Logins for the pupils of the author (0) and of the partner (1).
    Pupils(usize),
    /// The pages for everybody are published.
    Publish,
}

impl World<'_> {
    /// A space of four to six pages, some with a drawing, some with pupils.
    pub(super) fn plan_space(&mut self, language: SpokenLanguage) -> SpacePlan {
        let mut pages = vec![0, 1, 3];
        if self.chance(50) {
            pages.push(4);
        }
        pages.extend(match language {
            SpokenLanguage::French => Some(5),
            SpokenLanguage::German => Some(9),
            SpokenLanguage::Spanish => Some(10),
            SpokenLanguage::Italian => Some(6),
            _ => None,
        });
        pages.push(8);
        let drawings = if self.chance(50) { vec![0] } else { Vec::new() };
        let pupils = if self.chance(35) { 4 } else { 0 };
        SpacePlan { pages, drawings, pupils, ..SpacePlan::default() }
    }

    /// The steps in the space of a project with their moments; in most of them something happens every other day.
    pub(super) fn steps_of_space(&mut self, number: usize) -> Vec<(Time, SpaceStep)> {
        let plan = &self.projects[number];
        if !plan.fate.has_space() {
            return Vec::new();
        }
        let opened = plan.began - 5;
        let until = if plan.fate == ProjectFate::Closed { 8 } else { 1 };
        let mut steps = Vec::new();
        if plan.space.colleague.is_some() {
            steps.push(SpaceStep::Invite);
        }
        if plan.space.pupils > 0 {
            steps.extend([SpaceStep::Pupils(0), SpaceStep::Pupils(1)]);
        }
        for place in 0..plan.space.pages.len() {
            steps.push(SpaceStep::Write(place));
            if plan.space.drawings.contains(&place) {
                steps.push(SpaceStep::Draw(place));
            }
        }
        steps.push(SpaceStep::Improve(0));
        if plan.space.published {
            steps.push(SpaceStep::Publish);
        }
        if plan.space.invited.is_some() {
            steps.push(SpaceStep::Ask);
        }
        let count = i64::try_from(steps.len()).unwrap_or(1);
        let spread = |step: i64| opened - (opened - until) * (step + 1) / count;
        let mut dated: Vec<(Time, SpaceStep)> = Vec::new();
        for (step, deed) in (0..).zip(steps) {
            let at = self.moment(spread(step));
            // What comes later in the plan comes later in time, also on the same day.
            let at = dated.last().map_or(at, |(before, _)| at.max(before.plus(HOUR)));
            dated.push((at.min(self.now.plus((step - count) * HOUR)), deed));
        }
        dated
    }

    /// Takes a step in the space of a project.
    pub(super) async fn space(&mut self, number: usize, step: SpaceStep) -> Result<()> {
        let plan = &self.projects[number];
        let founders = [self.viewer(plan.author), self.viewer(plan.partner)];
        let project = plan.project.ok_or(Error::NotFound)?;
        let space = twinspace::space_of_project(self.store, &founders[0], project).await?.ok_or(Error::NotFound)?;
        match step {
            SpaceStep::Write(place) => self.write_page(number, space, &founders[place % 2], place).await,
            SpaceStep::Draw(place) => self.draw(number, space, &founders[place % 2], place).await,
            SpaceStep::Improve(place) => self.improve(number, space, &founders[1], place).await,
            SpaceStep::Invite => self.invite_colleague(number, space, &founders[0]).await,
            SpaceStep::Ask => self.ask_colleague(number, space, &founders[1]).await,
            SpaceStep::Pupils(side) => self.make_pupils(number, space, &founders[side], side).await,
            SpaceStep::Publish => self.publish_pages(number, space, &founders[0]).await,
        }
    }

    async fn write_page(&mut self, number: usize, space: SpaceId, author: &Viewer, place: usize) -> Result<()> {
        let plan = &self.projects[number].space;
        let source = &sources::pages()[plan.pages[place]];
        let above = (0..place).rev().find(|above| !sources::pages()[plan.pages[*above]].is_child);
        let parent = if source.is_child { above.and_then(|above| plan.made.get(above).copied()) } else { None };
        let page = page::create(self.store, author, space, parent, source.title).await?;
        self.projects[number].space.made.push(page);
        self.clock.advance(25 * MINUTE);
        let written = Written { document: None, markdown: Some(source.markdown.to_owned()) };
        page::save(self.store, author, space, page, 1, source.title, &written).await?;
        if source.reader == PageReader::Teachers {
            page::set_preset(self.store, author, space, page, Preset::TeachersOnly).await?;
        }
        Ok(())
    }

    /// Puts a drawing of ours at the end of a page.
    async fn draw(&mut self, number: usize, space: SpaceId, author: &Viewer, place: usize) -> Result<()> {
        let page = self.projects[number].space.made[place];
        let (bytes, words) = drawing::drawing(&mut self.rng, place);
        let upload = Upload {
            space,
            page: Some(page),
            name: format!("drawing-{}.png", place + 1),
            bytes: bytes?,
            alternative: Words::Given(words.to_owned()),
            contains_pupils: false,
        };
        let file = picture::upload(self.store, author, upload).await?;
        page::add_picture(self.store, author, space, page, file, Some(words)).await?;
        self.save_again(space, author, page, None).await
    }

    async fn improve(&self, number: usize, space: SpaceId, author: &Viewer, place: usize) -> Result<()> {
        let page = self.projects[number].space.made[place];
        let more = "**News:** we have found a place for the exhibition, and everybody has a letter friend now.";
        self.save_again(space, author, page, Some(more)).await
    }

    /// Saves a page with its draft, and with a paragraph more.
    pub(super) async fn save_again(
        &self,
        space: SpaceId,
        author: &Viewer,
        page: PageId,
        more: Option<&str>,
    ) -> Result<()> {
        let edit = page::edit(self.store, author, space, page).await?;
        let written = match more {
            Some(more) => {
                let text = format!("{}\n\n{more}", edit.document.to_markdown());
                Written { document: None, markdown: Some(text) }
            }
            None => Written { document: Some(edit.document.to_json()), markdown: None },
        };
        page::save(self.store, author, space, page, edit.base_version, &edit.title, &written).await.map(drop)
    }

    async fn invite_colleague(&self, number: usize, space: SpaceId, founder: &Viewer) -> Result<()> {
        let Some(colleague) = self.projects[number].space.colleague else { return Ok(()) };
        team::invite(self.store, founder, space, self.account(colleague)?, Role::Member).await?;
        self.clock.advance(3 * HOUR);
        team::accept(self.store, &self.viewer(colleague), space).await
    }

    async fn ask_colleague(&self, number: usize, space: SpaceId, founder: &Viewer) -> Result<()> {
        let Some(invited) = self.projects[number].space.invited else { return Ok(()) };
        team::invite(self.store, founder, space, self.account(invited)?, Role::Member).await
    }

    /// A teacher makes logins for her class. The first of Chiara's goes onto the sheet of sign-ins.
    async fn make_pupils(&mut self, number: usize, space: SpaceId, teacher: &Viewer, side: usize) -> Result<()> {
        let plan = &self.projects[number];
        let who = if side == 0 { plan.author } else { plan.partner };
        let unit = self.unit(who);
        let language = self.people[who].language;
        let mut list = String::new();
        for _ in 0..plan.space.pupils {
            let (first, initial) = sources::pupil(&mut self.rng, unit);
            list.push_str(&format!("{first}, {initial}\n"));
        }
        let class = if side == 0 { "2B" } else { "7a" };
        let request = format!("demo-pupils-{number}-{side}");
        let new = NewPupils { list: &list, class, language, authorised: true, request: &request, waiting: None };
        let key = pupil::create(self.store, teacher, space, &new).await?;
        let slips = pupil::take_slips(self.store, teacher, &key).await?;
        if self.projects[number].space.pupils_write {
            self.projects[number].space.writers.extend(slips.first().cloned());
        }
        if who == CHIARA && self.pupil.is_none() {
            self.pupil = slips.into_iter().next().map(|slip| SignIn {
                who: format!("{}, pupil in Chiara's class {}", slip.name, slip.class),
                pupil: true,
                name: slip.username,
                password: slip.password,
            });
        }
        Ok(())
    }

    /// Publishes the pages that are meant for everybody and name no pupil.
    async fn publish_pages(&self, number: usize, space: SpaceId, founder: &Viewer) -> Result<()> {
        let plan = &self.projects[number].space;
        let open = |place: &usize| sources::pages()[plan.pages[*place]].reader == PageReader::Published;
        let choice = Choice {
            pages: (0..plan.pages.len()).filter(open).map(|place| plan.made[place]).collect(),
            offered: publish::publish_tree(self.store, founder, space).await?.offered(),
            confirmed: CodeSet::from_iter(ConsentItem::ALL.iter().copied()),
            consented: Vec::new(),
            renew: false,
        };
        publish::publish(self.store, founder, space, &choice).await
    }
}
