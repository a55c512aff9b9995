// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
//! Rides.

use crate::request_prelude::*;

/// A ride of a branch.
///
/// An address (ride): making one sends nothing, and it can be kept, compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct RideScope {
    address: Address,
}

crate::address::printed!(RideScope, "Ride");

impl RideScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get a ride.
    ///
    /// Returns one ride.
    ///
    /// `GET /organizations/{organization}/branches/{branch}/rides/{number}`
    pub fn get(&self) -> Request<GetRide> {
        Request::new(&self.address)
    }

    /// Waits until the ride is open.
    ///
    /// It takes a while.
    ///
    /// It succeeds when `state` is `open` and `ready` is `true`. It fails when `state` is `broken`
    /// or `rusty`, or `owner.id` is `nobody`.
    ///
    /// Polls `GET /organizations/{organization}/branches/{branch}/rides/{number}` for 12 hours
    /// unless told otherwise.
    pub fn wait_until_open(&self) -> Wait<GetRide> {
        let request = self.get();
        Wait::new(request, &operations::rides::GET_RIDE.waiters[0])
    }

    /// Waits until the ride is gone.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Polls `GET /organizations/{organization}/branches/{branch}/rides/{number}` for 90 seconds
    /// unless told otherwise.
    pub fn wait_until_gone(&self) -> Wait<GetRide, Empty> {
        let request = self.get();
        Wait::new(request, &operations::rides::GET_RIDE.waiters[1])
    }

    /// Tear a ride down.
    ///
    /// Tears the ride down. Nothing comes back.
    ///
    /// `DELETE /organizations/{organization}/branches/{branch}/rides/{number}`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn delete(&self) -> Request<DeleteRide> {
        Request::new(&self.address)
    }
}

/// Rides go round, up and down.
#[derive(Clone, PartialEq, Eq)]
pub struct Rides {
    address: Address,
}

impl Rides {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the rides.
    ///
    /// Returns the rides that `are_open`, fastest first. See <https://fair.example/rides> for
    /// \[pictures\] of \<each\>.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `organization`: Name of the organization, such as `acme`.
    /// * `branch`: Name of the branch of the fair.
    /// * `since`: Only rides built since this moment.
    ///
    /// `GET /organizations/{organization}/branches/{branch}/rides`
    ///
    /// Service token: any one of `read_rides`, `write_rides`. OAuth: any one of `read_rides`
    /// (organization, branch), `read_ride` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(
        &self,
        organization: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        since: Timestamp,
    ) -> Request<ListRides> {
        Request::new(&self.address).path_arg(organization).path_arg(branch).query("since", since)
    }

    /// Build a ride.
    ///
    /// Builds a ride and returns it at once.
    ///
    /// - It opens by itself.
    /// - It closes when somebody presses the button, which is a long sentence so that it has to go
    ///   on in the next line.
    ///
    /// # Arguments
    /// * `organization`: Name of the organization, such as `acme`.
    /// * `branch`: Name of the branch of the fair.
    /// * `name`: Its name.
    /// * `kind`: Its kind.
    /// * `height`: Its height in metres.
    /// * `speed`: Its speed.
    /// * `open`: Whether it opens by itself.
    /// * `opened_at`: When it opens.
    /// * `wheels`: Its wheels.
    ///
    /// `POST /organizations/{organization}/branches/{branch}/rides`
    ///
    /// Service token: `write_rides`.
    #[expect(clippy::too_many_arguments, reason = "the service insists on every one of them")]
    pub fn create(
        &self,
        organization: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        name: impl Into<String>,
        kind: impl Into<RideKind>,
        height: i64,
        speed: f64,
        open: bool,
        opened_at: Timestamp,
        wheels: impl IntoIterator<Item = WheelInput>,
    ) -> Request<CreateRide> {
        Request::new(&self.address)
            .path_arg(organization)
            .path_arg(branch)
            .field("name", name.into())
            .field("kind", kind.into())
            .field("height", height)
            .field("speed", speed)
            .field("open", open)
            .field("opened_at", opened_at)
            .field("wheels", wheels.into_iter().collect::<Vec<WheelInput>>())
    }
}

/// [`RideScope::get`]: `GET /organizations/{organization}/branches/{branch}/rides/{number}`.
#[derive(Clone, Copy, Debug)]
pub struct GetRide;

impl Endpoint for GetRide {
    const OPERATION: &'static Operation = &operations::rides::GET_RIDE;
    type Output = Ride;
}

/// [`RideScope::delete`]: `DELETE /organizations/{organization}/branches/{branch}/rides/{number}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRide;

impl Endpoint for DeleteRide {
    const OPERATION: &'static Operation = &operations::rides::DELETE_RIDE;
    type Output = Empty;
}

/// [`Rides::list`]: `GET /organizations/{organization}/branches/{branch}/rides`.
#[derive(Clone, Copy, Debug)]
pub struct ListRides;

impl Endpoint for ListRides {
    const OPERATION: &'static Operation = &operations::rides::LIST_RIDES;
    type Output = Page<Ride>;
}

impl Paged for ListRides {
    type Item = Ride;
}

/// The optional arguments of [`Rides::list`].
impl Request<ListRides> {
    /// Only these kinds.
    pub fn kinds(self, values: impl IntoIterator<Item = impl Into<RideKind>>) -> Self {
        self.query_list(
            "kinds",
            values.into_iter().map(|item| Into::<RideKind>::into(item).to_string()).collect(),
        )
    }

    /// Only rides with all of these tags.
    pub fn tags(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_list("tags", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// How long a ride may take, in minutes.
    pub fn timeout_param(self, value: f64) -> Self {
        self.query("timeout", value)
    }

    /// Number of the page.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`Rides::create`]: `POST /organizations/{organization}/branches/{branch}/rides`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRide;

impl Endpoint for CreateRide {
    const OPERATION: &'static Operation = &operations::rides::CREATE_RIDE;
    type Output = Ride;
}

/// The optional arguments of [`Rides::create`].
impl Request<CreateRide> {
    /// A note. Null takes it away.
    pub fn note<'a>(self, value: impl Into<Option<&'a str>>) -> Self {
        self.field("note", value.into())
    }

    /// Who owns it.
    pub fn owner_id(self, value: impl Into<String>) -> Self {
        self.field("owner_id", value.into())
    }

    /// The code that starts it.
    pub fn code(self, value: impl Into<Secret>) -> Self {
        self.field("code", value.into())
    }

    /// When it closes. Null for never.
    pub fn closes_at(self, value: impl Into<Option<Timestamp>>) -> Self {
        self.field("closes_at", value.into())
    }

    /// Other kinds that it counts as.
    pub fn kinds(self, values: impl IntoIterator<Item = impl Into<RideKind>>) -> Self {
        self.field("kinds", values.into_iter().map(Into::into).collect::<Vec<RideKind>>())
    }

    /// Other names. Null takes them away.
    pub fn names(self, values: impl Into<Option<Vec<String>>>) -> Self {
        self.field("names", values.into())
    }

    /// Whatever else.
    pub fn options(self, value: Map<String, Value>) -> Self {
        self.field("options", value)
    }

    /// Any value.
    pub fn value(self, value: impl Into<Value>) -> Self {
        self.field("value", value.into())
    }

    /// Labels.
    pub fn labels(self, value: BTreeMap<String, String>) -> Self {
        self.field("labels", value)
    }

    /// A number or a word.
    pub fn answer(self, value: impl Into<Scalar>) -> Self {
        self.field("answer", value.into())
    }

    /// How many pages its manual has.
    pub fn pages_param(self, value: i64) -> Self {
        self.field("pages", value)
    }
}
