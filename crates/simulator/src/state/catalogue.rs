//! What the service offers: regions and cluster sizes.

use serde_json::{Value, json};

/// A region: slug, provider, display name, location.
type RegionRow = (&'static str, &'static str, &'static str, &'static str);

const REGIONS: [RegionRow; 6] = [
    ("us-east", "AWS", "AWS us-east-1", "Northern Virginia"),
    ("us-west", "AWS", "AWS us-west-2", "Oregon"),
    ("eu-west", "AWS", "AWS eu-west-1", "Dublin"),
    ("eu-central", "AWS", "AWS eu-central-1", "Frankfurt"),
    ("ap-northeast", "AWS", "AWS ap-northeast-1", "Tokyo"),
    ("gcp-us-central1", "GCP", "GCP us-central1", "Council Bluffs"),
];

/// The fields of every region.
pub(super) fn regions() -> impl Iterator<Item = Value> {
    REGIONS.iter().enumerate().map(|(index, (slug, provider, display_name, location))| {
        json!({
            "id": format!("region{:06}", index + 1),
            "slug": slug,
            "provider": provider,
            "display_name": display_name,
            "location": location,
            "enabled": true,
            "current_default": index == 0,
            "public_ip_addresses": [format!("192.0.2.{}", index + 1)],
        })
    })
}

/// The fields of the region of this slug, or of the default one.
pub(super) fn region(slug: Option<&str>) -> Option<Value> {
    let mut all = regions();
    match slug {
        None => all.next(),
        Some(slug) => all.find(|region| region["slug"] == slug),
    }
}

/// A cluster size: name, CPU, gigabytes of memory, dollars a month.
type SizeRow = (&'static str, &'static str, i64, f64);

const SIZES: [SizeRow; 8] = [
    ("PS_DEV", "1/16", 1, 5.0),
    ("PS_10", "1/8", 1, 39.0),
    ("PS_20", "1/4", 2, 59.0),
    ("PS_40", "1/2", 4, 99.0),
    ("PS_80", "1", 8, 179.0),
    ("PS_160", "2", 16, 349.0),
    ("PS_320", "4", 32, 699.0),
    ("PS_400", "8", 32, 999.0),
];

/// The fields of every cluster size; rates when they are asked for.
pub(super) fn sizes(rates: bool) -> impl Iterator<Item = Value> {
    SIZES.iter().zip(1..).map(move |((name, cpu, memory, price), order)| {
        json!({
            "name": name,
            "display_name": name.replace('_', "-"),
            "cpu": cpu,
            "ram": memory << 30,
            "storage": null,
            "metal": false,
            "enabled": true,
            "provider": null,
            "architecture": "x86_64",
            "default_vtgate": "VTG_5",
            "default_vtgate_rate": null,
            "rate": rates.then_some(*price),
            "replica_rate": rates.then_some((*price / 3.0).round()),
            "sort_order": order,
            "development": *name == "PS_DEV",
            "production": *name != "PS_DEV",
        })
    })
}

/// The full name of a cluster size, as documents show it: `PS_10` becomes `PS_10_AWS_X86`.
pub(super) fn full_size(name: &str, provider: &str) -> String {
    if name.contains("_AWS_") || name.contains("_GCP_") {
        name.to_owned()
    } else {
        format!("{name}_{}_X86", provider.to_uppercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_shown_in_full() {
        assert_eq!(full_size("PS_10", "AWS"), "PS_10_AWS_X86");
        assert_eq!(full_size("PS_10_GCP_ARM64", "AWS"), "PS_10_GCP_ARM64");
    }

    #[test]
    fn a_region_is_found_by_its_slug() {
        assert_eq!(region(None).unwrap()["slug"], "us-east");
        assert_eq!(region(Some("eu-west")).unwrap()["location"], "Dublin");
        assert!(region(Some("moon")).is_none());
    }
}
