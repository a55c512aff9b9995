//! tests/src/models.rs: reads a document as a model that is known by its name, and writes it again.

use serde_json::json;

use crate::ir::Api;
use crate::problem::Errors;
use crate::render::render;
use crate::write::File;

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let names: Vec<&str> =
        api.types.values().filter(|def| def.is_model()).map(|def| def.name.as_str()).collect();
    Ok(vec![File::new("tests/src/models.rs", render("round_trip.rs", json!({"names": names}))?)])
}
