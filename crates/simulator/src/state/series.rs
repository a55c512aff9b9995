//! Metrics: series that rise by day, fall by night, and are the same whenever one looks at the same time.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Call, World};
use crate::clock::{later, written};

/// How many points a series has when the request does not say.
const STEPS: i64 = 60;

/// The most points of a series, however many are asked for.
const MOST: i64 = 500;

const DAY: f64 = 86_400.0;

impl World {
    /// The series that a request asks for.
    pub(super) fn metric_series(&self, call: &Call<'_>) -> Value {
        let steps = call.query.get("steps").and_then(Value::as_i64).unwrap_or(STEPS).clamp(1, MOST);
        let (start, end) = window(call);
        let interval = ((end.as_second() - start.as_second()) / steps).max(1);
        let series = asked(call).into_iter().map(|metric| {
            let times = (0..steps).map(|step| start.as_second() + step * interval);
            let points: Vec<_> = times.map(|time| json!([time, self.reading(call, &metric, time)])).collect();
            json!({"metric": metric, "label": label(&metric), "labels": {}, "points": points})
        });
        json!({
            "type": "MetricSeries", "start_date": written(start), "end_date": written(end),
            "interval": interval, "series": series.collect::<Vec<_>>(),
        })
    }

    /// The values of this moment that a request asks for.
    pub(super) fn instant_metrics(&self, call: &Call<'_>) -> Value {
        let now = call.now.as_second();
        let metrics = asked(call).into_iter().map(|metric| {
            let value = self.reading(call, &metric, now);
            let values = json!([{"pod": "primary-0", "role": "primary", "value": value}]);
            json!({"metric": metric, "label": label(&metric), "values": values})
        });
        let metrics: Vec<_> = metrics.collect();
        json!({"type": "InstantMetrics", "branch": {"name": call.arg("branch")}, "metrics": metrics})
    }

    /// What a metric of a branch is at a time in Unix seconds.
    // Both numbers are far smaller than what a float counts exactly.
    #[allow(clippy::cast_precision_loss)]
    fn reading(&self, call: &Call<'_>, metric: &str, time: i64) -> f64 {
        let branch = format!("{}/{}/{metric}", call.arg("database"), call.arg("branch"));
        let level = 20.0 + (self.answers.mix(&branch) % 40) as f64;
        let noise = (self.answers.mix(&format!("{branch}@{time}")) % 1000) as f64 / 5000.0 - 0.1;
        let daily = 0.4 * (time as f64 / DAY * std::f64::consts::TAU).sin();
        let value = level * (1.0 + daily + noise);
        let value = if metric.contains("ratio") { value / 100.0 } else { value };
        (value * 1000.0).round() / 1000.0
    }
}

/// The metrics that a request names, or one that every branch has.
fn asked(call: &Call<'_>) -> Vec<String> {
    let named = call.query.get("metrics").and_then(Value::as_array).into_iter().flatten();
    let named: Vec<_> = named.filter_map(Value::as_str).map(str::to_owned).collect();
    if named.is_empty() { vec!["queries".to_owned()] } else { named }
}

fn label(metric: &str) -> String {
    metric.trim_start_matches("planetscale_").replace('_', " ")
}

/// From when to when: as the request says, or the last hour.
fn window(call: &Call<'_>) -> (Timestamp, Timestamp) {
    let moment = |name| call.query_text(name).and_then(moment);
    let end = moment("to").unwrap_or(call.now);
    let length = call.query_text("period").and_then(seconds).unwrap_or(3600.0);
    let start = moment("from").filter(|start| *start < end);
    (start.unwrap_or_else(|| later(end, -length)), end)
}

/// A time as text or in Unix seconds.
fn moment(text: &str) -> Option<Timestamp> {
    text.parse().ok().or_else(|| Timestamp::from_second(text.parse().ok()?).ok())
}

/// The seconds of a period such as `15m` or `2d`.
fn seconds(period: &str) -> Option<f64> {
    let (count, unit) = period.split_at_checked(period.len().checked_sub(1)?)?;
    let unit = match unit {
        "m" => 60.0,
        "h" => 3600.0,
        "d" => DAY,
        _ => return None,
    };
    Some(count.parse::<f64>().ok()? * unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_and_moments_are_read() {
        assert_eq!((seconds("15m"), seconds("2d"), seconds("x")), (Some(900.0), Some(172_800.0), None));
        assert_eq!(moment("1772613000"), moment("2026-03-04T08:30:00Z"));
        assert_eq!((moment("soon"), seconds("")), (None, None));
    }
}
