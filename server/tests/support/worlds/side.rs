//! One of the two worlds: its schools and people.

use super::{Names, PASSWORD};
use domain::account::{open_session, viewer};
use domain::base::db::{Statement, Tx};
use domain::base::id::{AccountId, SchoolId};
use domain::base::language::Language;
use domain::base::mail::{Purpose, Template, Waiting, make_link, make_token};
use domain::base::store::Store;
use domain::base::store::test::{START, TestStore};
use domain::base::time::DAY;
use domain::base::viewer::Viewer;
use domain::vocabulary::Unit;
use std::collections::BTreeMap;

/// One of the two worlds while it is made.
pub(super) struct Side<'a> {
    pub(super) store: &'a Store,
    pub(super) label: &'static str,
    pub(super) home: Unit,
    pub(super) abroad: Unit,
    pub(super) names: Names,
    pub(super) sessions: BTreeMap<&'static str, String>,
    pub(super) hash: String,
}

impl<'a> Side<'a> {
    pub(super) async fn build(store: &'a TestStore, label: &'static str, home: Unit, abroad: Unit) -> Side<'a> {
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

    pub(super) fn name(&mut self, name: &'static str, value: impl ToString) {
        self.names.insert(name, value.to_string());
    }

    pub(super) fn id<T: From<i64>>(&self, name: &str) -> T {
        T::from(self.names[name].parse::<i64>().unwrap())
    }

    pub(super) async fn write(&self, statements: Vec<Statement>) {
        let mut tx: Tx = self.store.begin().await.unwrap();
        for statement in statements {
            statement.execute(&mut tx).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    pub(super) async fn session(&self, name: &str, pupil: bool, second_factor: bool) -> String {
        let mut tx = self.store.begin().await.unwrap();
        let device = format!("device of {name}");
        let token = open_session(self.store, &mut tx, self.id(name), pupil, &device, second_factor).await.unwrap();
        tx.commit().await.unwrap();
        token.text().to_owned()
    }

    pub(super) async fn viewer(&self, name: &str) -> Viewer {
        viewer(self.store, &domain::base::secret::Token::from_text(&self.sessions[name])).await.unwrap()
    }

    pub(super) async fn school(&mut self, name: &'static str, unit: Unit) {
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

    pub(super) async fn person(&mut self, name: &'static str, state: &str, unit: Unit, school: Option<&str>) {
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
                                     role, subjects, languages, phone, website, wished_topic, privacy,
                                     ages_from, ages_to, conduct_version, privacy_version, sent_at, validated_at)
                 values ($1, $2, $9, $3, 'Rossi', $4, $5, $6, $7, $8, 'teacher', ',art,', ',fr:proficient,', '0583 3',
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
        let session = self.session(name, false, true).await;
        self.sessions.insert(name, session);
    }

    pub(super) async fn grant(&self, name: &str, kind: &'static str, scope: &'static str) {
        let grant = Statement::new(
            "insert into account_grant (id, account, kind, scope, starts_at) values ($1, $1, $2, $3, 0)",
        );
        self.write(vec![grant.bind(self.id::<AccountId>(name)).bind(kind).bind(scope)]).await;
    }

    pub(super) async fn people(&mut self) {
        let (home, abroad) = (self.home, self.abroad);
        self.school("school", home).await;
        self.school("second_school", home).await;
        self.school("empty_school", home).await;
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
            ("space_administrator", "validated", home, "school"),
            ("suspended", "validated", home, "school"),
            ("closing", "validated", home, "school"),
            ("founder", "validated", home, "school"),
            ("partner", "validated", abroad, "school_abroad"),
        ] {
            self.person(name, state, unit, Some(school)).await;
        }
        // Nothing of hers tells who is suspended but that no session of hers opens anything any more.
        let suspended = Statement::new("update person set state = 'suspended' where id = $1");
        self.write(vec![suspended.bind(self.id::<AccountId>("suspended"))]).await;
        // An officer has asked that she be expelled.
        let asked = Statement::new(
            "update person set state = 'suspended', suspended_from = 'validated', expulsion_by = $2 where id = $1",
        );
        let (closing, asks) = (self.id::<AccountId>("closing"), self.id::<AccountId>("founder"));
        self.write(vec![asked.bind(closing).bind(asks)]).await;
        self.person("completing", "completing", home, None).await;
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
        self.wish_for_an_address(founder).await;
        self.name("seen", START.0);
    }

    /// A link to a new address, as its mail brings it.
    async fn wish_for_an_address(&mut self, account: AccountId) {
        let address = "new.founder@mail.example".to_owned();
        let wish = Statement::new("insert into new_address (account, email, asked_at) values ($1, $2, $3)");
        self.write(vec![wish.bind(account).bind(address.clone()).bind(self.store.now())]).await;
        let template = Template::ConfirmNewAddress { name: "Ada".into() };
        let mail = Waiting { id: 0, account, address, language: Language::En, template, attempts: 0 };
        let token = make_link(self.store, &mail).await.unwrap().expect("a link");
        self.name("address_token", token.text());
    }
}
