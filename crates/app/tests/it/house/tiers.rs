//! Which room may know which.

use std::collections::HashMap;

use cargo_metadata::{DependencyKind, MetadataCommand};

/// The house, from the ground up. Rooms of one tier know those before them in it; a slice knows no slice.
const TIERS: [&[&str]; 5] = [
    &["kernel", "calendar", "suppression", "i18n", "db", "charts", "ui", "web", "jobs", "audit"],
    &["organisations", "vocabulary", "places", "accounts", "queue", "encounters"],
    &["help"],
    &["measures"],
    &["demo", "app", "bench"],
];
const SLICES: usize = 2;

#[test]
fn imports_go_up_the_list_only() {
    let place: HashMap<&str, (usize, usize)> = TIERS
        .iter()
        .enumerate()
        .flat_map(|(tier, rooms)| rooms.iter().enumerate().map(move |(order, room)| (*room, (tier, order))))
        .collect();
    let metadata = MetadataCommand::new().no_deps().exec().unwrap();
    for package in &metadata.packages {
        let own = *place.get(package.name.as_str()).unwrap_or_else(|| panic!("{} has no tier", package.name));
        for dependency in package.dependencies.iter().filter(|one| one.kind == DependencyKind::Normal) {
            if let Some(known) = place.get(dependency.name.as_str()) {
                assert!(*known < own, "{} may not know {}", package.name, dependency.name);
                assert!(!(own.0 == SLICES && known.0 == SLICES), "a slice knows no slice: {}", package.name);
            }
        }
    }
}
