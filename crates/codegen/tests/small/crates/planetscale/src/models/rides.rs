// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
//! Rides: the types.

use crate::prelude::*;

/// A ride, as built.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Ride {
    /// Identifier of the ride.
    pub id: String,
    /// Where it is in its life.
    pub state: RideState,
    /// Whether one can get on.
    pub ready: bool,
    /// What it is.
    pub r#type: RideKind,
    /// Its height in metres.
    pub height: i64,
    /// How far it goes down.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<i64>,
    /// Its speed.
    pub speed: f64,
    /// When it opened.
    pub opened_at: Timestamp,
    /// When it closed. Null while it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// The code that starts it.
    pub code: Secret,
    /// Its labels.
    pub labels: BTreeMap<String, String>,
    /// Who owns it. Null for nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Person>,
    /// The ride that it is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Ride>>,
    /// The rides that are parts of it.
    pub children: Vec<Ride>,
    /// How much it carries.
    #[serde(rename = "maxWeight", skip_serializing_if = "Option::is_none")]
    pub max_weight: Option<f64>,
    /// A number or a word. Null for neither.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<Scalar>,
    /// Whatever else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<Value>,
}

object! {
    Ride {
        "id" => id: Plain,
        "state" => state: Plain,
        "ready" => ready: Plain,
        "type" => r#type: Plain,
        "height" => height: Integer,
        "depth" => depth: IntegerOption,
        "speed" => speed: Plain,
        "opened_at" => opened_at: Time,
        "closed_at" => closed_at: TimeOption,
        "code" => code: Plain,
        "labels" => labels: Plain,
        "owner" => owner,
        "parent" => parent,
        "children" => children: Plain,
        "maxWeight" => max_weight,
        "parameter" => parameter,
        "extra" => extra,
    }
}

/// A wheel to build.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WheelInput {
    /// Its size.
    pub size: i64,
    /// Its colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
}

object! {
    WheelInput {
        "size" => size: Integer,
        "colour" => colour,
    }
}

open_enum! {
    /// What kind of ride it is.
    pub enum RideKind {
        /// It goes round.
        Carousel = "carousel",
        /// It goes up and down.
        RollerCoaster = "roller_coaster",
        /// It goes through the dark.
        GhostTrain = "ghost.train",
        /// It takes a quarter of an hour.
        Minutes15 = "15m",
        /// Nobody knows.
        UnknownWord = "unknown",
    }
}

open_enum! {
    /// Where a ride is in its life.
    pub enum RideState {
        /// It can be heard.
        On = "on",
        /// One can get on.
        Open = "open",
        /// It does not go.
        Broken = "broken",
        /// It has not gone for long.
        Rusty = "rusty",
    }
}
