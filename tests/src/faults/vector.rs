//! A fault case as `tests/vectors/README.md` describes it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::script::{ProxySpec, ServerSpec};
use crate::vectors;

/// A file of cases: one family of faults.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Family {
    #[serde(rename = "about")]
    _about: String,
    /// The settings that a client of the family has unless a case says otherwise.
    client: ClientSpec,
    cases: Vec<Case>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    about: String,
    #[serde(default)]
    server: ServerSpec,
    proxy: Option<ProxySpec>,
    #[serde(default)]
    client: ClientSpec,
    /// What holds for each call unless the call says otherwise.
    #[serde(default)]
    expect: Map<String, Value>,
    /// What holds in languages that differ, by their names, in the same form.
    #[serde(default)]
    expect_in: BTreeMap<String, Map<String, Value>>,
    calls: Vec<Calls>,
}

/// One call on a client of its own, or several that follow each other on one.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Calls {
    One(CallSpec),
    InTurn(Vec<CallSpec>),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CallSpec {
    call: String,
    /// How often the name of what is created is repeated, to make a request large.
    #[serde(default = "once")]
    name_times: usize,
    #[serde(default)]
    before: Vec<Before>,
    #[serde(default)]
    expect: Map<String, Value>,
}

const fn once() -> usize {
    1
}

/// What the server does between the call before and this one.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Before {
    /// Closes every connection.
    CloseIdle,
    /// Stops listening, closes every connection, and listens again.
    Restart,
}

/// Settings of a client; those of a case win over those of its family.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct ClientSpec {
    /// The limit of connecting.
    pub connect_timeout_ms: Option<u64>,
    /// The limit of an attempt.
    pub attempt_timeout_ms: Option<u64>,
    /// The limit of a call.
    pub timeout_ms: Option<u64>,
    /// How often a call is tried again.
    pub max_retries: Option<u32>,
    /// The first back-off and the longest one.
    pub retry_base_ms: Option<u64>,
    /// The largest body of a reply.
    pub max_body: Option<u64>,
    /// Whether gzip is asked for.
    pub compression: Option<bool>,
}

impl ClientSpec {
    fn or(&self, other: &Self) -> Self {
        Self {
            connect_timeout_ms: self.connect_timeout_ms.or(other.connect_timeout_ms),
            attempt_timeout_ms: self.attempt_timeout_ms.or(other.attempt_timeout_ms),
            timeout_ms: self.timeout_ms.or(other.timeout_ms),
            max_retries: self.max_retries.or(other.max_retries),
            retry_base_ms: self.retry_base_ms.or(other.retry_base_ms),
            max_body: self.max_body.or(other.max_body),
            compression: self.compression.or(other.compression),
        }
    }
}

/// What must hold after a call; a key that is missing is not looked at.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Expect {
    /// The call succeeds, with things of these names; true: whatever they are.
    pub ok: Option<Value>,
    /// The call fails.
    pub error: Option<ExpectedError>,
    /// Instead of the two above: one of these.
    pub any_of: Vec<Expect>,
    /// The names that a list handed out before it failed.
    pub names: Option<Vec<String>>,
    /// How often an error says that was tried.
    pub attempts: Option<Range>,
    /// What an error says about the request.
    pub may_have_arrived: Option<bool>,
    /// How many requests of each method the server counted for this call; a method that is not named: none.
    pub requests: Option<BTreeMap<String, Range>>,
    /// How many connections were opened to the server for this call.
    pub connections: Option<Range>,
    /// How many tunnels the proxy made for this call.
    pub tunnels: Option<Range>,
    /// How much the server got rid of at most, in bytes.
    pub max_sent: Option<u64>,
    /// How long the call took at most.
    pub max_elapsed_ms: Option<u64>,
}

/// The error that is wanted.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ExpectedError {
    /// Its kind, or one of these.
    pub kind: Words,
    /// The status of an answer.
    pub status: Option<u16>,
    /// Which limit a timeout names: `connect`, `attempt` or `call`, or one of these.
    pub setting: Words,
}

/// A word, or one of several; none: any.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "OneOrMany")]
pub struct Words(pub Vec<String>);

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl From<OneOrMany> for Words {
    fn from(words: OneOrMany) -> Self {
        match words {
            OneOrMany::One(word) => Self(vec![word]),
            OneOrMany::Many(words) => Self(words),
        }
    }
}

/// A number, or the least and the most of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "NumberOrPair")]
pub struct Range {
    /// The least.
    pub least: u64,
    /// The most.
    pub most: u64,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum NumberOrPair {
    Number(u64),
    Pair(u64, u64),
}

impl From<NumberOrPair> for Range {
    fn from(range: NumberOrPair) -> Self {
        match range {
            NumberOrPair::Number(number) => Self { least: number, most: number },
            NumberOrPair::Pair(least, most) => Self { least, most },
        }
    }
}

/// One run of a case: a server and a client of its own, and calls in turn.
#[derive(Clone, Debug)]
pub struct Run {
    /// The case's name.
    pub case: String,
    /// The case's name and the calls.
    pub name: String,
    /// What must hold, in one sentence.
    pub about: String,
    /// What the server does.
    pub(super) server: ServerSpec,
    /// The proxy, if the client has one.
    pub(super) proxy: Option<ProxySpec>,
    /// The client's settings.
    pub client: ClientSpec,
    /// The calls.
    pub calls: Vec<Call>,
}

/// A call and what is expected of it.
#[derive(Clone, Debug)]
pub struct Call {
    /// `get_database`, `create_branch`, `delete_branch` or `list_databases`.
    pub call: String,
    /// How often the name of a new branch is repeated.
    pub name_times: usize,
    /// What the server does first.
    pub(super) before: Vec<Before>,
    expect: Map<String, Value>,
    expect_in: BTreeMap<String, Map<String, Value>>,
}

impl Call {
    /// What must hold in a language.
    #[must_use]
    pub fn expect(&self, language: &str) -> Expect {
        self.read(language).expect("it was read when it was loaded")
    }

    fn read(&self, language: &str) -> serde_json::Result<Expect> {
        let mut expect = self.expect.clone();
        if let Some(theirs) = self.expect_in.get(language) {
            // One result stands for another one, whichever of the words says it.
            if ["ok", "error", "any_of"].iter().any(|word| theirs.contains_key(*word)) {
                expect.retain(|word, _| !["ok", "error", "any_of"].contains(&word.as_str()));
            }
            expect.extend(theirs.clone());
        }
        serde_json::from_value(expect.into())
    }
}

/// Reads every family, in the order of the files, and takes the cases apart into runs.
///
/// # Errors
/// Says which case is wrong and why.
pub fn load() -> Result<Vec<Run>, String> {
    let mut runs = Vec::new();
    for (file, value) in vectors::load("faults") {
        let family: Family = serde_json::from_value(value).map_err(|error| format!("{file}: {error}"))?;
        for case in family.cases {
            let name = case.name.clone();
            runs.extend(
                take_apart(case, &family.client).map_err(|error| format!("{file}: {name}: {error}"))?,
            );
        }
    }
    let names: BTreeSet<&str> = runs.iter().map(|run| run.name.as_str()).collect();
    if names.len() == runs.len() { Ok(runs) } else { Err("two runs have the same name".into()) }
}

fn take_apart(case: Case, family: &ClientSpec) -> Result<Vec<Run>, String> {
    let client = case.client.or(family);
    let mut runs = Vec::new();
    for calls in case.calls {
        let calls = match calls {
            Calls::One(call) => vec![call],
            Calls::InTurn(calls) => calls,
        };
        let words: Vec<&str> = calls.iter().map(|call| call.call.as_str()).collect();
        let name = format!("{}/{}", case.name, words.join("+"));
        let calls = calls.into_iter().map(|call| {
            let mut expect = case.expect.clone();
            expect.extend(call.expect);
            let expect_in = case.expect_in.clone();
            let call =
                Call { call: call.call, name_times: call.name_times, before: call.before, expect, expect_in };
            for language in case.expect_in.keys().map(String::as_str).chain([""]) {
                let expect = call.read(language).map_err(|error| format!("{}: {error}", call.call))?;
                let ways = [expect.ok.is_some(), expect.error.is_some(), !expect.any_of.is_empty()];
                if ways.into_iter().filter(|&way| way).count() != 1 {
                    return Err(format!("{}: one of ok, error and any_of is needed", call.call));
                }
            }
            Ok(call)
        });
        runs.push(Run {
            case: case.name.clone(),
            name,
            about: case.about.clone(),
            server: case.server.clone(),
            proxy: case.proxy.clone(),
            client: client.clone(),
            calls: calls.collect::<Result<_, _>>()?,
        });
    }
    Ok(runs)
}
