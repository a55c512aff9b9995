//! Service tokens and their accesses.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::record::Record;
use super::{Answer, Call, Keys, Outcome, World};
use crate::auth::{Caller, Grant, Rights, Scope};
use crate::clock::{later, written};
use crate::description::description;
use crate::reply::Problem;

/// A service token; the secret is in no document but the first.
#[derive(Debug)]
pub(super) struct ServiceToken {
    record: Record,
    secret: String,
    /// The token that a simulator comes with may do everything.
    every_access: bool,
    grants: Vec<Grant>,
}

impl World {
    /// The token that a new world comes with.
    pub(super) fn first_token(&mut self, keys: &Keys, now: Timestamp) -> ServiceToken {
        let mut record = self.plain("ServiceToken", &keys.token_id, now);
        record.lay_over(fields("simulator"));
        ServiceToken { record, secret: keys.token_secret.clone(), every_access: true, grants: Vec::new() }
    }

    /// The caller behind a token's credentials.
    pub(super) fn token_caller(&self, id: &str, secret: &str) -> Option<Caller> {
        let (organization, token) = self.organizations.iter().find_map(|organization| {
            let token = organization.tokens.iter().find(|token| token.record.id() == id)?;
            Some((organization, token))
        })?;
        let good = token.secret == secret && !token.record.flag("expired");
        good.then(|| Caller {
            actor: self.answers.project("Actor", &actor_fields(&token.record)),
            organization: Some(organization.record.id().to_owned()),
            rights: if token.every_access { Rights::EveryAccess } else { Rights::Some(token.grants.clone()) },
        })
    }

    fn token<'a>(&'a mut self, call: &Call<'_>) -> Result<&'a mut ServiceToken, Problem> {
        let id = call.arg("id");
        let tokens = &mut self.organization(call)?.tokens;
        tokens.iter_mut().find(|token| token.record.id() == id).ok_or_else(Problem::not_found)
    }

    pub(super) fn list_service_tokens(&mut self, call: &Call<'_>) -> Outcome {
        let tokens = &self.organization(call)?.tokens;
        Ok(Answer::Items(tokens.iter().map(|token| token.record.view()).collect()))
    }

    pub(super) fn create_service_token(&mut self, call: &Call<'_>) -> Outcome {
        let name = call.field_text("name").unwrap_or("service token");
        let mut record = self.create("ServiceToken", call, fields(name));
        let expires = match call.field_number("ttl") {
            Some(ttl) if ttl <= 0 => return Err(Problem::unprocessable("ttl: must be more than 0")),
            Some(ttl) => Some(written(later(call.now, seconds(ttl)))),
            None => None,
        };
        record.set("expires_at", expires);
        let secret = self.secret("pscale_tkn_");
        let mut shown = record.clone();
        shown.set("token", secret.clone());
        let token = ServiceToken { record, secret, every_access: false, grants: Vec::new() };
        self.organization(call)?.tokens.push(token);
        super::document(&shown)
    }

    pub(super) fn get_service_token(&mut self, call: &Call<'_>) -> Outcome {
        super::document(&self.token(call)?.record)
    }

    pub(super) fn delete_service_token(&mut self, call: &Call<'_>) -> Outcome {
        let id = self.token(call)?.record.id().to_owned();
        self.organization(call)?.tokens.retain(|token| token.record.id() != id);
        Ok(Answer::Nothing)
    }

    pub(super) fn get_service_token_access(&mut self, call: &Call<'_>) -> Outcome {
        let grants = self.token(call)?.grants.clone();
        self.grant_documents(call, &grants)
    }

    /// Grants accesses for a database, or for the whole organization when its name stands there or none does.
    pub(super) fn add_service_token_access(&mut self, call: &Call<'_>) -> Outcome {
        self.token(call)?;
        let organization = self.organization(call)?;
        let scope = match call.field_text("database") {
            None | Some("") => Scope::Organization,
            Some(name) => match organization.databases.iter().find(|one| one.record.goes_by(name)) {
                Some(database) => Scope::Database(database.record.id().to_owned()),
                None if organization.record.name() == name => Scope::Organization,
                None => return Err(Problem::not_found()),
            },
        };
        let words =
            call.field("access").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let mut added = Vec::new();
        for access in words {
            if !description().accesses.contains(&access) {
                return Err(Problem::unprocessable("access: is not an access of a service token"));
            }
            added.push(Grant { id: self.fresh_id(), access: access.to_owned(), scope: scope.clone() });
        }
        let grants = &mut self.token(call)?.grants;
        for grant in &added {
            if !grants.iter().any(|known| known.access == grant.access && known.scope == grant.scope) {
                grants.push(grant.clone());
            }
        }
        let grants = grants.clone();
        self.grant_documents(call, &grants)
    }

    /// Takes accesses away; those that the token does not have are no reason to refuse.
    pub(super) fn delete_service_token_access(&mut self, call: &Call<'_>) -> Outcome {
        let name = call.field_text("database").unwrap_or_default();
        let organization = self.organization(call)?;
        let database = organization.databases.iter().find(|one| one.record.goes_by(name));
        let scope = database.map(|one| Scope::Database(one.record.id().to_owned()));
        let whole = organization.record.name() == name;
        let scope = scope.or_else(|| whole.then_some(Scope::Organization));
        let words = call.field("access").and_then(Value::as_array).cloned().unwrap_or_default();
        let taken = |grant: &Grant| {
            scope.as_ref() == Some(&grant.scope) && words.iter().any(|word| *word == grant.access)
        };
        self.token(call)?.grants.retain(|grant| !taken(grant));
        Ok(Answer::Nothing)
    }

    fn grant_documents(&mut self, call: &Call<'_>, grants: &[Grant]) -> Outcome {
        let organization = self.organization(call)?;
        let whole = organization.record.fields().clone();
        let databases: Vec<_> =
            organization.databases.iter().map(|one| one.record.fields().clone()).collect();
        let documents = grants.iter().map(|grant| {
            let resource = match &grant.scope {
                Scope::Organization => Some(&whole),
                Scope::Database(id) => databases.iter().find(|one| one["id"] == *id),
            };
            let mut record = Record::new(self.answers.document("ServiceTokenAccess", &grant.id));
            record.lay_over(json!({"id": grant.id, "access": grant.access}));
            if let Some(resource) = resource {
                record.set("resource", self.answers.project("ServiceTokenAccessResource", resource));
            }
            record.view()
        });
        Ok(Answer::Items(documents.collect()))
    }
}

/// What a token's document says besides its dates.
fn fields(name: &str) -> Value {
    json!({
        "name": name,
        "display_name": name,
        "token": null,
        "plain_text_refresh_token": null,
        "expires_at": null,
        "last_used_at": null,
        "service_token_accesses": null,
        "oauth_accesses_by_resource": null,
    })
}

fn actor_fields(token: &Record) -> Map<String, Value> {
    ["id", "display_name", "avatar_url"].iter().map(|name| ((*name).to_owned(), token.get(name))).collect()
}

/// Seconds as the clock wants them; a century is as good as for ever.
pub(super) fn seconds(number: i64) -> f64 {
    i32::try_from(number).map_or(3.2e9, f64::from)
}
