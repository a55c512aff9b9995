//! A schema change, from deploy request to the end of its revert period.

use crate::setup::{FEATURE, MAIN};
use crate::tour::{Done, Made, Tour};

pub(crate) fn open(tour: &mut Tour<'_>) -> Done {
    let (organization, database) = (tour.organization(), tour.database.clone());
    // Only a branch with safe migrations takes deploy requests.
    let main = tour.client.branches().enable_safe_migrations(organization, &database, MAIN);
    let main = main.cancel(tour.cancel()).send()?;
    tour.say(format!("branches.enable_safe_migrations(\"{MAIN}\"): {}", main.safe_migrations))?;

    let deploy_requests = tour.client.deploy_requests();
    let opened = deploy_requests
        .create(organization, &database, FEATURE)
        .into_branch(MAIN)
        .notes("Opened by the planetscale SDK's demo.")
        .cancel(tour.cancel())
        .send()?;
    tour.made(Made::DeployRequest { number: opened.number });
    tour.deploy_request = opened.number;
    tour.say(format!("deploy_requests.create(\"{FEATURE}\" into \"{MAIN}\"): number {}", opened.number))?;

    let review = deploy_requests
        .review(organization, &database, opened.number)
        .state("approved")
        .body("Looks good.")
        .cancel(tour.cancel())
        .send()?;
    let reviewer = review.actor.map(|actor| actor.display_name).unwrap_or_default();
    tour.say(format!("deploy_requests.review(): {} by {reviewer}", review.state))
}

pub(crate) fn deploy(tour: &mut Tour<'_>) -> Done {
    let (organization, database, number) = (tour.organization(), tour.database.clone(), tour.deploy_request);
    let deploy_requests = tour.client.deploy_requests();
    let checked = tour.wait(deploy_requests.wait_until_deployable(organization, &database, number))?;
    tour.say(format!("deploy_requests.wait_until_deployable(): {}", checked.deployment_state))?;
    if checked.deployment_state == "no_changes".into() {
        return tour.say("the two schemas are the same, so there is nothing to deploy");
    }

    let queued = deploy_requests.queue(organization, &database, number).cancel(tour.cancel()).send()?;
    tour.say(format!("deploy_requests.queue(): {}", queued.deployment_state))?;

    let deployed = tour.wait(deploy_requests.wait_until_deployed(organization, &database, number))?;
    tour.say(format!("deploy_requests.wait_until_deployed(): {}", deployed.deployment_state))?;
    if deployed.deployment_state == "complete_pending_revert".into() {
        let kept =
            deploy_requests.skip_revert(organization, &database, number).cancel(tour.cancel()).send()?;
        tour.say(format!("deploy_requests.skip_revert(): {}", kept.deployment_state))?;
    }
    tour.gone(|made| matches!(made, Made::DeployRequest { .. }));
    Ok(())
}
