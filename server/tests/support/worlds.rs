//! Two worlds of the same make that must never see each other: the own one (Italy and Poland) and the other (Spain and
//! Germany), each with people in every state, their mails, projects, space, pages, pupils, reports and registrations. They
//! are made once, by the functions of real use wherever there is one, and copied for whoever changes something.

use super::{Client, World};
use domain::account::{open_session, viewer};
use domain::base::db::{Statement, Tx};
use domain::base::id::{AccountId, CandidateId, PageId, ProjectId, SchoolId, SpaceId};
use domain::base::language::Language;
use domain::base::mail::{Purpose, make_token};
use domain::base::store::Store;
use domain::base::store::test::{START, TestStore, sqlite, sqlite_of};
use domain::base::time::DAY;
use domain::base::viewer::Viewer;
use domain::page::{PageRight, Preset, Written};
use domain::picture::{Upload, Words};
use domain::project::{Decision, ProjectText};
use domain::vocabulary::{CodeSet, ConsentItem, PupilReportReason, ReportReason, Unit};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Everybody who asks, from the least to the most.
pub const ROLES: [&str; 13] = [
    "guest",
    "newcomer",
    "registrant",
    "outsider",
    "invited",
    "member",
    "founder",
    "partner",
    "pupil",
    "officer",
    "foreign_officer",
    "central",
    "administrator",
];

/// The password of all adults.
pub const PASSWORD: &str = "a good long password";
/// One red pixel.
pub const PICTURE: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90\x77\x53\xde\x00\x00\x00\x0c\x49\x44\x41\x54\x78\x9c\x63\xf8\xcf\xc0\x00\x00\x03\x01\x01\x00\xc9\xfe\x92\xef\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";
/// A word in the texts that are kept as JSON.
pub const WORD: &str = "Wisteria";

/// What a name in an address or form stands for: `{space}`, `{page}` and so on.
pub type Names = BTreeMap<&'static str, String>;

/// Both worlds, closed and ready to be copied.
pub struct Worlds {
    folder: PathBuf,
    /// What is in the own world.
    pub own: Names,
    /// The same of the other world.
    pub other: Names,
    /// Ids of the own world are greater.
    pub border: i64,
    sessions: BTreeMap<&'static str, String>,
}

impl Drop for Worlds {
    fn drop(&mut self) {
        let _already_gone = std::fs::remove_dir_all(&self.folder);
    }
}

impl Worlds {
    /// Makes both.
    pub async fn new() -> Self {
        let store = sqlite().await;
        let mut other = Side::build(&store, "other", Unit::Spain, Unit::Germany).await;
        let border = store.new_id();
        let mut own = Side::build(&store, "own", Unit::Italy, Unit::Poland).await;
        let mut sessions = std::mem::take(&mut own.sessions);
        sessions.insert("foreign_officer", other.sessions.remove("officer").unwrap());
        for (name, kind) in [("central", "central"), ("administrator", "administrator")] {
            own.person(name, "staff", Unit::Italy, None).await;
            own.grant(name, kind, "all").await;
            sessions.insert(name, own.session(name, false).await);
        }
        let folder = store.folder.with_extension("worlds");
        store.store.db.close().await;
        copy(&store.folder, &folder);
        Self { folder, own: own.names, other: other.names, border, sessions }
    }

    /// A fresh copy to work in.
    pub async fn open(&self) -> World {
        let store = sqlite_of(|to| copy(&self.folder, to)).await;
        World::on(store)
    }

    /// Somebody of the own world in a copy.
    pub fn client(&self, world: &World, role: &str) -> Client {
        match self.sessions.get(role) {
            Some(token) => world.with_session(token),
            None => world.guest(),
        }
    }
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Puts the names into a text: `/spaces/{space}`.
pub fn fill(text: &str, names: &Names) -> String {
    let mut out = text.to_owned();
    for (name, value) in names {
        out = out.replace(&format!("{{{name}}}"), value);
    }
    out
}

/// One of the two worlds while it is made.
struct Side<'a> {
    store: &'a Store,
    label: &'static str,
    home: Unit,
    abroad: Unit,
    names: Names,
    sessions: BTreeMap<&'static str, String>,
    hash: String,
}

impl<'a> Side<'a> {
    async fn build(store: &'a TestStore, label: &'static str, home: Unit, abroad: Unit) -> Side<'a> {
        let hash = store.hasher.hash(PASSWORD).await.unwrap();
        let mut side =
            Side { store: &store.store, label, home, abroad, names: Names::new(), sessions: BTreeMap::new(), hash };
        side.name("unit", home.code());
        side.name("abroad", abroad.code());
        side.people().await;
        side.contacts().await;
        side.projects().await;
        side.space().await;
        side.pages().await;
        side.pupils().await;
        side.desks().await;
        side
    }

    fn name(&mut self, name: &'static str, value: impl ToString) {
        self.names.insert(name, value.to_string());
    }

    fn id<T: From<i64>>(&self, name: &str) -> T {
        T::from(self.names[name].parse::<i64>().unwrap())
    }

    async fn write(&self, statements: Vec<Statement>) {
        let mut tx: Tx = self.store.begin().await.unwrap();
        for statement in statements {
            statement.execute(&mut tx).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    async fn session(&self, name: &str, pupil: bool) -> String {
        let mut tx = self.store.begin().await.unwrap();
        let device = format!("device of {name}");
        let token = open_session(self.store, &mut tx, self.id(name), pupil, &device, true).await.unwrap();
        tx.commit().await.unwrap();
        token.text().to_owned()
    }

    async fn viewer(&self, name: &str) -> Viewer {
        viewer(self.store, &domain::base::secret::Token::from_text(&self.sessions[name])).await.unwrap()
    }

    async fn school(&mut self, name: &'static str, unit: Unit) {
        let id: SchoolId = self.store.new_id();
        self.name(name, id);
        let insert = Statement::new(
            "insert into school (id, unit, country, state, register_source, register_code, name, name_folded, levels, address,
                 postal_code, town, town_folded, region, longitude, latitude, phone, fax, email, website, tools,
                 head_first_name, head_last_name, head_email, created_at)
             values ($1, $2, $3, 'confirmed', $4, $5, $6, 'verdi', ',lower-secondary,', 'Via Roma 1', '55100', 'Lucca', 'lucca',
                     'Tuscany', 10.5, 43.8, '0583 1', '0583 2', 'office@school.example', 'https://school.example', '', 'Paola',
                     'Giannini', 'head@school.example', 0)",
        );
        let country = unit.country();
        self.write(vec![
            insert
                .bind(id)
                .bind(unit.code())
                .bind(country.code())
                .bind("register")
                .bind(format!("{name} {}", self.label))
                .bind(format!("Scuola {name} {}", self.label)),
            Statement::new(
                "insert into unit (code, country, switched_on, email) values ($1, $2, true, 'unit@unit.example')
                 on conflict (code) do nothing",
            )
            .bind(unit.code())
            .bind(country.code()),
        ])
        .await;
    }

    async fn person(&mut self, name: &'static str, state: &str, unit: Unit, school: Option<&str>) {
        let id: AccountId = self.store.new_id();
        self.name(name, id);
        let username = format!("{name}.{}", self.label);
        let school: Option<SchoolId> = school.map(|school| self.id(school));
        let mut statements = vec![
            Statement::new(
                "insert into account (id, kind, username, username_folded, password_hash, language, zone, totp_secret,
                                      created_at)
                 values ($1, 'adult', $2, $2, $3, 'en', 'Europe/Rome', $4, 0)",
            )
            .bind(id)
            .bind(username.clone())
            .bind(self.hash.clone())
            .bind((state == "staff").then_some("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")),
            Statement::new(
                "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country, school,
                                     role, subjects, languages, contact_email, phone, website, wished_topic, privacy,
                                     ages_from, ages_to, conduct_version, privacy_version, sent_at, validated_at)
                 values ($1, $2, $9, $3, 'Rossi', $4, $5, $6, $7, $8, 'teacher', ',art,', ',fr:proficient,', $5, '0583 3',
                         'https://me.example', 'Rivers', $10, 11, 14, 1, 1, $9, $9)",
            )
            .bind(id)
            .bind(state.to_owned())
            .bind(name)
            .bind(username.replace('.', " "))
            .bind(format!("{username}@mail.example"))
            .bind(unit.code())
            .bind(unit.country().code())
            .bind(school)
            .bind(START.0)
            .bind("{\"phone\":\"nobody\",\"website\":\"contacts\"}"),
            Statement::new("insert into recovery_code (account, hash) values ($1, 'recoveryhash')").bind(id),
        ];
        if state != "staff" {
            statements.push(
                Statement::new(
                    "insert into person_idea (person, language, position, idea, idea_folded)
                     values ($1, 'en', 0, 'A walk along the river', 'a walk along the river')",
                )
                .bind(id),
            );
        }
        self.write(statements).await;
        let mut tx = self.store.begin().await.unwrap();
        domain::twinfinder::refresh(self.store, &mut tx, id).await.unwrap();
        tx.commit().await.unwrap();
        let session = self.session(name, false).await;
        self.sessions.insert(name, session);
    }

    async fn grant(&self, name: &str, kind: &'static str, scope: &'static str) {
        let grant = Statement::new(
            "insert into account_grant (id, account, kind, scope, starts_at) values ($1, $1, $2, $3, 0)",
        );
        self.write(vec![grant.bind(self.id::<AccountId>(name)).bind(kind).bind(scope)]).await;
    }

    async fn people(&mut self) {
        let (home, abroad) = (self.home, self.abroad);
        self.school("school", home).await;
        self.school("second_school", home).await;
        self.school("school_abroad", abroad).await;
        for (name, state, unit, school) in [
            ("newcomer", "information_asked", home, "school"),
            ("registrant", "awaiting_validation", home, "school"),
            ("unconfirmed", "unconfirmed", home, "school"),
            ("outsider", "validated", home, "second_school"),
            ("blocked", "validated", abroad, "school_abroad"),
            ("stranger", "validated", abroad, "school_abroad"),
            ("colleague", "validated", home, "school"),
            ("invited", "validated", home, "school"),
            ("member", "validated", home, "school"),
            ("founder", "validated", home, "school"),
            ("partner", "validated", abroad, "school_abroad"),
        ] {
            self.person(name, state, unit, Some(school)).await;
        }
        for (name, unit) in [("officer", home), ("officer_abroad", abroad)] {
            self.person(name, "staff", unit, None).await;
            self.grant(name, "officer", unit.code()).await;
        }
        let founder: AccountId = self.id("founder");
        let session: Vec<(i64,)> = Statement::new("select id from session where account = $1")
            .bind(founder)
            .all(&self.store.db)
            .await
            .unwrap();
        self.name("session", session[0].0);
        let password = make_token(self.store, founder, Purpose::Password, DAY).await.unwrap();
        self.name("password_token", password.text());
        self.name("seen", START.0);
    }

    /// Candidates, blocks, mails, a report.
    async fn contacts(&mut self) {
        let (founder, partner): (AccountId, AccountId) = (self.id("founder"), self.id("partner"));
        let candidate: CandidateId = self.store.new_id();
        let removed: CandidateId = self.store.new_id();
        let add = "insert into candidate (id, owner, person, status, note, added_at, removed_at)
                   values ($1, $2, $3, $4, 'Likes rivers', $5, $6)";
        self.write(vec![
            Statement::new(add)
                .bind(candidate)
                .bind(founder)
                .bind(partner)
                .bind("negotiating")
                .bind(START.0)
                .bind(None::<i64>),
            Statement::new(add)
                .bind(removed)
                .bind(founder)
                .bind(self.id::<AccountId>("outsider"))
                .bind("to_contact")
                .bind(START.0)
                .bind(Some(START.0)),
        ])
        .await;
        self.name("candidate", candidate);
        self.name("removed_candidate", removed);
        let founder = self.viewer("founder").await;
        domain::candidates::block(self.store, &founder, self.id("blocked")).await.unwrap();
        let draft = domain::mailbox::Draft {
            to: partner,
            subject: "Rivers".into(),
            body: "Shall we write about rivers?".into(),
            request: format!("first {}", self.label),
        };
        let conversation = domain::mailbox::start(self.store, &founder, &draft).await.unwrap();
        self.name("conversation", conversation);
        let partner = self.viewer("partner").await;
        let request = format!("second {}", self.label);
        domain::mailbox::answer(self.store, &partner, conversation, "Yes, and bridges.", &request).await.unwrap();
        let messages = domain::mailbox::conversation(self.store, &partner, conversation).await.unwrap().messages;
        let message = messages.iter().find(|message| !message.mine).unwrap().id;
        self.name("message", message);
        self.name("answer", messages.iter().find(|message| message.mine).unwrap().id);
        let about = domain::report::About::Message(message);
        domain::report::report(self.store, &partner, about, ReportReason::Spam, "She sells rivers").await.unwrap();
        let report: Vec<(i64,)> = Statement::new("select max(id) from report").all(&self.store.db).await.unwrap();
        self.name("report", report[0].0);
    }

    fn text(&self) -> ProjectText {
        serde_json::from_value(serde_json::json!({
            "title": format!("Letters of {} {WORD}", self.label), "description": WORD, "objectives": WORD, "process": WORD,
            "results": WORD, "languages": ["fr"], "ages_from": 11, "ages_to": 14, "starts": "2026-11", "ends": "2027-03",
            "subjects": ["foreign-languages"], "tools": ["twinspace"],
        }))
        .unwrap()
    }

    async fn sent_project(&self, request: &str) -> ProjectId {
        let (founder, store) = (self.viewer("founder").await, self.store);
        let request = format!("{request} {}", self.label);
        let id = domain::project::start(store, &founder, self.id("partner"), &format!("Letters {WORD}"), &request)
            .await
            .unwrap();
        let draft = domain::project::draft(store, &founder, id).await.unwrap();
        let (version, based_on) = (draft.version, draft.based_on);
        domain::project::submit(store, &founder, id, self.text(), version, based_on, "").await.unwrap();
        id
    }

    async fn accepted_project(&self, request: &str) -> ProjectId {
        let id = self.sent_project(request).await;
        domain::project::accept(self.store, &self.viewer("partner").await, id, 1).await.unwrap();
        id
    }

    async fn approve(&self, id: ProjectId, officer: &str, unit: Unit) {
        let decision = Decision::Approve { comment: "Good luck on the river".into() };
        domain::project::decide(self.store, &self.viewer(officer).await, id, unit, 1, &decision).await.unwrap();
    }

    async fn active_project(&self, request: &str) -> ProjectId {
        let id = self.accepted_project(request).await;
        self.approve(id, "officer", self.home).await;
        self.approve(id, "officer_abroad", self.abroad).await;
        id
    }

    /// A project in every state.
    async fn projects(&mut self) {
        let founder = self.viewer("founder").await;
        let request = format!("draft {}", self.label);
        let partner: AccountId = self.id("partner");
        let title = format!("Letters {WORD}");
        let draft = domain::project::start(self.store, &founder, partner, &title, &request).await.unwrap();
        self.name("project_draft", draft);
        let form = domain::project::draft(self.store, &founder, draft).await.unwrap();
        domain::project::save_draft(self.store, &founder, draft, self.text(), form.version, form.based_on)
            .await
            .unwrap();
        let form = domain::project::draft(self.store, &founder, draft).await.unwrap();
        self.name("draft_version", form.version);
        self.name("draft_based_on", form.based_on);
        let sent = self.sent_project("sent").await;
        self.name("project_sent", sent);
        let waiting = self.accepted_project("waiting").await;
        self.name("project_waiting", waiting);
        let half = self.accepted_project("half").await;
        self.approve(half, "officer", self.home).await;
        self.name("project_half", half);
        let closed = self.active_project("closed").await;
        domain::project::close(self.store, &founder, closed, "The river froze").await.unwrap();
        self.name("project_closed", closed);
        let active = self.active_project("active").await;
        self.name("project", active);
    }

    /// Who is in the space, and who is asked to be.
    async fn space(&mut self) {
        let project: ProjectId = self.id("project");
        let founder = self.viewer("founder").await;
        let space = domain::twinspace::space_of_project(self.store, &founder, project).await.unwrap().unwrap();
        self.name("space", space);
        let slug = domain::publish::publish_tree(self.store, &founder, space).await.unwrap().slug;
        self.name("slug", slug);
        for name in ["member", "invited"] {
            domain::team::invite(self.store, &founder, space, self.id(name), domain::twinspace::Role::Member)
                .await
                .unwrap();
        }
        domain::team::accept(self.store, &self.viewer("member").await, space).await.unwrap();
    }

    async fn page(&self, title: &str) -> PageId {
        let (founder, space) = (self.viewer("founder").await, self.id::<SpaceId>("space"));
        let page = domain::page::create(self.store, &founder, space, None, title).await.unwrap();
        for base in [1, 2] {
            let text = Written { document: None, markdown: Some(format!("{WORD} of version {base}")) };
            domain::page::save(self.store, &founder, space, page, base, title, &text).await.unwrap();
        }
        page
    }

    /// Open, closed, removed and published pages, a draft and a picture.
    async fn pages(&mut self) {
        let (founder, space) = (self.viewer("founder").await, self.id::<SpaceId>("space"));
        let store = self.store;
        for name in ["page", "closed_page", "teachers_page", "removed_page", "public_page"] {
            let page = self.page(name).await;
            self.name(name, page);
        }
        domain::page::set_rights(store, &founder, space, self.id("closed_page"), &[] as &[PageRight]).await.unwrap();
        domain::page::set_preset(store, &founder, space, self.id("teachers_page"), Preset::TeachersOnly).await.unwrap();
        domain::page::delete(store, &founder, space, self.id("removed_page")).await.unwrap();
        let draft = Written { document: None, markdown: Some(format!("{WORD} in a draft")) };
        domain::page::keep_draft(store, &founder, space, self.id("page"), 3, "Drafted", &draft).await.unwrap();
        for (name, page) in [("file", "closed_page"), ("public_file", "public_page")] {
            let page: PageId = self.id(page);
            let upload = Upload {
                space,
                page: Some(page),
                name: "street.png".into(),
                bytes: PICTURE.to_vec(),
                alternative: Words::Given("A street".into()),
                contains_pupils: false,
            };
            let file = domain::picture::upload(store, &founder, upload).await.unwrap();
            self.name(name, file);
            let document = serde_json::json!({ "type": "doc", "content": [
                { "type": "paragraph", "content": [{ "type": "text", "text": WORD }] },
                { "type": "image", "attrs": { "file": file.to_string(), "alt": WORD, "caption": WORD } },
            ]});
            let text = Written { document: Some(document.to_string()), markdown: None };
            domain::page::save(store, &founder, space, page, 3, "Pictures", &text).await.unwrap();
        }
        let mut confirmed = CodeSet::default();
        for item in ConsentItem::ALL {
            confirmed.insert(*item);
        }
        let pages = vec![self.id("public_page")];
        let choice = domain::publish::Choice { pages, confirmed, parents_agreed: true };
        domain::publish::publish(store, &founder, space, &choice).await.unwrap();
    }

    /// Two pupils, of whom one told something that cannot wait.
    async fn pupils(&mut self) {
        let (founder, space) = (self.viewer("founder").await, self.id::<SpaceId>("space"));
        let request = format!("pupils {}", self.label);
        let new = domain::pupil::NewPupils {
            list: "Pia, P\nQuinto, Q",
            class: "2A",
            language: Language::En,
            authorised: true,
            request: &request,
        };
        let key = domain::pupil::create(self.store, &founder, space, &new).await.unwrap();
        let slips = domain::pupil::take_slips(self.store, &founder, &key).unwrap();
        for (name, slip) in ["pupil", "other_pupil"].into_iter().zip(slips) {
            let id = Statement::new("select id from account where username = $1").bind(slip.username.clone());
            self.name(name, id.number(&self.store.db).await.unwrap());
            if name == "pupil" {
                self.name("pupil_name", slip.username);
                self.name("pupil_words", slip.password);
            }
        }
        domain::pupil::remove(self.store, &founder, space, self.id("other_pupil")).await.unwrap();
        let session = self.session("pupil", true).await;
        self.sessions.insert("pupil", session);
        let pupil = self.viewer("pupil").await;
        domain::pupil::write_own(self.store, &pupil, 3, "I like rivers").await.unwrap();
        let told = PupilReportReason::Frightens;
        domain::pupil::tell(self.store, &pupil, space, told, "Somebody asked where I live").await.unwrap();
        let report: Vec<(i64,)> = Statement::new("select max(id) from pupil_report").all(&self.store.db).await.unwrap();
        self.name("pupil_report", report[0].0);
        let list = domain::pupil::paste(self.store, &founder, space, "Rosa, R", "2A", Language::En).await.unwrap();
        self.name("list", list);
    }

    /// What lies on the desks of the units: registrations with their drafts and questions, imports, what was sent.
    async fn desks(&mut self) {
        let (newcomer, registrant): (AccountId, AccountId) = (self.id("newcomer"), self.id("registrant"));
        let form = serde_json::json!({ "picked": format!("school:{}", self.names["school"]), "wished_topic": WORD });
        let mut statements = Vec::new();
        for person in [newcomer, registrant] {
            statements.push(
                Statement::new(
                    "insert into registration_draft (person, content, version, saved_at) values ($1, $2, 1, $3)",
                )
                .bind(person)
                .bind(form.to_string())
                .bind(START.0),
            );
            for (kind, text) in [("sent", ""), ("asked", "Which school is it?")] {
                statements.push(
                    Statement::new(
                        "insert into validation_decision (id, person, actor, unit, at, kind, reason, text)
                         values ($1, $2, $3, $4, $5, $6, null, $7)",
                    )
                    .bind(self.store.new_id::<i64>())
                    .bind(person)
                    .bind(self.id::<AccountId>("officer"))
                    .bind(self.home.code())
                    .bind(START.0)
                    .bind(kind)
                    .bind(text),
                );
            }
        }
        statements.push(
            Statement::new("insert into similar_account (person, other) values ($1, $2)")
                .bind(newcomer)
                .bind(registrant),
        );
        statements.push(
            Statement::new(
                "insert into school_change (id, school, person, at, state, field, old_value, new_value)
                 values ($1, $2, $3, $4, 'proposed', 'phone', '0583 1', '0583 9')",
            )
            .bind(self.store.new_id::<i64>())
            .bind(self.id::<SchoolId>("school"))
            .bind(registrant)
            .bind(START.0),
        );
        statements.push(
            Statement::new(
                "insert into profile_version (person, version, at, content) values ($1, 1, $2, '{\"wished_topic\":\"Wisteria\"}')",
            )
            .bind(self.id::<AccountId>("founder"))
            .bind(START.0),
        );
        // What the job runner writes: mails that went out, and a job.
        statements.push(Statement::new("update mail set subject = 'Rivers', link = 'http://127.0.0.1:3000/secret'"));
        statements.push(Statement::new("update project_draft set aside = content"));
        statements.push(
            Statement::new(
                "insert into job (id, kind, payload, state, run_at, attempts, created_at)
                 values ($1, 'import', '{}', 'done', 0, 1, 0)",
            )
            .bind(self.store.new_id::<i64>()),
        );
        self.write(statements).await;
        let confirm = make_token(self.store, self.id("unconfirmed"), Purpose::Confirm, DAY).await.unwrap();
        self.name("confirm_token", confirm.text());
        let csv = include_bytes!("../../../domain/src/register/fixtures/italy-recognised.csv").to_vec();
        let report =
            domain::register::import_now(self.store, self.home, "register.csv", csv, &mut |_, _| {}).await.unwrap();
        self.name("import", report.id);
    }
}
