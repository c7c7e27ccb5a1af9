//! What the people of a world have done: mails, projects, a space with pages and pupils, what lies on the desks.

use super::side::Side;
use super::{PICTURE, WORD};
use domain::base::db::Statement;
use domain::base::id::{AccountId, CandidateId, PageId, ProjectId, SchoolId, SpaceId};
use domain::base::language::Language;
use domain::base::mail::{Purpose, make_token};
use domain::base::store::test::START;
use domain::base::time::DAY;
use domain::page::{PageRight, Preset, Right, Subject as Whom, Written};
use domain::picture::{Upload, Words};
use domain::project::{Decision, ProjectText};
use domain::pupil::ListForm;
use domain::registration::{Form, Spoken};
use domain::school::Picked;
use domain::twinspace::Role;
use domain::vocabulary::{
    CodeSet, ConsentItem, LanguageLevel, PupilReportReason, ReportReason, SchoolRole, SpokenLanguage, Subject, Unit,
};

impl Side<'_> {
    /// Candidates, blocks, mails, a report.
    pub(super) async fn contacts(&mut self) {
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
        let ticked = vec![domain::mailbox::Ticked { conversation, last: message }];
        let request = format!("the key of a form for several {}", self.label);
        let bulk = domain::mailbox::Bulk { act: domain::mailbox::BulkAct::Unread, ticked, request };
        let done = domain::mailbox::do_with_all(self.store, &founder, &bulk).await.unwrap();
        self.name("bulk", done.undo);
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

    pub(super) async fn sent_project(&self, request: &str) -> ProjectId {
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

    pub(super) async fn accepted_project(&self, request: &str) -> ProjectId {
        let id = self.sent_project(request).await;
        domain::project::accept(self.store, &self.viewer("partner").await, id, 1).await.unwrap();
        id
    }

    pub(super) async fn approve(&self, id: ProjectId, officer: &str, unit: Unit) {
        let decision = Decision::Approve { comment: "Good luck on the river".into() };
        domain::project::decide(self.store, &self.viewer(officer).await, id, unit, 1, &decision).await.unwrap();
    }

    pub(super) async fn active_project(&self, request: &str) -> ProjectId {
        let id = self.accepted_project(request).await;
        self.approve(id, "officer", self.home).await;
        self.approve(id, "officer_abroad", self.abroad).await;
        id
    }

    /// A project in every state.
    pub(super) async fn projects(&mut self) {
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
        let suspended = self.active_project("suspended").await;
        let officer = self.viewer("officer").await;
        domain::project::suspend(self.store, &officer, suspended, "A parent has complained").await.unwrap();
        self.name("project_suspended", suspended);
        let active = self.active_project("active").await;
        self.name("project", active);
    }

    /// Who is in the space, and who is asked to be.
    pub(super) async fn space(&mut self) {
        let project: ProjectId = self.id("project");
        let founder = self.viewer("founder").await;
        let space = domain::twinspace::space_of_project(self.store, &founder, project).await.unwrap().unwrap();
        self.name("space", space);
        let slug = domain::publish::publish_tree(self.store, &founder, space).await.unwrap().slug;
        self.name("slug", slug);
        let roles = [("member", Role::Member), ("space_administrator", Role::Administrator), ("invited", Role::Member)];
        for (name, role) in roles {
            domain::team::invite(self.store, &founder, space, self.id(name), role).await.unwrap();
        }
        for name in ["member", "space_administrator"] {
            domain::team::accept(self.store, &self.viewer(name).await, space).await.unwrap();
        }
    }

    pub(super) async fn page(&self, title: &str) -> PageId {
        let (founder, space) = (self.viewer("founder").await, self.id::<SpaceId>("space"));
        let page = domain::page::create(self.store, &founder, space, None, title).await.unwrap();
        for base in [1, 2] {
            let text = Written { document: None, markdown: Some(format!("{WORD} of version {base}")) };
            domain::page::save(self.store, &founder, space, page, base, title, &text).await.unwrap();
        }
        page
    }

    /// Open, closed, removed and published pages, a draft and a picture.
    pub(super) async fn pages(&mut self) {
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
        let offered = domain::publish::publish_tree(store, &founder, space).await.unwrap().offered();
        let choice = domain::publish::Choice { pages, offered, confirmed, consented: Vec::new(), renew: false };
        domain::publish::publish(store, &founder, space, &choice).await.unwrap();
    }

    /// Three pupils: one told something that cannot wait, one may write on a page, one has left.
    pub(super) async fn pupils(&mut self) {
        let (founder, space) = (self.viewer("founder").await, self.id::<SpaceId>("space"));
        let request = format!("pupils {}", self.label);
        let new = domain::pupil::NewPupils {
            list: "Pia, P\nQuinto, Q\nSerena, S",
            class: "2A",
            language: Language::En,
            authorised: true,
            request: &request,
            waiting: None,
        };
        let key = domain::pupil::create(self.store, &founder, space, &new).await.unwrap();
        let slips = domain::pupil::take_slips(self.store, &founder, &key).await.unwrap();
        for (name, slip) in ["pupil", "other_pupil", "writing_pupil"].into_iter().zip(slips) {
            let id = Statement::new("select id from account where username = $1").bind(slip.username.clone());
            self.name(name, id.number(&self.store.db).await.unwrap());
            if name == "pupil" {
                self.name("pupil_name", slip.username);
                self.name("pupil_words", slip.password);
            }
        }
        domain::pupil::remove(self.store, &founder, space, self.id("other_pupil")).await.unwrap();
        for name in ["pupil", "writing_pupil"] {
            let session = self.session(name, true, true).await;
            self.sessions.insert(name, session);
        }
        let writes = PageRight { subject: Whom::Member(self.id("writing_pupil")), allows: Right::Edit };
        let reads = PageRight { subject: Whom::Everyone, allows: Right::Read };
        domain::page::set_rights(self.store, &founder, space, self.id("page"), &[reads, writes]).await.unwrap();
        let pupil = self.viewer("pupil").await;
        domain::pupil::write_own(self.store, &pupil, 3, "I like rivers").await.unwrap();
        let told = PupilReportReason::Frightens;
        domain::pupil::tell(self.store, &pupil, Some(space), told, "Somebody asked where I live").await.unwrap();
        let report: Vec<(i64,)> = Statement::new("select max(id) from pupil_report").all(&self.store.db).await.unwrap();
        self.name("pupil_report", report[0].0);
        let form = ListForm { list: "Rosa, R".into(), class: "2A".into(), ..ListForm::default() };
        let list = domain::pupil::paste(self.store, &founder, space, form).await.unwrap();
        self.name("list", list);
    }

    /// What lies on the desks of the units: registrations with their drafts and questions, imports, what was sent.
    pub(super) async fn desks(&mut self) {
        let (newcomer, registrant): (AccountId, AccountId) = (self.id("newcomer"), self.id("registrant"));
        let form = Form {
            picked: Picked::School(self.id("school")),
            role: Some(SchoolRole::Teacher),
            subjects: [Subject::Art].into_iter().collect(),
            spoken: vec![Spoken { language: Some(SpokenLanguage::French), level: Some(LanguageLevel::Proficient) }],
            wished_topic: WORD.into(),
            ..Form::begin()
        };
        let form = serde_json::to_string(&form).unwrap();
        let mut statements = Vec::new();
        for person in [newcomer, registrant] {
            statements.push(
                Statement::new(
                    "insert into registration_draft (person, content, version, saved_at) values ($1, $2, 1, $3)",
                )
                .bind(person)
                .bind(form.clone())
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
        let csv = include_bytes!("../../../../domain/src/register/fixtures/italy-recognised.csv").to_vec();
        let report = domain::register::import_now(
            self.store,
            self.home,
            "register.csv",
            csv,
            domain::register::Shrinking::Refused,
            &mut |_, _| {},
        )
        .await
        .unwrap();
        self.name("import", report.id);
    }
}
