//! Organization, database, branch and schema lint.

use crate::tour::{Done, Made, Tour};

/// The branch that every database begins with.
pub(crate) const MAIN: &str = "main";
/// The branch that the steps make.
pub(crate) const FEATURE: &str = "feature-x";

pub(crate) fn organization(tour: &mut Tour<'_>) -> Done {
    let name = tour.organization();
    let organization = tour.client.organizations().get(name).cancel(tour.cancel()).send()?;
    let plan = organization.plan.as_deref().unwrap_or("unknown");
    tour.say(format!("organizations.get(\"{name}\"): plan {plan}, made at {}", organization.created_at))
}

pub(crate) fn database(tour: &mut Tour<'_>) -> Done {
    let (organization, name) = (tour.organization(), tour.database.clone());
    let sizes = tour.client.organizations().list_cluster_sizes(organization).cancel(tour.cancel()).send()?;
    let size = sizes
        .iter()
        .filter(|size| size.enabled && size.production == Some(true) && !size.metal)
        .min_by_key(|size| size.sort_order)
        .ok_or("the organization may use no cluster size")?;
    tour.say(format!(
        "organizations.list_cluster_sizes(): {} of them, the smallest is {}",
        sizes.len(),
        size.name
    ))?;

    let databases = tour.client.databases();
    let database = databases.create(organization, &name, &size.name).cancel(tour.cancel()).send()?;
    tour.made(Made::Database);
    tour.say(format!("databases.create(\"{name}\", \"{}\"): {}", size.name, database.state))?;

    let database = tour.wait(databases.wait_until_ready(organization, &name))?;
    tour.say(format!("databases.wait_until_ready(): {} in {}", database.state, database.region.slug))
}

pub(crate) fn branch(tour: &mut Tour<'_>) -> Done {
    let (organization, database) = (tour.organization(), tour.database.clone());
    let branches = tour.client.branches();
    let branch =
        branches.create(organization, &database, FEATURE).parent_branch(MAIN).cancel(tour.cancel()).send()?;
    tour.made(Made::Branch { name: FEATURE });
    tour.say(format!("branches.create(\"{FEATURE}\", parent \"{MAIN}\"): {}", branch.state))?;

    let branch = tour.wait(branches.wait_until_ready(organization, &database, FEATURE))?;
    tour.say(format!("branches.wait_until_ready(): {}", branch.state))
}

pub(crate) fn lint(tour: &mut Tour<'_>) -> Done {
    let (organization, database) = (tour.organization(), tour.database.clone());
    let complaints =
        tour.client.branches().lint_schema(organization, &database, FEATURE).cancel(tour.cancel());
    let complaints: Vec<_> = complaints.iter().collect::<Result<_, _>>()?;
    tour.say(format!("branches.lint_schema(\"{FEATURE}\"): {} complaints", complaints.len()))?;
    for complaint in complaints {
        tour.say(format!("  {}: {}", complaint.table_name, complaint.error_description))?;
    }
    Ok(())
}
