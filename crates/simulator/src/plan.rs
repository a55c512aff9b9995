//! A plan of faults: a share of all requests fails, drawn by chance that follows from a seed.

use serde_json::{Map, Value, json};

use crate::faults::Fault;

/// Faults for a random share of the requests to the API.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    rng: fastrand::Rng,
    rate: f64,
    faults: Vec<Planned>,
    requests: u64,
}

/// One of the faults, under the name that it was asked for by.
#[derive(Clone, Debug)]
struct Planned {
    name: String,
    fault: Fault,
    played: u64,
}

impl Plan {
    /// Reads `{"seed", "rate", "faults"}`.
    pub(crate) fn from_json(value: &Value) -> Result<Self, String> {
        let seed = match value.get("seed") {
            None => 1,
            Some(seed) => seed.as_u64().ok_or("seed is a whole number")?,
        };
        let rate = value.get("rate").and_then(Value::as_f64).filter(|rate| (0.0..=1.0).contains(rate));
        let rate = rate.ok_or("rate is a number from 0 to 1")?;
        let faults = value.get("faults").and_then(Value::as_array).ok_or("faults is a list")?;
        let faults = faults.iter().map(Planned::from_json).collect::<Result<Vec<_>, _>>()?;
        if faults.is_empty() {
            return Err("faults is empty: what is to go wrong?".to_owned());
        }
        Ok(Self { rng: fastrand::Rng::with_seed(seed), rate, faults, requests: 0 })
    }

    /// What goes wrong with the next request, if anything does.
    pub(crate) fn draw(&mut self) -> Option<Fault> {
        self.requests += 1;
        if self.rng.f64() >= self.rate {
            return None;
        }
        let index = self.rng.usize(..self.faults.len());
        let planned = self.faults.get_mut(index)?;
        planned.played += 1;
        Some(planned.fault.clone())
    }

    /// How many requests it was asked about, and how often each fault was played.
    pub(crate) fn report(&self) -> Value {
        let played = self.faults.iter().map(|one| (one.name.clone(), json!(one.played)));
        json!({"requests": self.requests, "faults": played.collect::<Map<_, _>>()})
    }
}

impl Planned {
    fn from_json(value: &Value) -> Result<Self, String> {
        let name = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Ok(Self { name, fault: Fault::from_json(value)?, played: 0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(value: &Value) -> Plan {
        Plan::from_json(value).unwrap()
    }

    #[test]
    fn the_share_is_what_was_asked_for_and_every_fault_has_its_turn() {
        let mut plan = plan(&json!({"seed": 7, "rate": 0.2, "faults": ["500", "reset;after=true", "delay"]}));
        let drawn = (0..3_000).filter(|_| plan.draw().is_some()).count();
        // 600 are expected, with a standard deviation of 22.
        assert!((480..=720).contains(&drawn), "{drawn}");
        let report = plan.report();
        assert_eq!(report["requests"], 3_000);
        let played: Vec<u64> =
            report["faults"].as_object().unwrap().values().map(|count| count.as_u64().unwrap()).collect();
        assert_eq!((played.len(), played.iter().sum::<u64>()), (3, drawn as u64));
        assert!(played.iter().all(|count| *count > 100), "{report}");
    }

    #[test]
    fn the_seed_decides() {
        let drawn = |seed: u64| {
            let mut plan = plan(&json!({"seed": seed, "rate": 0.5, "faults": ["500", "429", "reset"]}));
            (0..50).map(|_| plan.draw()).collect::<Vec<_>>()
        };
        assert_eq!(drawn(1), drawn(1));
        assert_ne!(drawn(1), drawn(2));
    }

    #[test]
    fn never_and_always_are_shares_too() {
        let mut never = plan(&json!({"rate": 0, "faults": ["500"]}));
        let mut always = plan(&json!({"rate": 1, "faults": ["500"]}));
        for _ in 0..100 {
            assert!(never.draw().is_none() && always.draw().is_some());
        }
    }

    #[test]
    fn a_plan_that_makes_no_sense_is_refused() {
        for value in [
            json!({}),
            json!({"rate": 0.1}),
            json!({"rate": 1.5, "faults": ["500"]}),
            json!({"rate": 0.1, "faults": []}),
            json!({"rate": 0.1, "faults": ["nonsense"]}),
            json!({"rate": 0.1, "faults": ["500"], "seed": "x"}),
        ] {
            assert!(Plan::from_json(&value).is_err(), "{value}");
        }
    }
}
