//! What Postgres databases have besides: bouncers and address ranges.

use serde_json::{Value, json};

use super::databases::known;
use super::record::Record;
use super::{Call, Outcome, World, document, items, never, remove};
use crate::reply::Problem;

/// The longest name of a bouncer.
const BOUNCER_NAME: usize = 12;

/// The address ranges of a body, when they can be read as such.
fn ranges(call: &Call<'_>) -> Result<Option<Value>, Problem> {
    let Some(ranges) = call.field("cidrs") else { return Ok(None) };
    let good = |range: &Value| range.as_str().is_some_and(is_range);
    let all = ranges.as_array().is_some_and(|ranges| !ranges.is_empty() && ranges.iter().all(good));
    if all { Ok(Some(ranges.clone())) } else { Err(Problem::unprocessable("cidrs: are not address ranges")) }
}

/// Whether this is an address or a range of addresses, such as `192.0.2.0/24`.
fn is_range(text: &str) -> bool {
    let (address, length) =
        text.split_once('/').map_or((text, None), |(address, length)| (address, Some(length)));
    let Ok(address) = address.parse::<std::net::IpAddr>() else { return false };
    let most = if address.is_ipv4() { 32 } else { 128 };
    length.is_none_or(|length| length.parse::<u8>().is_ok_and(|length| length <= most))
}

impl World {
    pub(super) fn list_bouncers(&mut self, call: &Call<'_>) -> Outcome {
        items(&self.branch(call)?.bouncers)
    }

    pub(super) fn create_bouncer(&mut self, call: &Call<'_>) -> Outcome {
        let branch = self.branch(call)?;
        let facts = branch.record.clone();
        let made_up = format!("bouncer-{}", branch.bouncers.len() + 1);
        let name = call.field_text("name").unwrap_or(&made_up);
        if name.is_empty() || name.chars().count() > BOUNCER_NAME {
            return Err(Problem::unprocessable(format!("name: must have 1 to {BOUNCER_NAME} characters")));
        }
        if branch.bouncers.iter().any(|one| one.name() == name) {
            return Err(Problem::unprocessable("name: has already been taken"));
        }
        let size = call.field_text("bouncer_size").unwrap_or("PGB_5");
        let reference = self.answers.project("ResourceRef", facts.fields());
        let mut bouncer = self.create("Bouncer", call, json!({
            "name": name, "bouncer_size": size, "target": call.field_text("target").unwrap_or("primary"),
            "replicas_per_cell": call.field_number("replicas_per_cell").unwrap_or(1), "deleted_at": never(),
            "branch": reference,
        }));
        let mut sku = bouncer.get("sku");
        sku["name"] = json!(size);
        sku["display_name"] = json!(size.replace('_', "-"));
        bouncer.set("sku", sku);
        self.branch(call)?.bouncers.push(bouncer.clone());
        document(&bouncer)
    }

    pub(super) fn get_bouncer(&mut self, call: &Call<'_>) -> Outcome {
        document(known(&mut self.branch(call)?.bouncers, call.arg("bouncer"))?)
    }

    pub(super) fn delete_bouncer(&mut self, call: &Call<'_>) -> Outcome {
        remove(&mut self.branch(call)?.bouncers, call.arg("bouncer"))
    }

    pub(super) fn list_cidrs(&mut self, call: &Call<'_>) -> Outcome {
        items(&self.database(call)?.cidrs)
    }

    pub(super) fn create_cidr(&mut self, call: &Call<'_>) -> Outcome {
        let ranges = ranges(call)?.ok_or_else(|| Problem::unprocessable("cidrs: is required"))?;
        let cidr = self.create(
            "PostgresCidr",
            call,
            json!({
                "cidrs": ranges, "schema": call.field("schema"), "role": call.field("role"),
                "description": call.field("description"), "deleted_at": never(),
            }),
        );
        self.database(call)?.cidrs.push(cidr.clone());
        document(&cidr)
    }

    fn cidr<'a>(&'a mut self, call: &Call<'_>) -> Result<&'a mut Record, Problem> {
        known(&mut self.database(call)?.cidrs, call.arg("id"))
    }

    pub(super) fn get_cidr(&mut self, call: &Call<'_>) -> Outcome {
        document(self.cidr(call)?)
    }

    pub(super) fn update_cidr(&mut self, call: &Call<'_>) -> Outcome {
        ranges(call)?;
        let changes = call.fields(&["cidrs", "schema", "role", "description"]);
        let cidr = self.cidr(call)?;
        cidr.update(call.now, changes);
        document(cidr)
    }

    pub(super) fn delete_cidr(&mut self, call: &Call<'_>) -> Outcome {
        remove(&mut self.database(call)?.cidrs, call.arg("id"))
    }
}

#[cfg(test)]
mod tests {
    use super::is_range;

    #[test]
    fn ranges_are_told_from_other_text() {
        for good in ["192.0.2.0/24", "0.0.0.0/0", "::/0", "2001:db8::1", "192.0.2.1"] {
            assert!(is_range(good), "{good}");
        }
        for bad in ["", "192.0.2.0/33", "192.0.2/24", "host/24", "::/129", "192.0.2.0/"] {
            assert!(!is_range(bad), "{bad}");
        }
    }
}
