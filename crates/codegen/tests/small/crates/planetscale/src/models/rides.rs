// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
//! Rides: the types.

use crate::prelude::*;

/// A ride, as built.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Ride {
    /// Identifier of the ride.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Where it is in its life.
    #[serde(deserialize_with = "tolerant::plain")]
    pub state: RideState,
    /// Whether one can get on.
    #[serde(deserialize_with = "tolerant::plain")]
    pub ready: bool,
    /// What it is.
    #[serde(deserialize_with = "tolerant::plain")]
    pub r#type: RideKind,
    /// Its height in metres.
    #[serde(deserialize_with = "tolerant::integer")]
    pub height: i64,
    /// How far it goes down.
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub depth: Option<i64>,
    /// Its speed.
    #[serde(deserialize_with = "tolerant::plain")]
    pub speed: f64,
    /// When it opened.
    #[serde(deserialize_with = "tolerant::timestamp")]
    pub opened_at: Timestamp,
    /// When it closed. Null while it is open.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// The code that starts it.
    #[serde(deserialize_with = "tolerant::plain")]
    pub code: Secret,
    /// Its labels.
    #[serde(deserialize_with = "tolerant::plain")]
    pub labels: BTreeMap<String, String>,
    /// Who owns it. Null for nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Person>,
    /// The ride that it is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Ride>>,
    /// The rides that are parts of it.
    #[serde(deserialize_with = "tolerant::plain")]
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

/// A wheel to build.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WheelInput {
    /// Its size.
    #[serde(deserialize_with = "tolerant::integer")]
    pub size: i64,
    /// Its colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
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
