//! A wire between the server and PostgreSQL that can be slow, or cut.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// A wire to a database.
pub struct Relay {
    /// The database's address, by way of the wire.
    pub url: String,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    /// How long each answer of the database waits, in milliseconds.
    late: AtomicU64,
    cut: AtomicBool,
    open: Mutex<Vec<TcpStream>>,
}

impl Relay {
    /// A wire to the database of this address, on a port of its own.
    pub fn to(url: &str) -> Self {
        let host = url.split('@').nth(1).and_then(|rest| rest.split('/').next()).expect("the address names a host");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let own = listener.local_addr().expect("it is bound").to_string();
        let relay = Self { url: url.replacen(host, &own, 1), state: Arc::default() };
        let (state, host) = (relay.state.clone(), host.to_owned());
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                if !state.cut.load(Ordering::SeqCst) {
                    join(&state, client, &host);
                }
            }
        });
        relay
    }

    /// Every answer of the database comes so much later.
    pub fn late_by(&self, time: Duration) {
        self.state.late.store(u64::try_from(time.as_millis()).expect("a short time"), Ordering::SeqCst);
    }

    /// Cuts every connection, and lets nobody through until [`Relay::mend`].
    pub fn cut(&self) {
        self.state.cut.store(true, Ordering::SeqCst);
        for stream in self.state.open.lock().expect("no thread panics").drain(..) {
            let _gone = stream.shutdown(Shutdown::Both);
        }
    }

    /// Whoever comes from now on gets through.
    pub fn mend(&self) {
        self.state.cut.store(false, Ordering::SeqCst);
    }
}

/// Carries bytes both ways until one side ends.
fn join(state: &Arc<State>, client: TcpStream, host: &str) {
    let database = TcpStream::connect(host).expect("the database listens");
    let _fast = (client.set_nodelay(true), database.set_nodelay(true));
    let copy = |stream: &TcpStream| stream.try_clone().expect("a stream can be shared");
    state.open.lock().expect("no thread panics").extend([copy(&client), copy(&database)]);
    let (questions, answers) = ((copy(&client), copy(&database)), (database, client));
    thread::spawn(move || carry(questions, || {}));
    let state = state.clone();
    thread::spawn(move || carry(answers, || thread::sleep(Duration::from_millis(state.late.load(Ordering::SeqCst)))));
}

fn carry((mut from, mut to): (TcpStream, TcpStream), before: impl Fn()) {
    let mut bytes = [0; 16 * 1024];
    while let Ok(read) = from.read(&mut bytes) {
        before();
        if read == 0 || to.write_all(&bytes[..read]).is_err() {
            break;
        }
    }
    let _gone = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
}
