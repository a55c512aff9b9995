//! `Retry-After`: a number of seconds, a date, or nothing at all.
#![no_main]

use std::time::{Duration, SystemTime};

use libfuzzer_sys::fuzz_target;
use planetscale_core::fuzzing::retry_after;
use planetscale_fuzz::text;

/// 2001-09-09 01:46:40.
const NOW: u64 = 1_000_000_000;

fuzz_target!(|data: &[u8]| {
    let Some(value) = text(data) else { return };
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
    let read = retry_after(value, now);
    assert_eq!(retry_after(&format!(" {value}\t"), now), read, "space around it means nothing");

    let value = value.trim();
    if let Ok(seconds) = value.parse::<u32>() {
        assert_eq!(read, Some(Duration::from_secs(seconds.into())), "whole seconds are exact");
        a_date_comes_back(u64::from(seconds), now);
    } else if let Ok(seconds) = value.parse::<f64>() {
        // `from_secs_f64` panics where there is no such time.
        let holds = seconds >= 0.0 && seconds < Duration::MAX.as_secs_f64();
        assert_eq!(read.is_some(), holds, "{seconds}");
        if let Some(read) = read {
            assert!((read.as_secs_f64() - seconds).abs() <= seconds * 1e-9 + 1e-9, "{seconds}: {read:?}");
        }
    } else if let Ok(date) = httpdate::parse_http_date(value) {
        // A date that has passed means now.
        assert_eq!(read, Some(date.duration_since(now).unwrap_or_default()));
    } else {
        assert_eq!(read, None, "it is neither a number nor a date");
    }
});

fn a_date_comes_back(seconds: u64, now: SystemTime) {
    let date = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    let wanted = Duration::from_secs(seconds.saturating_sub(NOW));
    assert_eq!(retry_after(&httpdate::fmt_http_date(date), now), Some(wanted));
}
