//! Calls from what JavaScript hands over.

use napi::ValueType;
use napi::bindgen_prelude::{FromNapiValue, Unknown, Utf16String};
use planetscale_core::{Call, Error, WaitOptions, Waiter};
use serde_json::Value;

use crate::given;

/// The largest number that JavaScript counts up to without leaving any out.
const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

/// The parts of a call, as JavaScript gives them.
pub(crate) struct Parts<'p> {
    /// An operation's id, or a method and a path such as `GET /organizations/{organization}/new`.
    pub(crate) target: &'p str,
    /// The path arguments in URL order.
    pub(crate) path: Vec<Unknown<'p>>,
    /// Names and values of the query in turn.
    pub(crate) query: Option<Vec<String>>,
    /// The body as JSON.
    pub(crate) body: Option<String>,
    /// What differs for this call, as JSON.
    pub(crate) options: Option<String>,
}

impl Parts<'_> {
    /// The call, and whether its signal had been aborted before it began.
    pub(crate) fn call(self) -> Result<(Call, bool), Error> {
        let mut call = Call::to(self.target)?;
        let names = call.operation().map_or(&[][..], |operation| operation.path_params);
        for (index, value) in self.path.iter().enumerate() {
            call = path_argument(call, names.get(index).copied().unwrap_or("path"), value)?;
        }
        for (name, value) in pairs(self.query) {
            call = call.query(name, value);
        }
        if let Some(body) = self.body {
            call = call.json(body);
        }
        match self.options {
            Some(options) => with_options(call, &options),
            None => Ok((call, false)),
        }
    }
}

fn path_argument(call: Call, name: &str, value: &Unknown<'_>) -> Result<Call, Error> {
    let kind = value.get_type().unwrap_or(ValueType::Unknown);
    let text = match kind {
        ValueType::String => Some(text(name, value)?),
        ValueType::Number => read::<f64>(value).and_then(whole),
        ValueType::Null | ValueType::Undefined if name == "organization" => {
            return Ok(call.organization(None));
        }
        ValueType::Null | ValueType::Undefined => return Err(Error::config(name, "is missing")),
        _ => None,
    };
    let text = text.ok_or_else(|| Error::config(name, format!("must be a string or an integer, not {kind}")));
    Ok(call.path_arg(text?))
}

/// A text. Half characters, for which UTF-8 has another one, are refused.
fn text(name: &str, value: &Unknown<'_>) -> Result<String, Error> {
    let text = read::<String>(value).unwrap_or_default();
    let half = text.contains(char::REPLACEMENT_CHARACTER)
        && read::<Utf16String>(value).is_some_and(|text| String::from_utf16(&text).is_err());
    if half { Err(Error::config(name, "must not have lone surrogates")) } else { Ok(text) }
}

fn read<T: FromNapiValue>(value: &Unknown<'_>) -> Option<T> {
    T::from_unknown(*value).ok()
}

fn whole(number: f64) -> Option<String> {
    let is = number.fract() == 0.0 && number.abs() <= MAX_SAFE_INTEGER;
    // The formatting of a whole `f64` has no point and no exponent, and 0 has no sign.
    is.then(|| format!("{}", number + 0.0))
}

/// What is in a flat list of names and values.
pub(crate) fn pairs(flat: Option<Vec<String>>) -> impl Iterator<Item = (String, String)> {
    let mut flat = flat.unwrap_or_default().into_iter();
    std::iter::from_fn(move || Some((flat.next()?, flat.next()?)))
}

fn with_options(mut call: Call, json: &str) -> Result<(Call, bool), Error> {
    let mut aborted = false;
    for (name, value) in &given::object(json)? {
        call = match name.as_str() {
            "timeout" => call.timeout(given::time(name, value)?),
            "attemptTimeout" => call.attempt_timeout(given::time(name, value)?),
            "maxRetries" => call.max_retries(given::count(name, value)?),
            "headers" => given::pairs(name, value)?.into_iter().fold(call, |call, (n, v)| call.header(n, v)),
            "query" => pairs(serde_json::from_value(value.clone()).ok())
                .fold(call, |call, (name, value)| call.extra_query(name, value)),
            "aborted" => {
                aborted = value == &Value::Bool(true);
                call
            }
            _ => return Err(Error::config(name, "is no option of a call")),
        };
    }
    Ok((call, aborted))
}

/// The waiter with this name of the operation that is polled, and how to wait.
pub(crate) fn waiting(call: &Call, name: &str, json: &str) -> Result<(&'static Waiter, WaitOptions), Error> {
    let mut options = WaitOptions::default();
    for (name, value) in &given::object(json)? {
        match name.as_str() {
            "timeout" => options.timeout = Some(given::time(name, value)?),
            "interval" => options.interval = Some(given::time(name, value)?),
            "missingOk" => options.missing_ok = given::flag(name, value)?,
            _ => return Err(Error::config(name, "is no option of a wait")),
        }
    }
    Ok((call.waiter(name)?, options))
}
