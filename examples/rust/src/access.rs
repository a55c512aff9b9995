//! A password, and what a missing permission looks like.

use planetscale::{Client, Error};

use crate::setup::FEATURE;
use crate::tour::{Done, Made, Tour};

pub(crate) fn password(tour: &mut Tour<'_>) -> Done {
    let passwords = tour.branch(FEATURE).passwords();
    let password = passwords.create().name("demo").role("reader").ttl(3600).cancel(tour.cancel()).send()?;
    tour.made(Made::Password { branch: FEATURE, id: password.id.clone() });
    let secret = password.plain_text.ok_or("the service did not show the new password")?;
    // It prints as [redacted]; `expose` would give it to the code that connects.
    tour.say(format!("passwords.create(reader, 1 hour): {}, {secret}", password.username))?;

    let renewed = passwords.renew(&password.id).cancel(tour.cancel()).send()?;
    let expires = renewed.expires_at.map_or_else(|| "never".to_owned(), |time| time.to_string());
    tour.say(format!("passwords.renew(): expires {expires}"))
}

pub(crate) fn missing_permission(tour: &mut Tour<'_>) -> Done {
    let administrator = tour.options.administrator.as_ref().unwrap_or(tour.client);
    let administrator = administrator.organization(&tour.options.organization);
    let token = match administrator.service_tokens().create().name("sdk-demo").cancel(tour.cancel()).send() {
        Ok(token) => token,
        // Service tokens may not make service tokens: against the service this needs a user's token.
        Err(Error::Api(error)) if matches!(error.status, 401 | 403 | 404) => {
            return tour
                .say(format!("skipped, since these credentials may not make a service token: {error}"));
        }
        Err(error) => return Err(error.into()),
    };
    tour.made(Made::ServiceToken { id: token.id.clone() });
    let scope = administrator.service_token(&token.id);
    scope.add_accesses(&tour.name, ["read_database"]).cancel(tour.cancel()).send()?;
    tour.say(format!("service_tokens.create(), add_accesses(): {} may read_database, no more", token.id))?;

    let secret = token.token.ok_or("the service did not show the new token's secret")?;
    let reader = Client::new(tour.options.settings.clone().service_token(&token.id, secret).build()?);
    let shop = reader.organization(&tour.options.organization).database(&tour.name);
    match shop.branches().create("not-allowed").cancel(tour.cancel()).send() {
        Ok(_) => Err("the service let a token create a branch that may only read the database".into()),
        Err(Error::Api(error)) => {
            tour.say(format!("branches.create() with that token: {error}"))?;
            tour.say(format!("  any one of these would do: {}", error.required_accesses.join(", ")))
        }
        Err(error) => Err(error.into()),
    }
}
