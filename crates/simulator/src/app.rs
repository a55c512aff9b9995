//! What happens to a request to the API, from the first look to the reply.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::http::header;
use serde_json::{Map, Value};

use crate::changes::Changes;
use crate::clock::Clock;
use crate::description::{Operation, PathArguments, description};
use crate::faults::{self, Fault, Rule};
use crate::incoming::Incoming;
use crate::limit::Limiter;
use crate::locked;
use crate::pages::Listing;
use crate::plan::Plan;
use crate::redirects;
use crate::reply::{Problem, Reply};
use crate::requests::Requests;
use crate::routing::{Found, Router};
use crate::scripts::Scripts;
use crate::state::{Answer, Call, Delivery, Keys, World};
use crate::validate;
use crate::webhooks::Couriers;
use crate::wire::Sending;

/// What a simulator was asked to be like.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) seed: u64,
    pub(crate) speed: f64,
    pub(crate) latency: Duration,
    pub(crate) rate_limit: Option<u32>,
    pub(crate) page_size: u32,
    pub(crate) port: u16,
    pub(crate) organization: String,
}

/// One simulator, shared by all of its connections.
#[derive(Debug)]
pub(crate) struct App {
    pub(crate) options: Options,
    /// `http://127.0.0.1:PORT`.
    pub(crate) origin: String,
    pub(crate) keys: Keys,
    pub(crate) clock: Clock,
    pub(crate) faults: Mutex<Vec<Rule>>,
    pub(crate) plan: Mutex<Option<Plan>>,
    pub(crate) changes: Mutex<Changes>,
    pub(crate) requests: Mutex<Requests>,
    pub(crate) scripts: Mutex<Scripts>,
    router: Router,
    world: Mutex<World>,
    limiter: Mutex<Limiter>,
    couriers: Mutex<Couriers>,
}

impl App {
    pub(crate) fn new(options: Options, keys: Keys, origin: String) -> Self {
        let clock = Clock::new(options.speed);
        let world = World::new(options.seed, &options.organization, &keys, clock.now());
        Self {
            options,
            origin,
            keys,
            clock,
            faults: Mutex::default(),
            plan: Mutex::default(),
            changes: Mutex::default(),
            requests: Mutex::default(),
            scripts: Mutex::default(),
            router: Router::new(description()),
            world: Mutex::new(world),
            limiter: Mutex::default(),
            couriers: Mutex::default(),
        }
    }

    /// Everything back to the start, except the scripts, which do not depend on it, and the clock.
    pub(crate) fn reset(&self) {
        let now = self.clock.now();
        *locked(&self.world) = World::new(self.options.seed, &self.options.organization, &self.keys, now);
        locked(&self.faults).clear();
        *locked(&self.plan) = None;
        *locked(&self.changes) = Changes::default();
        *locked(&self.requests) = Requests::default();
        *locked(&self.limiter) = Limiter::default();
    }

    /// Answers a request to the API.
    pub(crate) fn api(self: &Arc<Self>, request: &Incoming) -> (Reply, Sending) {
        let found = self.router.find(&request.method, &request.path);
        let operation = match &found {
            Found::Operation(operation, _) => Some(*operation),
            _ => None,
        };
        locked(&self.requests).record(request, operation.map(|operation| operation.id));
        let schema = operation.and_then(|one| one.success.checked.as_ref()).map(|checked| checked.schema);
        match self.fault(request, operation) {
            Err(reason) => (Problem::bad_request(reason).into(), Sending::default()),
            Ok(None) => (self.reply(found, request), Sending::default()),
            Ok(Some(fault)) if fault.comes_first() => {
                fault.apply(self.reply_when_redirected(found, request), request, schema)
            }
            Ok(Some(fault)) => fault.apply(self.reply(found, request), request, schema),
        }
    }

    /// A request that a fault has redirected here is answered; any other is not looked at.
    fn reply_when_redirected(self: &Arc<Self>, found: Found, request: &Incoming) -> Reply {
        if redirects::led_here(request) { self.reply(found, request) } else { Reply::empty(200) }
    }

    fn fault(&self, request: &Incoming, operation: Option<&Operation>) -> Result<Option<Fault>, String> {
        if let Some(text) = request.header(faults::HEADER) {
            return Fault::parse(text).map(Some);
        }
        let waiting =
            faults::take(&mut locked(&self.faults), operation.map(|operation| operation.id), request);
        Ok(waiting.or_else(|| locked(&self.plan).as_mut()?.draw()))
    }

    fn reply(self: &Arc<Self>, found: Found, request: &Incoming) -> Reply {
        if let Some(limit) = self.options.rate_limit
            && let Err(seconds) = locked(&self.limiter).admit(limit, Instant::now())
        {
            let reply = Reply::error(429, "too_many_requests", "Too many requests");
            return reply.with_header("retry-after", &seconds.to_string());
        }
        match found {
            Found::Nothing => Problem::not_found().into(),
            Found::OtherMethods(methods) => {
                Reply::from(Problem::method_not_allowed()).with_header("allow", &methods.join(", "))
            }
            Found::Operation(operation, path) => {
                self.operation(operation, &path, request).unwrap_or_else(Reply::from)
            }
        }
    }

    fn operation(
        self: &Arc<Self>,
        operation: &'static Operation,
        path: &PathArguments,
        request: &Incoming,
    ) -> Result<Reply, Problem> {
        let mut world = locked(&self.world);
        let caller = world.identify(request.header(header::AUTHORIZATION))?;
        validate::path(operation, path)?;
        let query = validate::query(operation, &request.query)?;
        let body = validate::body(operation, &request.body)?;
        let base = format!("{}/v1", self.origin);
        let call = Call {
            operation,
            path,
            query: &query,
            body: &body,
            caller: &caller,
            now: self.clock.now(),
            base: &base,
        };
        if let Some(redirect) = redirects::of(operation, request) {
            world.admit(&call)?;
            if !operation.success.redirect_tells {
                return Ok(redirect);
            }
            return Ok(match world.answer(&call)? {
                Answer::Document(document) => redirect.with_json(&document),
                Answer::Items(_) | Answer::Nothing => redirect,
            });
        }
        let answer = world.answer(&call);
        if answer.is_ok() {
            locked(&self.changes).record(&call);
        }
        // Still under the lock, or those of the next request might overtake them.
        self.deliver(world.take_deliveries());
        drop(world);
        self.dress(operation, answer?, &query, request)
    }

    /// Makes the reply of an answer, and in debug builds checks it against the description.
    fn dress(
        &self,
        operation: &'static Operation,
        answer: Answer,
        query: &Map<String, Value>,
        request: &Incoming,
    ) -> Result<Reply, Problem> {
        let status = operation.success.status;
        let Some(media_type) = operation.success.media_type else { return Ok(Reply::empty(status)) };
        if !media_type.contains("json") {
            return Ok(Reply::bytes(status, media_type, b"query,count\nselect 1,42\n".to_vec()));
        }
        let document = match answer {
            Answer::Nothing => return Ok(Reply::empty(status)),
            Answer::Document(document) => document,
            Answer::Items(items) => {
                let address = format!("{}{}", self.origin, request.path);
                let size = usize::try_from(self.options.page_size).unwrap_or(25);
                Listing { operation, query, pairs: &request.query, address: &address, size }.reply(items)
            }
        };
        if cfg!(debug_assertions) {
            validate::reply(operation, &document).map_err(Problem::simulator)?;
        }
        Ok(Reply::json(status, &document))
    }

    /// Lets simulated time pass when nobody asks, so that webhooks come in time.
    pub(crate) fn tick(self: &Arc<Self>) {
        let mut world = locked(&self.world);
        world.advance(self.clock.now());
        // Still under the lock, or those of the next request might overtake them.
        self.deliver(world.take_deliveries());
        drop(world);
    }

    fn deliver(self: &Arc<Self>, deliveries: Vec<Delivery>) {
        let mut couriers = locked(&self.couriers);
        for delivery in deliveries {
            couriers.hand_over(delivery, self);
        }
    }

    /// Notes how a delivery went.
    pub(crate) fn delivered(&self, webhook: &str, success: bool, result: &str) {
        locked(&self.world).delivered(webhook, success, result, self.clock.now());
    }
}
