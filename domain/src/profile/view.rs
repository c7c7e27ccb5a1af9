//! What others see: a profile as one viewer may see it. A field that is hidden from her never leaves this module.

use super::store::{code, ideas_of};
use super::{
    Circle, Equipment, Mark, Place, Privacy, ProfileField, ProfileView, ProjectLine, PupilsTaught, SchoolName, Signs,
    Tie, Wishes, visible,
};
use crate::account::AccountState;
use crate::base::error::{Error, Result};
use crate::base::id::{AccountId, ProjectId, SchoolId};
use crate::base::store::Store;
use crate::base::viewer::{Grant, Viewer};
use crate::candidates;
use crate::sql;
use crate::vocabulary::{CodeSet, Country, LanguageSkill, SpokenLanguage, Subject, Tool};

#[derive(sqlx::FromRow)]
struct Row {
    state: AccountState,
    first_name: String,
    last_name: String,
    #[sqlx(try_from = "String")]
    country: Country,
    role: Option<String>,
    #[sqlx(try_from = "String")]
    subjects: CodeSet<Subject>,
    #[sqlx(try_from = "String")]
    languages: CodeSet<LanguageSkill>,
    ages_from: Option<i64>,
    ages_to: Option<i64>,
    pupils_involved: Option<i64>,
    email: String,
    phone: String,
    website: String,
    available: bool,
    #[sqlx(try_from = "String")]
    wished_countries: CodeSet<Country>,
    #[sqlx(try_from = "String")]
    wished_languages: CodeSet<SpokenLanguage>,
    #[sqlx(try_from = "String")]
    wished_subjects: CodeSet<Subject>,
    wished_topic: String,
    #[sqlx(try_from = "String")]
    tools: CodeSet<Tool>,
    lab_access: Option<String>,
    home_access: Option<bool>,
    experience: Option<String>,
    privacy: String,
    stars: i64,
    school: Option<SchoolId>,
    school_name: Option<String>,
    town: Option<String>,
    region: Option<String>,
}

async fn load(store: &Store, person: AccountId) -> Result<Row> {
    sql!(
        "select p.state, p.first_name, p.last_name, p.country, p.role, p.subjects, p.languages, p.ages_from, p.ages_to,
                p.pupils_involved, p.email, p.phone, p.website, p.available, p.wished_countries,
                p.wished_languages, p.wished_subjects, p.wished_topic, p.tools, p.lab_access, p.home_access,
                p.experience, p.privacy, p.stars, p.school, s.name as school_name, s.town, s.region
         from person p left join school s on s.id = p.school where p.id = $1"
    )
    .bind(person)
    .one(&store.db)
    .await
}

/// A profile as the viewer may see it (2.6). Her own is shown whole.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for who is not validated, [`Error::NotFound`] for people who are
/// not validated or have blocked the viewer: nobody learns whether they exist (R-VAL-4).
pub async fn profile_of(store: &Store, viewer: &Viewer, person: AccountId) -> Result<ProfileView> {
    let adult = viewer.adult()?;
    if adult.id == person {
        return view(store, person, Circle::Owner, None).await;
    }
    let officer = viewer.officer().is_ok() || viewer.holds(Grant::Central).is_ok();
    if !officer {
        viewer.validated()?;
    }
    let tie = candidates::tie(store, adult.id, person).await?;
    if tie.blocks_me && !tie.together {
        return Err(Error::NotFound);
    }
    let contact = tie.together || (tie.mine && tie.hers);
    let circle = if contact { Circle::Contact } else { Circle::Member };
    let tie = Tie { candidate: tie.mine, together: tie.together, blocked: tie.blocked };
    view(store, person, circle, Some(tie)).await
}

/// The viewer's own profile as somebody of another circle sees it.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for a pupil.
pub async fn preview(store: &Store, viewer: &Viewer, circle: Circle) -> Result<ProfileView> {
    view(store, viewer.adult()?.id, circle, None).await
}

async fn view(store: &Store, person: AccountId, circle: Circle, tie: Option<Tie>) -> Result<ProfileView> {
    let row = load(store, person).await?;
    if tie.is_some_and(|tie| !shown_to_others(row.state, circle, tie)) {
        return Err(Error::NotFound);
    }
    let privacy = Privacy::from_stored(&row.privacy);
    let sees = |field| visible(field, &privacy, circle);
    let ideas = if sees(ProfileField::Idea) { ideas_of(&store.db, person).await? } else { Vec::new() };
    let projects = if sees(ProfileField::Projects) { projects_of(store, person).await? } else { Vec::new() };
    Ok(ProfileView { ideas, projects, ..seen(person, row, &privacy, circle, tie) })
}

/// Whether others see the profile of somebody in this state. Who moves to another school is still there for her contacts,
/// who has not signed in for a year only for those with whom she runs a project (R-RET-2).
fn shown_to_others(state: AccountState, circle: Circle, tie: Tie) -> bool {
    match state {
        AccountState::Validated => true,
        AccountState::AwaitingRevalidation => circle == Circle::Contact,
        AccountState::Inactive => tie.together,
        _ => false,
    }
}

#[derive(sqlx::FromRow)]
struct ProjectRow {
    id: ProjectId,
    title: String,
    running: bool,
}

/// The public projects of a person, the newest first.
async fn projects_of(store: &Store, person: AccountId) -> Result<Vec<ProjectLine>> {
    let rows: Vec<ProjectRow> = sql!(
        "select p.id, p.title, (p.state = 'active') as running from project p
             join project_founder f on f.project = p.id and f.account = $1
         where p.state in ('active', 'closed') and coalesce(p.held, 'archived') = 'archived'
         order by p.activated_at desc limit 50"
    )
    .bind(person)
    .all(&store.db)
    .await?;
    Ok(rows.into_iter().map(|row| ProjectLine { id: row.id, title: row.title, running: row.running }).collect())
}

/// Leaves in only what the circle may see of the row.
fn seen(person: AccountId, row: Row, privacy: &Privacy, circle: Circle, tie: Option<Tie>) -> ProfileView {
    let sees = |field| visible(field, privacy, circle);
    let text = |field, text: String| (sees(field) && !text.is_empty()).then_some(text);
    let together = tie.is_some_and(|tie| tie.together);
    let school = row.school.zip(row.school_name).map(|(id, name)| SchoolName { id, name });
    let place = row.town.zip(row.region).map(|(town, region)| Place { town, region });
    let pupils = PupilsTaught { ages: row.ages_from.zip(row.ages_to), involved: row.pupils_involved };
    let wishes = Wishes {
        countries: row.wished_countries,
        languages: row.wished_languages,
        subjects: row.wished_subjects,
        topic: row.wished_topic,
    };
    let equipment = Equipment { tools: row.tools, lab_access: code(row.lab_access), home_access: row.home_access };
    ProfileView {
        id: person,
        circle,
        tie,
        country: row.country,
        standing: (circle > Circle::Public).then(|| Signs {
            validated: row.state.is_validated(),
            mark: Mark::of(row.available, together),
            stars: row.stars,
        }),
        name: text(ProfileField::Name, format!("{} {}", row.first_name, row.last_name)),
        role: code(row.role).filter(|_| sees(ProfileField::Role)),
        school: school.filter(|_| sees(ProfileField::School)),
        place: place.filter(|_| sees(ProfileField::Town)),
        subjects: if sees(ProfileField::Subjects) { row.subjects } else { CodeSet::default() },
        languages: if sees(ProfileField::Languages) { row.languages } else { CodeSet::default() },
        pupils: (sees(ProfileField::Pupils) && (pupils.ages.is_some() || pupils.involved.is_some())).then_some(pupils),
        ideas: Vec::new(),
        wishes: (sees(ProfileField::Wishes) && !wishes.is_empty()).then_some(wishes),
        equipment: (sees(ProfileField::Equipment) && !equipment.is_empty()).then_some(equipment),
        experience: code(row.experience).filter(|_| sees(ProfileField::Experience)),
        projects: Vec::new(),
        email: text(ProfileField::Email, row.email),
        phone: text(ProfileField::Phone, row.phone),
        website: text(ProfileField::Website, row.website),
    }
}
