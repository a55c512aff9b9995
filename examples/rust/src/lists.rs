//! Lists: one page, and everything.

use crate::tour::{Done, Tour};

pub(crate) fn lists(tour: &mut Tour<'_>) -> Done {
    let branches = tour.database().branches();
    let list = || branches.list().per_page(1).cancel(tour.cancel());

    let page = list().send()?;
    let total = page.total_count.unwrap_or_default();
    let next = page.next_page.map_or_else(|| "none".to_owned(), |number| number.to_string());
    let mut names = Vec::new();
    for branch in list().iter() {
        names.push(branch?.name);
    }
    tour.say(format!("branches.list(per_page 1).send(): {} of {total}, next page {next}", page.data.len()))?;
    tour.say(format!("branches.list(per_page 1).iter(): {}", names.join(", ")))
}
