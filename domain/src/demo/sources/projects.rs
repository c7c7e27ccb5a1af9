//! Projects as their founders describe them.

use std::sync::LazyLock;

use super::sections::{Section, ages, codes, sections};
use crate::vocabulary::{SpokenLanguage, Subject, Tool};

/// The texts and choices of an activation form.
#[derive(Debug)]
pub struct Project {
    /// The pupils' ages, from and to.
    pub ages: (u8, u8),
    /// Subjects.
    pub subjects: Vec<Subject>,
    /// Tools.
    pub tools: Vec<Tool>,
    /// The language in which the form is written, also the language of the project.
    pub language: SpokenLanguage,
    /// Title.
    pub title: &'static str,
    /// Description.
    pub description: &'static str,
    /// What pupils should gain.
    pub objectives: &'static str,
    /// What, when, and how the classes work together.
    pub process: &'static str,
    /// Expected results and benefits.
    pub results: &'static str,
}

static PROJECTS: LazyLock<Vec<Project>> =
    LazyLock::new(|| sections(include_str!("projects.txt")).iter().filter_map(read).collect());

fn read(section: &Section) -> Option<Project> {
    let [pupils, subjects, tools, language] = section.head_parts()[..] else { return None };
    Some(Project {
        ages: ages(pupils),
        subjects: codes(subjects),
        tools: codes(tools),
        language: language.parse().ok()?,
        title: section.entry("title"),
        description: section.entry("description"),
        objectives: section.entry("objectives"),
        process: section.entry("process"),
        results: section.entry("results"),
    })
}

/// All projects.
pub fn projects() -> &'static [Project] {
    &PROJECTS
}
