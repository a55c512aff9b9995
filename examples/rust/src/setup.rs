//! Organization, database, branch and schema lint.

use crate::tour::{Done, Made, Tour};

/// The branch that every database begins with.
pub(crate) const MAIN: &str = "main";
/// The branch that the steps make.
pub(crate) const FEATURE: &str = "feature-x";

pub(crate) fn organization(tour: &mut Tour<'_>) -> Done {
    let organization = tour.organization().get().cancel(tour.cancel()).send()?;
    let plan = organization.plan.as_deref().unwrap_or("unknown");
    tour.say(format!("{}.get(): plan {plan}, made at {}", tour.organization(), organization.created_at))
}

pub(crate) fn database(tour: &mut Tour<'_>) -> Done {
    let (organization, name) = (tour.organization(), tour.name.clone());
    let sizes = organization.list_cluster_sizes().cancel(tour.cancel()).send()?;
    let size = sizes
        .iter()
        .filter(|size| size.enabled && size.production == Some(true) && !size.metal)
        .min_by_key(|size| size.sort_order)
        .ok_or("the organization may use no cluster size")?;
    tour.say(format!("list_cluster_sizes(): {} of them, the smallest is {}", sizes.len(), size.name))?;

    let database = organization.databases().create(&name, &size.name).cancel(tour.cancel()).send()?;
    tour.made(Made::Database);
    tour.say(format!("databases.create(\"{name}\", \"{}\"): {}", size.name, database.state))?;

    let database = tour.wait(tour.database().wait_until_ready())?;
    tour.say(format!("wait_until_ready(): {} in {}", database.state, database.region.slug))
}

pub(crate) fn branch(tour: &mut Tour<'_>) -> Done {
    let branches = tour.database().branches();
    let branch = branches.create(FEATURE).parent_branch(MAIN).cancel(tour.cancel()).send()?;
    tour.made(Made::Branch { name: FEATURE });
    tour.say(format!("branches.create(\"{FEATURE}\", parent \"{MAIN}\"): {}", branch.state))?;

    let branch = tour.wait(tour.branch(FEATURE).wait_until_ready())?;
    tour.say(format!("wait_until_ready(): {}", branch.state))
}

pub(crate) fn lint(tour: &mut Tour<'_>) -> Done {
    let complaints = tour.branch(FEATURE).lint_schema().cancel(tour.cancel());
    let complaints: Vec<_> = complaints.iter().collect::<Result<_, _>>()?;
    tour.say(format!("lint_schema(): {} complaints", complaints.len()))?;
    for complaint in complaints {
        tour.say(format!("  {}: {}", complaint.table_name, complaint.error_description))?;
    }
    Ok(())
}
