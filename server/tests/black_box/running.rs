//! The real binary while it runs.

use super::{Client, PASSWORD};
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A server that runs until it is killed or dropped.
pub struct Running {
    child: Child,
    /// Where it listens, such as `127.0.0.1:41234`.
    pub address: String,
    /// From the start to the first answer.
    pub took: Duration,
}

impl Running {
    /// Starts a command and waits until it listens and answers.
    pub fn start(mut command: Command) -> Self {
        let began = Instant::now();
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary runs");
        let mut line = String::new();
        let mut output = BufReader::new(child.stdout.take().expect("the output is a pipe"));
        output.read_line(&mut line).expect("the output can be read");
        let address = match line.trim().strip_prefix("listening on http://") {
            Some(address) => address.to_owned(),
            None => {
                let mut errors = String::new();
                let _none = child.stderr.take().map(|mut pipe| pipe.read_to_string(&mut errors));
                panic!("the server did not start: {line}{errors}");
            }
        };
        let errors = child.stderr.take().expect("the errors are a pipe");
        std::thread::spawn(move || std::io::copy(&mut { errors }, &mut std::io::sink()));
        let answer = Client::guest(&address).get("/healthz").expect("a server that listens answers");
        assert_eq!(answer.status, 200);
        Self { child, address, took: began.elapsed() }
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// SIGKILL: it has no time for anything.
    pub fn kill(mut self) {
        self.child.kill().expect("the process is ours");
        self.child.wait().expect("it ends");
    }

    /// Waits until it has ended; answers whether it ended well, and how long that took.
    pub fn ended(mut self) -> (bool, Duration) {
        let began = Instant::now();
        (self.child.wait().expect("it ends").success(), began.elapsed())
    }

    /// SIGTERM; answers whether it ended well, and how long that took.
    pub fn terminate(mut self) -> (bool, Duration) {
        let began = Instant::now();
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().expect("kill runs");
        assert!(sent.success());
        (self.child.wait().expect("it ends").success(), began.elapsed())
    }

    /// Somebody who has signed in.
    pub fn signed_in(&self, name: &str) -> Client {
        let mut client = Client::guest(&self.address);
        let answer =
            client.post("/api/account/sign_in", &[("name", name), ("password", PASSWORD)]).expect("it answers");
        assert!(client.cookie.is_some(), "{name}: {} {}", answer.status, answer.body);
        client
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _waited = self.child.wait();
    }
}
