//! A schema change, from deploy request to the end of its revert period.

use crate::setup::{FEATURE, MAIN};
use crate::tour::{Done, Made, Tour};

pub(crate) fn open(tour: &mut Tour<'_>) -> Done {
    // Only a branch with safe migrations takes deploy requests.
    let main = tour.branch(MAIN).enable_safe_migrations().cancel(tour.cancel()).send()?;
    tour.say(format!("enable_safe_migrations(): {}", main.safe_migrations))?;

    let shop = tour.database();
    let opened = shop
        .deploy_requests()
        .create(FEATURE)
        .into_branch(MAIN)
        .notes("Opened by the planetscale SDK's demo.")
        .cancel(tour.cancel())
        .send()?;
    tour.made(Made::DeployRequest { number: opened.number });
    tour.deploy_request = opened.number;
    tour.say(format!("deploy_requests.create(\"{FEATURE}\" into \"{MAIN}\"): number {}", opened.number))?;

    let review = shop
        .deploy_request(opened.number)
        .review()
        .state("approved")
        .body("Looks good.")
        .cancel(tour.cancel())
        .send()?;
    let reviewer = review.actor.map(|actor| actor.display_name).unwrap_or_default();
    tour.say(format!("review(): {} by {reviewer}", review.state))
}

pub(crate) fn deploy(tour: &mut Tour<'_>) -> Done {
    let request = tour.database().deploy_request(tour.deploy_request);
    let checked = tour.wait(request.wait_until_deployable())?;
    tour.say(format!("wait_until_deployable(): {}", checked.deployment_state))?;
    if checked.deployment_state == "no_changes".into() {
        return tour.say("the two schemas are the same, so there is nothing to deploy");
    }

    let queued = request.queue().cancel(tour.cancel()).send()?;
    tour.say(format!("queue(): {}", queued.deployment_state))?;

    let deployed = tour.wait(request.wait_until_deployed())?;
    tour.say(format!("wait_until_deployed(): {}", deployed.deployment_state))?;
    if deployed.deployment_state == "complete_pending_revert".into() {
        let kept = request.skip_revert().cancel(tour.cancel()).send()?;
        tour.say(format!("skip_revert(): {}", kept.deployment_state))?;
    }
    tour.gone(|made| matches!(made, Made::DeployRequest { .. }));
    Ok(())
}
