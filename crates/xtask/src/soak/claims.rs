//! What a program claims to have done, and whether it is true.

use std::collections::BTreeMap;

use serde_json::Value;

/// How many differences are spelled out; the others are counted.
const SHOWN: usize = 10;

/// What a program says about one change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Claim {
    /// It was done.
    Done,
    /// It was certainly not done.
    NotDone,
    /// It may have been done.
    Unknown,
}

impl Claim {
    /// Reads the word for it.
    pub(crate) fn read(word: &str) -> Option<Self> {
        match word {
            "done" => Some(Self::Done),
            "not_done" => Some(Self::NotDone),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}

/// How often each was claimed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Tally {
    pub(crate) done: u64,
    pub(crate) not_done: u64,
    pub(crate) unknown: u64,
}

impl Tally {
    pub(crate) fn add(&mut self, claim: Claim) {
        match claim {
            Claim::Done => self.done += 1,
            Claim::NotDone => self.not_done += 1,
            Claim::Unknown => self.unknown += 1,
        }
    }

    /// Whether a change that can happen once may have been carried out so many times. `possible`: whether there was
    /// something to change.
    ///
    /// A deletion may be tried again after an attempt of unknown outcome, so a name can have several claims.
    fn allows(self, carried_out: u64, possible: bool) -> bool {
        let least = u64::from(self.done > 0 && possible);
        let most = u64::from(self.done + self.unknown > 0);
        (least..=most).contains(&carried_out)
    }

    fn words(self) -> String {
        let parts = [("done", self.done), ("not done", self.not_done), ("unknown", self.unknown)];
        let said: Vec<String> = parts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(word, count)| format!("{word} ({count})"))
            .collect();
        if said.is_empty() { "nothing".to_owned() } else { said.join(", ") }
    }
}

/// The claims about one kind of change, by the names that were changed.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    pub(crate) claims: BTreeMap<String, Tally>,
}

impl Ledger {
    pub(crate) fn add(&mut self, name: &str, claim: Claim) {
        self.claims.entry(name.to_owned()).or_default().add(claim);
    }

    /// All claims together.
    pub(crate) fn total(&self) -> Tally {
        self.claims.values().fold(Tally::default(), |mut total, one| {
            total.done += one.done;
            total.not_done += one.not_done;
            total.unknown += one.unknown;
            total
        })
    }

    /// Where the claims and the counts of the simulator cannot both be true. `made`: what was there to be changed,
    /// where that is not everything.
    ///
    /// A deletion that finds nothing after an attempt of unknown outcome has succeeded, also of what never was.
    pub(crate) fn differences(&self, change: &str, counts: &Value, made: Option<&Value>) -> Vec<String> {
        let carried_out = |name: &str| counts.get(name).and_then(Value::as_u64).unwrap_or_default();
        let possible = |name: &str| made.is_none_or(|made| made.get(name).is_some());
        let claimed =
            self.claims.iter().filter(|(name, tally)| !tally.allows(carried_out(name), possible(name)));
        let mut found: Vec<String> = claimed
            .map(|(name, tally)| {
                format!("{change} {name}: claimed {}, carried out {} times", tally.words(), carried_out(name))
            })
            .collect();
        let names = counts.as_object().into_iter().flat_map(|counts| counts.keys());
        found.extend(
            names
                .filter(|name| !self.claims.contains_key(*name))
                .map(|name| format!("{change} {name}: carried out, and claimed by nobody")),
        );
        let more = found.len().saturating_sub(SHOWN);
        found.truncate(SHOWN);
        if more > 0 {
            found.push(format!("and {more} more differences in {change}"));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn ledger(claims: &[(&str, Claim)]) -> Ledger {
        let mut ledger = Ledger::default();
        for (name, claim) in claims {
            ledger.add(name, *claim);
        }
        ledger
    }

    #[test]
    fn what_is_true_is_no_difference() {
        let ledger = ledger(&[
            ("a", Claim::Done),
            ("b", Claim::NotDone),
            ("c", Claim::Unknown),
            ("d", Claim::Unknown),
            // Deleted by an attempt whose answer was lost: the second finds nothing.
            ("e", Claim::Unknown),
            ("e", Claim::NotDone),
            ("f", Claim::Unknown),
            ("f", Claim::Done),
        ]);
        let counts = json!({"a": 1, "d": 1, "e": 1, "f": 1});
        assert_eq!(ledger.differences("create", &counts, None), Vec::<String>::new());
        assert_eq!(ledger.total(), Tally { done: 2, not_done: 2, unknown: 4 });
    }

    #[test]
    fn each_lie_is_found() {
        for (claim, counts) in [
            (Claim::Done, json!({})),
            (Claim::Done, json!({"a": 2})),
            (Claim::NotDone, json!({"a": 1})),
            (Claim::Unknown, json!({"a": 2})),
            (Claim::Done, json!({"a": 1, "other": 1})),
        ] {
            let found = ledger(&[("a", claim)]).differences("create", &counts, None);
            assert_eq!(found.len(), 1, "{claim:?} {counts}: {found:?}");
        }
    }

    #[test]
    fn what_never_was_may_be_gone_without_a_deletion() {
        let ledger = ledger(&[("a", Claim::Done), ("b", Claim::Done)]);
        let made = json!({"b": 1});
        assert_eq!(ledger.differences("delete", &json!({"b": 1}), Some(&made)), Vec::<String>::new());
        assert_eq!(ledger.differences("delete", &json!({}), Some(&made)).len(), 1);
        assert_eq!(ledger.differences("delete", &json!({"a": 2, "b": 1}), Some(&made)).len(), 1);
    }

    #[test]
    fn many_differences_are_counted() {
        let mut ledger = Ledger::default();
        for number in 0..25 {
            ledger.add(&format!("b{number}"), Claim::Done);
        }
        let found = ledger.differences("create", &Value::Null, None);
        assert_eq!(found.len(), 11);
        assert!(found[10].contains("15 more"), "{found:?}");
    }
}
