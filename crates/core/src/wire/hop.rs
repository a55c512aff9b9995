//! Where a request goes next: what a redirect may change, and what it may not.

use http::Uri;

use super::exchange::Outgoing;
use super::url;
use crate::config::Config;
use crate::operation::Method;

/// More than any honest service needs.
const MAX_REDIRECTS: u32 = 5;

/// One leg of a request's way.
#[derive(Clone, Debug)]
pub(crate) struct Hop {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    /// Whether this is the service itself, which alone gets credentials and the caller's headers.
    pub(crate) at_home: bool,
    redirects: u32,
    /// Whether the change is done: a 303 said so, and all that is left is to read what came of it.
    pub(crate) settled: bool,
}

/// Why a redirect is not followed.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) message: String,
    /// Whether the service said that it had not done what was asked.
    pub(crate) not_done: bool,
}

impl Hop {
    /// The way from the start.
    pub(crate) fn first(request: &Outgoing) -> Self {
        Self { method: request.method, uri: request.uri.clone(), at_home: true, redirects: 0, settled: false }
    }

    /// Where to go after a redirect, and how; or why not.
    pub(crate) fn follow(
        &self,
        status: u16,
        location: &str,
        home: &Uri,
        config: &Config,
    ) -> Result<Self, Refusal> {
        // 307 and 308 ask to send it again elsewhere; the others leave open what was done.
        let not_done = matches!(status, 307 | 308);
        let refused = |message: String| Err(Refusal { message, not_done });
        if self.redirects >= MAX_REDIRECTS {
            return refused(format!("redirected more than {MAX_REDIRECTS} times"));
        }
        let Some(uri) = url::follow(&self.uri, location) else {
            return refused("redirected to something that is no address".to_owned());
        };
        let host = uri.host().unwrap_or_default();
        let downgrade = self.uri.scheme_str() == Some("https") && uri.scheme_str() == Some("http");
        if downgrade && !config.allow_insecure_http {
            return refused(format!("redirected from https to plain http at {host}, which is not followed"));
        }
        let change = self.method != Method::Get;
        let settled = self.settled || change && status == 303;
        if change && status != 303 {
            // 301 and 302 would turn a change into a read, and report success for nothing.
            if !not_done {
                let method = self.method;
                return refused(format!(
                    "a {method} was redirected with {status}, which does not say to repeat it"
                ));
            }
            if !url::same_origin(&self.uri, &uri) {
                let method = self.method;
                return refused(format!(
                    "a {method} was redirected to another host, {host}, which is not followed"
                ));
            }
        }
        Ok(Self {
            method: if status == 303 { Method::Get } else { self.method },
            at_home: url::same_origin(&uri, home),
            uri,
            redirects: self.redirects + 1,
            settled,
        })
    }
}
