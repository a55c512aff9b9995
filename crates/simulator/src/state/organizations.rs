//! Organizations, their people, teams and bills.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::record::{Record, find};
use super::service_tokens::ServiceToken;
use super::{Answer, Call, Keys, Outcome, World, catalogue, document, items, remove};
use crate::reply::Problem;

/// An organization with everything in it.
#[derive(Debug)]
pub(super) struct Organization {
    pub(super) record: Record,
    pub(super) tokens: Vec<ServiceToken>,
    pub(super) databases: Vec<super::Database>,
    members: Vec<Record>,
    teams: Vec<Record>,
    invoices: Vec<Record>,
}

impl Organization {
    fn view(&self) -> Value {
        let mut record = self.record.clone();
        record.set("database_count", self.databases.len());
        record.view()
    }
}

impl World {
    /// Founds the organization that a new world comes with.
    pub(super) fn found(&mut self, name: &str, keys: &Keys, now: Timestamp) {
        let people = [("Grace Hopper", "grace"), ("Alan Turing", "alan"), ("Katherine Johnson", "katherine")];
        let users: Vec<Record> = people.iter().map(|(name, login)| self.person(name, login, now)).collect();
        let mut members = Vec::new();
        for (index, user) in users.iter().enumerate() {
            let id = self.fresh_id();
            let mut member = self.plain("OrganizationMembership", &id, now);
            member
                .lay_over(json!({"user": user.view(), "role": if index == 0 { "admin" } else { "member" }}));
            members.push(member);
        }
        self.user = users.into_iter().next().unwrap_or_default();
        let id = self.fresh_id();
        let mut record = self.plain("Organization", &id, now);
        record.lay_over(json!({"name": name, "billing_email": "billing@example.com", "plan": "scaler_pro"}));
        let token = self.first_token(keys, now);
        let invoices = self.invoices(now);
        self.organizations.push(Organization {
            record,
            tokens: vec![token],
            databases: Vec::new(),
            members,
            teams: Vec::new(),
            invoices,
        });
    }

    fn person(&mut self, name: &str, login: &str, now: Timestamp) -> Record {
        let id = self.fresh_id();
        let mut user = self.plain("User", &id, now);
        user.lay_over(json!({"name": name, "display_name": name, "email": format!("{login}@example.com")}));
        user
    }

    /// Twelve months of bills, the newest first.
    fn invoices(&mut self, now: Timestamp) -> Vec<Record> {
        let mut month = month_of(now);
        let mut bills = Vec::new();
        for index in 0..12 {
            let id = self.fresh_id();
            let mut bill = self.plain("Invoice", &id, now);
            bill.lay_over(json!({
                "total": format!("{}.{:02}", 120 + self.rng.u32(..400), self.rng.u32(..100)),
                "billing_period_start": midnight(month),
                "billing_period_end": midnight(following(month)),
                "paid": index > 0,
                "overdue": false,
            }));
            bills.push(bill);
            month = preceding(month);
        }
        bills
    }

    pub(super) fn list_organizations(&mut self, call: &Call<'_>) -> Outcome {
        let own = call.caller.organization.as_deref();
        let visible = self.organizations.iter().filter(|one| own.is_none_or(|own| one.record.id() == own));
        Ok(Answer::Items(visible.map(Organization::view).collect()))
    }

    pub(super) fn get_organization(&mut self, call: &Call<'_>) -> Outcome {
        Ok(Answer::Document(self.organization(call)?.view()))
    }

    pub(super) fn update_organization(&mut self, call: &Call<'_>) -> Outcome {
        let mut changes =
            call.fields(&["billing_email", "idp_managed_roles", "require_admin_for_production_access"]);
        // An integer on the way in, a string on the way out.
        if let Some(amount) = call.field_number("invoice_budget_amount") {
            changes["invoice_budget_amount"] = json!(amount.to_string());
        }
        let organization = self.organization(call)?;
        organization.record.update(call.now, changes);
        Ok(Answer::Document(organization.view()))
    }

    pub(super) fn list_cluster_size_skus(&mut self, call: &Call<'_>) -> Outcome {
        let sizes = catalogue::sizes(call.query_flag("rates").unwrap_or(false));
        let documents = sizes.map(|size| {
            let mut record = Record::new(self.answers.document("ClusterSizeSku", &size["name"].to_string()));
            record.lay_over(size);
            record.view()
        });
        Ok(Answer::Items(documents.collect()))
    }

    pub(super) fn list_regions(&mut self, _: &Call<'_>) -> Outcome {
        Ok(Answer::Items(catalogue::regions().map(|fields| self.region_document(fields)).collect()))
    }

    /// The document of a region of the catalogue.
    pub(super) fn region_document(&self, fields: Value) -> Value {
        let mut record = Record::new(self.answers.document("Region", &fields["slug"].to_string()));
        record.lay_over(fields);
        record.view()
    }

    pub(super) fn get_current_user(&mut self, call: &Call<'_>) -> Outcome {
        if !call.caller.is_user() {
            return Err(Problem::forbidden("A service token is no user"));
        }
        document(&self.user)
    }

    pub(super) fn list_members(&mut self, call: &Call<'_>) -> Outcome {
        let members = &self.organization(call)?.members;
        items(members.iter().filter(|member| call.searched(&member.get("user").to_string())))
    }

    fn member<'a>(&'a mut self, call: &Call<'_>) -> Result<&'a mut Record, Problem> {
        let word = call.arg("id");
        let members = &mut self.organization(call)?.members;
        let known = |member: &&mut Record| member.id() == word || member.get("user")["id"] == word;
        members.iter_mut().find(known).ok_or_else(Problem::not_found)
    }

    pub(super) fn get_member(&mut self, call: &Call<'_>) -> Outcome {
        document(self.member(call)?)
    }

    pub(super) fn update_member(&mut self, call: &Call<'_>) -> Outcome {
        let role = call.needed_text("role")?;
        if !["admin", "member"].contains(&role) {
            return Err(Problem::unprocessable("role: is not a role of an organization"));
        }
        let member = self.member(call)?;
        member.update(call.now, json!({"role": role}));
        document(member)
    }

    pub(super) fn remove_member(&mut self, call: &Call<'_>) -> Outcome {
        let id = self.member(call)?.id().to_owned();
        remove(&mut self.organization(call)?.members, &id)
    }

    pub(super) fn list_teams(&mut self, call: &Call<'_>) -> Outcome {
        items(self.organization(call)?.teams.iter().filter(|team| call.searched(team.name())))
    }

    pub(super) fn create_team(&mut self, call: &Call<'_>) -> Outcome {
        let name = call.needed_text("name")?;
        if self.organization(call)?.teams.iter().any(|team| team.name() == name) {
            return Err(Problem::unprocessable("name: has already been taken"));
        }
        let mut team = self.create(
            "Team",
            call,
            json!({
                "name": name,
                "display_name": name,
                "slug": slug(name),
                "description": call.field("description"),
                "creator": call.caller.actor,
                "members": [],
                "databases": [],
                "analyst_databases": [],
                "managed": false,
            }),
        );
        team.touch(call.now);
        let teams = &mut self.organization(call)?.teams;
        teams.push(team.clone());
        document(&team)
    }

    fn team<'a>(&'a mut self, call: &Call<'_>) -> Result<&'a mut Record, Problem> {
        let word = call.arg("team");
        let teams = &mut self.organization(call)?.teams;
        let known = |team: &&mut Record| team.goes_by(word) || team.text("slug") == word;
        teams.iter_mut().find(known).ok_or_else(Problem::not_found)
    }

    pub(super) fn get_team(&mut self, call: &Call<'_>) -> Outcome {
        document(self.team(call)?)
    }

    pub(super) fn update_team(&mut self, call: &Call<'_>) -> Outcome {
        let mut changes = call.fields(&["name", "description"]);
        if call.field("name").is_some() {
            let name = call.needed_text("name")?;
            changes["display_name"] = json!(name);
            changes["slug"] = json!(slug(name));
        }
        let team = self.team(call)?;
        team.update(call.now, changes);
        document(team)
    }

    pub(super) fn delete_team(&mut self, call: &Call<'_>) -> Outcome {
        let id = self.team(call)?.id().to_owned();
        remove(&mut self.organization(call)?.teams, &id)
    }

    pub(super) fn list_invoices(&mut self, call: &Call<'_>) -> Outcome {
        items(&self.organization(call)?.invoices)
    }

    pub(super) fn get_invoice(&mut self, call: &Call<'_>) -> Outcome {
        document(find(&mut self.organization(call)?.invoices, call.arg("id")).ok_or_else(Problem::not_found)?)
    }
}

/// A year and a month, counted from 1.
type Month = (i32, i32);

fn month_of(time: Timestamp) -> Month {
    let part = |format: &str| time.strftime(format).to_string().parse().unwrap_or(1);
    (part("%Y"), part("%m"))
}

fn following((year, month): Month) -> Month {
    if month == 12 { (year + 1, 1) } else { (year, month + 1) }
}

fn preceding((year, month): Month) -> Month {
    if month == 1 { (year - 1, 12) } else { (year, month - 1) }
}

fn midnight((year, month): Month) -> String {
    format!("{year:04}-{month:02}-01T00:00:00.000Z")
}

fn slug(name: &str) -> String {
    let letters = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' });
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_go_over_the_turn_of_the_year() {
        assert_eq!(following((2026, 12)), (2027, 1));
        assert_eq!(preceding((2026, 1)), (2025, 12));
        assert_eq!(month_of("2026-03-04T00:00:00Z".parse().unwrap()), (2026, 3));
        assert_eq!(midnight((2026, 3)), "2026-03-01T00:00:00.000Z");
    }
}
