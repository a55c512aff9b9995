//! Waits as a language package asks for them, and what it hears of them.

use std::time::Duration;

use super::Language;
use super::given::{Argument, Given};
use crate::call::Call;
use crate::decide::wait::{Progress, WaitOptions};
use crate::error::{Error, ErrorDetails};
use crate::operation::Waiter;
use crate::response::Response;

/// What may differ for a wait.
pub(super) const OPTIONS: [&str; 3] = ["timeout", "interval", "missing_ok"];

/// The waiter of this name that polls with the call's operation, and how to wait; options have the language's names.
///
/// # Errors
/// [`Error::Config`] when there is no such waiter, or an option is not usable.
pub fn wait(
    language: Language,
    call: &Call,
    name: &str,
    given: impl IntoIterator<Item = (String, Given)>,
) -> Result<(&'static Waiter, WaitOptions), Error> {
    let mut options = WaitOptions::default();
    for (option, value) in given {
        let name = language.known(&OPTIONS, &option, "option of a wait")?;
        let argument = Argument { language, name };
        match (name, value) {
            (_, Given::Nothing) => {}
            ("timeout", value) => options.timeout = Some(argument.pause(&value)?),
            ("interval", value) => options.interval = Some(argument.pause(&value)?),
            (_, value) => options.missing_ok = argument.flag(&value)?,
        }
    }
    Ok((call.waiter(name)?, options))
}

/// What a look of a wait showed, as a plain description.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Seen {
    /// How many times it was looked.
    pub polls: u32,
    /// The time since the wait began.
    pub elapsed: Duration,
    /// What people call the thing.
    pub subject: Option<String>,
    /// The state that the answer names.
    pub state: Option<String>,
    /// How far it is, from 0 to 100.
    pub percent: Option<f64>,
    /// The answer; none when the look failed, and when the thing is gone.
    pub response: Option<Response>,
    /// Why the look failed.
    pub error: Option<ErrorDetails>,
    /// Whether this look ended the wait.
    pub last: bool,
}

impl Seen {
    /// What a look showed, in the words of a language.
    #[must_use]
    pub fn of(seen: &Progress<'_>, language: Language) -> Self {
        Self {
            polls: seen.polls,
            elapsed: seen.elapsed,
            subject: seen.subject.map(str::to_owned),
            state: seen.state.map(str::to_owned),
            percent: seen.percent,
            response: seen.response.cloned(),
            error: seen.error.map(|error| ErrorDetails::of(error, language)),
            last: seen.last,
        }
    }
}
