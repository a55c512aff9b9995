//! What a program of the soak says, line by line.
//!
//! ```text
//! create NAME done|not_done|unknown     what became of a creation
//! delete NAME done|not_done|unknown     and of a deletion
//! error KIND TEXT                       a call that failed, as it is printed
//! memory KIB THREADS FILES              resident memory now, at even distances of time
//! calls N                               how many calls were made
//! end                                   the last line of a program that came to its end
//! ```

use std::collections::BTreeMap;

use super::claims::{Claim, Ledger};
use super::memory::Sample;

/// How secrets of the service begin.
const SECRETS: [&str; 3] = ["pscale_tkn_", "pscale_pw_", "pscale_oauth_"];

/// Errors that random faults and cancelling explain. Any other is a problem: a name that was taken was sent twice, a
/// branch that is missing was claimed to be there.
const EXPLAINED: [&str; 8] =
    ["connection", "timeout", "cancelled", "decode", "server", "rate_limited", "wait_timeout", "not_found"];

/// Everything that a program said.
#[derive(Debug, Default)]
pub(crate) struct Record {
    pub(crate) creations: Ledger,
    pub(crate) deletions: Ledger,
    pub(crate) samples: Vec<Sample>,
    pub(crate) errors: BTreeMap<String, u64>,
    pub(crate) calls: u64,
    pub(crate) ended: bool,
    /// The first text of each kind of error that nothing explains.
    unexplained: BTreeMap<String, String>,
    secrets: Vec<String>,
    leaks: u64,
}

impl Record {
    /// A record that looks out for these secrets too.
    pub(crate) fn watching(secrets: &[&str]) -> Self {
        let secrets = secrets.iter().chain(&SECRETS).map(|secret| (*secret).to_owned()).collect();
        Self { secrets, ..Self::default() }
    }

    /// Takes a line in; false when it is none of those above.
    pub(crate) fn take(&mut self, line: &str) -> bool {
        self.look_for_secrets(line);
        let mut words = line.splitn(3, ' ');
        let (first, second, rest) = (words.next(), words.next().unwrap_or_default(), words.next());
        match (first, rest) {
            (Some("create"), Some(word)) => Self::claim(&mut self.creations, second, word),
            (Some("delete"), Some(word)) => Self::claim(&mut self.deletions, second, word),
            (Some("error"), text) => {
                *self.errors.entry(second.to_owned()).or_default() += 1;
                if !EXPLAINED.contains(&second) {
                    self.unexplained
                        .entry(second.to_owned())
                        .or_insert_with(|| text.unwrap_or_default().to_owned());
                }
                true
            }
            (Some("memory"), Some(rest)) => {
                let sample = Sample::read(second, rest);
                self.samples.extend(sample);
                sample.is_some()
            }
            (Some("calls"), None) => second.parse().map(|calls| self.calls = calls).is_ok(),
            (Some("end"), None) => {
                self.ended = true;
                true
            }
            _ => false,
        }
    }

    fn claim(ledger: &mut Ledger, name: &str, word: &str) -> bool {
        let claim = Claim::read(word);
        if let Some(claim) = claim {
            ledger.add(name, claim);
        }
        claim.is_some()
    }

    /// Looks whether a text has a secret in it.
    pub(crate) fn look_for_secrets(&mut self, text: &str) {
        if self.secrets.iter().any(|secret| text.contains(secret.as_str())) {
            self.leaks += 1;
        }
    }

    /// What is wrong with what was said, apart from its truth.
    pub(crate) fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        if self.leaks > 0 {
            // Not the line itself: it has the secret in it.
            problems.push(format!("{} lines of its output had a secret in them", self.leaks));
        }
        for (kind, text) in &self.unexplained {
            let count = self.errors.get(kind).copied().unwrap_or_default();
            let text = if self.secrets.iter().any(|secret| text.contains(secret.as_str())) {
                "[has a secret in it]"
            } else {
                text
            };
            problems.push(format!("{count} errors of the kind {kind}, which no fault explains: {text}"));
        }
        if !self.ended {
            problems.push("it did not come to its end".to_owned());
        }
        if self.creations.total().done == 0 || self.deletions.total().done == 0 {
            problems.push("it created or deleted nothing".to_owned());
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(lines: &[&str]) -> Record {
        let mut record = Record::watching(&["s3cret"]);
        for line in lines {
            assert!(record.take(line), "{line}");
        }
        record
    }

    #[test]
    fn a_good_run_has_no_problems() {
        let record = record(&[
            "create a done",
            "error server create_branch: 500",
            "delete a done",
            "memory 2048 9 20",
            "calls 12",
            "end",
        ]);
        assert_eq!(record.problems(), Vec::<String>::new());
        assert_eq!((record.calls, record.samples.len(), record.errors["server"]), (12, 1, 1));
    }

    #[test]
    fn what_is_said_otherwise_is_not_taken() {
        let mut record = Record::default();
        for line in
            ["", "hello", "create a", "create a perhaps", "memory 1", "memory a b c", "calls x", "end of it"]
        {
            assert!(!record.take(line), "{line}");
        }
    }

    #[test]
    fn each_problem_is_named() {
        let good = ["create a done", "delete a done", "end"];
        for (more, word) in [
            ("error server it says s3cret", "secret"),
            ("error unprocessable has already been taken", "unprocessable"),
            ("error missing 404", "missing"),
            ("error wrong pscale_tkn_abc", "secret"),
        ] {
            let lines: Vec<&str> = good.iter().copied().chain([more]).collect();
            let problems = record(&lines).problems().join("\n");
            assert!(problems.contains(word), "{more}: {problems}");
            assert!(!problems.contains("s3cret") && !problems.contains("pscale_tkn"), "{problems}");
        }
        assert_eq!(record(&["create a done", "delete a done"]).problems().len(), 1);
        assert_eq!(record(&["create a unknown", "end"]).problems().len(), 1);
    }
}
