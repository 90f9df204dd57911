//! Pages of `docs/generated/`, which are written from the code so that they cannot grow old.

use std::fmt::Write;

use app::{command::CommandLine, rooms};
use clap::CommandFactory;
use db::testing::compare_with_file;
use kernel::Role;
use web::Access;

const FROM_CODE: &str = "<!-- Written from the code: BRYGGA_BLESS=1 bin/test app -->\n\n";

fn who(access: Access) -> String {
    match access {
        Access::Public => "anyone".to_owned(),
        Access::Floor(kind) => format!("a paired {}", kind.code()),
        Access::Staff(permission) => format!("staff with `{}`", permission.name),
        Access::SignedIn => "any staff of the library".to_owned(),
        Access::Installation(permission) => format!("staff with `{}`, for the installation", permission.name),
        Access::Machine => "a program".to_owned(),
    }
}

#[test]
fn every_door_is_written_down() {
    let mut text = format!(
        "{FROM_CODE}# Doors\n\nEvery address, and who may come in. What belongs to another library is 404 for all.\n\n"
    );
    text.push_str("| | address | who |\n|---|---|---|\n");
    let mut routes = rooms::routes();
    routes.sort_by(|one, other| (one.path, one.method.as_str()).cmp(&(other.path, other.method.as_str())));
    for route in routes {
        writeln!(text, "| {} | `{}` | {} |", route.method, route.path, who(route.access)).unwrap();
    }
    compare_with_file("docs/generated/doors.md", &text);
}

#[test]
fn every_permission_is_written_down() {
    let roles = Role::ALL.map(Role::code);
    let mut text = format!(
        "{FROM_CODE}# Permissions\n\nWhat each role may do, at the places and within the days it was given for.\n\n"
    );
    writeln!(text, "| | {} |", roles.join(" | ")).unwrap();
    writeln!(text, "|---|{}", ":-:|".repeat(roles.len())).unwrap();
    let mut permissions = rooms::permissions();
    permissions.sort_by_key(|permission| permission.name);
    for permission in permissions {
        let held = Role::ALL.map(|role| if permission.roles.contains(&role) { "yes" } else { "" });
        writeln!(text, "| `{}` | {} |", permission.name, held.join(" | ")).unwrap();
    }
    compare_with_file("docs/generated/permissions.md", &text);
}

#[test]
fn every_setting_and_command_is_written_down() {
    let command = CommandLine::command();
    let mut text = format!(
        "{FROM_CODE}# Settings\n\nA flag wins over the environment, which wins over the file. In the file, - is written _.\n\n"
    );
    text.push_str("| flag | environment | what |\n|---|---|---|\n");
    for setting in command.get_arguments().filter(|argument| argument.get_long().is_some() && argument.is_global_set())
    {
        let (flag, help) = (setting.get_long().unwrap(), setting.get_help().unwrap());
        let environment = setting.get_env().map(|name| format!("`{}`", name.display())).unwrap_or_default();
        writeln!(text, "| `--{flag}` | {environment} | {help} |").unwrap();
    }
    text.push_str("\n# Commands\n\n");
    for one in command.get_subcommands() {
        writeln!(text, "- **{}**: {}", one.get_name(), one.get_about().unwrap()).unwrap();
        for argument in one.get_arguments() {
            let name = argument.get_long().map_or_else(|| argument.get_id().to_string(), |long| format!("--{long}"));
            writeln!(text, "  - `{name}`: {}", argument.get_help().unwrap()).unwrap();
        }
    }
    compare_with_file("docs/generated/settings.md", &text);
}
