//! The order of the steps, what they share, and the cleaning up.

use std::error::Error;
use std::fmt::Display;
use std::io::Write;
use std::sync::mpsc;
use std::thread;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use planetscale::resources::{BranchScope, DatabaseScope, OrganizationScope};
use planetscale::{Cancel, Client, Decode, Endpoint, Wait};

use crate::receiver::Receiver;
use crate::{Options, access, backup, deploy, hooks, lists, setup};

/// What a step returns.
pub(crate) type Done = Result<(), Box<dyn Error>>;

/// A step: what it is about, and the function that does it.
type Step = (&'static str, fn(&mut Tour<'_>) -> Done);

const STEPS: [Step; 12] = [
    ("Find the organization", setup::organization),
    ("Create a database and wait until it is ready", setup::database),
    ("Ask for webhooks", hooks::register),
    ("Create a branch and wait until it is ready", setup::branch),
    ("Lint its schema", setup::lint),
    ("Issue a password and renew it", access::password),
    ("Make a backup and wait for it", backup::backup),
    ("Open a deploy request and review it", deploy::open),
    ("Deploy, with progress, and skip the revert period", deploy::deploy),
    ("List over several pages", lists::lists),
    ("Read the webhooks that came", hooks::received),
    ("Meet a missing permission", access::missing_permission),
];

/// What the steps share.
pub(crate) struct Tour<'a> {
    pub(crate) client: &'a Client,
    pub(crate) options: &'a Options,
    /// The name of the database that the steps work in.
    pub(crate) name: String,
    /// The number of the deploy request that the steps open.
    pub(crate) deploy_request: i64,
    pub(crate) receiver: Option<Receiver>,
    out: &'a mut dyn Write,
    made: Vec<Made>,
    steps: usize,
}

/// Something that exists because of a step, and must go.
#[derive(Clone, Debug)]
pub(crate) enum Made {
    Database,
    Branch { name: &'static str },
    Webhook { id: String },
    Password { branch: &'static str, id: String },
    Backup { branch: &'static str, id: String },
    DeployRequest { number: i64 },
    ServiceToken { id: String },
}

/// Runs all steps, then removes what they made, whatever became of them.
pub(crate) fn run(client: &Client, options: &Options, out: &mut dyn Write) -> Done {
    let mut tour = Tour::new(client, options, out);
    let result = tour.steps();
    if let Err(error) = &result {
        let why = if options.cancel.is_cancelled() { "Stopped".into() } else { format!("Failed: {error}") };
        // Where nothing can be printed any more, cleaning up matters all the same.
        let _ = tour.title(&why);
    }
    let cleaned = tour.clean_up();
    result.and(cleaned)
}

impl<'a> Tour<'a> {
    fn new(client: &'a Client, options: &'a Options, out: &'a mut dyn Write) -> Self {
        // A name of its own, so that two runs in one organization do not meet.
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
        let name = format!("sdk-demo-{seconds:x}");
        Self { client, options, name, deploy_request: 0, receiver: None, out, made: Vec::new(), steps: 0 }
    }

    fn steps(&mut self) -> Done {
        for (title, step) in STEPS {
            self.steps += 1;
            let title = format!("{:2}  {title}", self.steps);
            self.title(&title)?;
            step(self)?;
        }
        Ok(())
    }

    /// What the steps' calls are cancelled by.
    pub(crate) fn cancel(&self) -> &'a Cancel {
        &self.options.cancel
    }

    /// The organization to work in.
    pub(crate) fn organization(&self) -> OrganizationScope {
        self.client.organization(&self.options.organization)
    }

    /// The database that the steps work in.
    pub(crate) fn database(&self) -> DatabaseScope {
        self.organization().database(&self.name)
    }

    /// A branch of it.
    pub(crate) fn branch(&self, name: &str) -> BranchScope {
        self.database().branch(name)
    }

    /// Prints a line below the step's title.
    pub(crate) fn say(&mut self, line: impl Display) -> Done {
        Ok(writeln!(self.out, "    {line}")?)
    }

    fn title(&mut self, title: &str) -> Done {
        Ok(writeln!(self.out, "{title}")?)
    }

    /// Waits, and prints each state that is passed on the way.
    pub(crate) fn wait<O: Endpoint, R: Decode + Send>(
        &mut self,
        wait: Wait<O, R>,
    ) -> Result<R, Box<dyn Error>> {
        let (tell, told) = mpsc::channel();
        let wait = wait.interval(self.options.interval).cancel(self.cancel()).on_progress(move |progress| {
            // Nobody listening is no reason to stop waiting.
            let _ = tell.send((progress.state.unwrap_or("unknown").to_owned(), progress.elapsed));
        });
        // The wait blocks, so it has a thread of its own while this one prints.
        thread::scope(|scope| {
            let waiting = scope.spawn(|| wait.send());
            let mut last = String::new();
            for (state, elapsed) in told {
                if state != last {
                    self.say(format!("  {state} after {:.1} s", elapsed.as_secs_f64()))?;
                    last = state;
                }
            }
            Ok(waiting.join().map_err(|_| "the wait panicked")??)
        })
    }

    /// Notes what is to be removed in the end.
    pub(crate) fn made(&mut self, made: Made) {
        self.made.push(made);
    }

    /// Takes note that something is gone already.
    pub(crate) fn gone(&mut self, is_it: impl Fn(&Made) -> bool) {
        self.made.retain(|made| !is_it(made));
    }

    /// Removes what was made, the newest first, and goes on past what cannot be removed or printed.
    fn clean_up(&mut self) -> Done {
        let _ = self.title("    Clean up, the newest first");
        let started = Instant::now();
        let mut left = Vec::new();
        while let Some(made) = self.made.pop() {
            let line = match self.remove(&made) {
                Ok(call) => call,
                Err(planetscale::Error::Api(error)) if error.status == 404 => {
                    format!("{made:?} is gone already")
                }
                Err(error) => {
                    let line = format!("{made:?} is still there: {error}");
                    left.push(made);
                    line
                }
            };
            let _ = self.say(line);
        }
        if left.is_empty() {
            self.say(format!("nothing is left, after {:.1} s", started.elapsed().as_secs_f64()))
        } else {
            Err(format!("left behind in {}: {left:?}", self.options.organization).into())
        }
    }

    /// Removes one thing. Without the tour's cancel handle: stopping the tour must not stop this.
    fn remove(&self, made: &Made) -> Result<String, planetscale::Error> {
        let shop = self.database();
        match made {
            Made::Database => {
                shop.delete().send()?;
                shop.wait_until_deleted().interval(self.options.interval).send()?;
                Ok(format!("{shop}: delete(), wait_until_deleted()"))
            }
            Made::Branch { name } => {
                shop.branch(*name).delete().send()?;
                Ok(format!("{}: delete()", shop.branch(*name)))
            }
            Made::Webhook { id } => {
                shop.webhooks().delete(id).send()?;
                Ok(format!("webhooks.delete(\"{id}\")"))
            }
            Made::Password { branch, id } => {
                shop.branch(*branch).passwords().delete(id).send()?;
                Ok(format!("{branch}: passwords.delete(\"{id}\")"))
            }
            Made::Backup { branch, id } => {
                shop.branch(*branch).backups().delete(id).send()?;
                Ok(format!("{branch}: backups.delete(\"{id}\")"))
            }
            Made::DeployRequest { number } => {
                shop.deploy_request(*number).close("closed").send()?;
                Ok(format!("deploy_request({number}).close()"))
            }
            Made::ServiceToken { id } => {
                let client = self.options.administrator.as_ref().unwrap_or(self.client);
                client.organization(&self.options.organization).service_token(id).delete().send()?;
                Ok(format!("service_token(\"{id}\").delete()"))
            }
        }
    }
}
