//! The one way back to JavaScript: a function of one environment, which any thread may call until that ends.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use napi::bindgen_prelude::Function;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Status};
use napi_derive::napi;
use planetscale_core::language::{Running, Ticket};

use crate::message::Message;

/// Weak: by itself it does not keep the event loop going.
type Deliver = ThreadsafeFunction<Message, (), Message, Status, false, true>;

/// What threads share with JavaScript's thread.
pub(crate) struct Shared {
    /// Empty once the environment ends: no message gets into a worker that is being closed.
    deliver: RwLock<Option<Deliver>>,
    running: Arc<Running>,
}

/// Where messages of all engines of an environment (the main thread, or a worker) arrive.
#[napi]
pub struct Port {
    pub(crate) shared: Arc<Shared>,
}

#[napi]
impl Port {
    /// `deliver` gets the messages: number, kind, body, rest.
    ///
    /// # Errors
    /// When the environment is already ending.
    #[napi(constructor)]
    #[allow(clippy::needless_pass_by_value, reason = "as JavaScript's values come")]
    pub fn new(env: Env, deliver: Function<'_, Message, ()>) -> napi::Result<Self> {
        let deliver = deliver.build_threadsafe_function().callee_handled::<false>().weak::<true>().build()?;
        let shared = Arc::new(Shared { deliver: RwLock::new(Some(deliver)), running: Arc::default() });
        // Hooks run in the opposite order, so this one comes before that of the function itself.
        env.add_env_cleanup_hook(Arc::downgrade(&shared), |shared| {
            if let Some(shared) = shared.upgrade() {
                shared.close();
            }
        })?;
        Ok(Self { shared })
    }

    /// Keeps the event loop going, or not any more.
    ///
    /// # Errors
    /// When the environment is ending.
    #[napi]
    pub fn hold(&self, env: Env, on: bool) -> napi::Result<()> {
        let mut deliver = self.shared.deliver.write().unwrap_or_else(PoisonError::into_inner);
        let Some(deliver) = deliver.as_mut() else { return Ok(()) };
        #[expect(
            deprecated,
            reason = "its replacement, to create and to drop functions, costs more than a call"
        )]
        if on { deliver.refer(&env) } else { deliver.unref(&env) }
    }

    /// Ends a call.
    #[napi]
    pub fn cancel(&self, id: u32) {
        self.shared.running.cancel(id.into());
    }
}

impl Shared {
    /// Notes a call, so that it can be cancelled.
    pub(crate) fn begin(&self, id: u32, aborted: bool) -> Ticket {
        let ticket = self.running.begin(id.into());
        if aborted {
            ticket.cancel.cancel();
        }
        ticket
    }

    /// Hands a message to JavaScript, unless the environment has ended.
    pub(crate) fn send(&self, message: Message) {
        let deliver = self.deliver.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(deliver) = deliver.as_ref() {
            deliver.call(message, ThreadsafeFunctionCallMode::NonBlocking);
        }
    }

    /// The environment ends: from here on nobody calls into it, and what is under way is ended.
    fn close(&self) {
        drop(self.deliver.write().unwrap_or_else(PoisonError::into_inner).take());
        self.running.cancel_all();
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("running", &self.running).finish_non_exhaustive()
    }
}
