// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
//! Configuration profiles: the calls of the vectors.

use planetscale::models::{StorageChangeInput, TimePeriod};
use planetscale::{Client, Error};
use serde_json::{Map, Value};

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_shard_configuration_profiles" => list_shard_configuration_profiles(client, arguments),
        "create_shard_configuration_profile" => create_shard_configuration_profile(client, arguments),
        "get_shard_configuration_profile" => get_shard_configuration_profile(client, arguments),
        "update_shard_configuration_profile" => update_shard_configuration_profile(client, arguments),
        "delete_shard_configuration_profile" => delete_shard_configuration_profile(client, arguments),
        "run_shard_configuration_profile_maintenance" => {
            run_shard_configuration_profile_maintenance(client, arguments)
        }
        "run_shard_configuration_profiles_maintenance" => {
            run_shard_configuration_profiles_maintenance(client, arguments)
        }
        "get_default_shard_configuration_profile" => {
            get_default_shard_configuration_profile(client, arguments)
        }
        "set_default_shard_configuration_profile" => {
            set_default_shard_configuration_profile(client, arguments)
        }
        "list_shard_configuration_profile_shards" => {
            list_shard_configuration_profile_shards(client, arguments)
        }
        "create_shard_configuration_profile_shard" => {
            create_shard_configuration_profile_shard(client, arguments)
        }
        "assign_shard_configuration_profile_shards" => {
            assign_shard_configuration_profile_shards(client, arguments)
        }
        "delete_shard_configuration_profile_shards" => {
            delete_shard_configuration_profile_shards(client, arguments)
        }
        "bulk_create_shard_configuration_profile_shards" => {
            bulk_create_shard_configuration_profile_shards(client, arguments)
        }
        "get_shard_configuration_profile_shard" => get_shard_configuration_profile_shard(client, arguments),
        "update_shard_configuration_profile_shard" => {
            update_shard_configuration_profile_shard(client, arguments)
        }
        "delete_shard_configuration_profile_shard" => {
            delete_shard_configuration_profile_shard(client, arguments)
        }
        "list_shard_configuration_profile_parameters" => {
            list_shard_configuration_profile_parameters(client, arguments)
        }
        "list_shard_configuration_profile_extensions" => {
            list_shard_configuration_profile_extensions(client, arguments)
        }
        "update_shard_configuration_profile_extension" => {
            update_shard_configuration_profile_extension(client, arguments)
        }
        "list_shard_configuration_profile_change_requests" => {
            list_shard_configuration_profile_change_requests(client, arguments)
        }
        "get_shard_configuration_profile_change_request" => {
            get_shard_configuration_profile_change_request(client, arguments)
        }
        "cancel_shard_configuration_profile_change_request" => {
            cancel_shard_configuration_profile_change_request(client, arguments)
        }
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_shard_configuration_profiles(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profiles()
        .list();
    request.send().map(|reply| value(&reply))
}

fn create_shard_configuration_profile(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profiles()
        .create(arguments.body::<String>("name").unwrap_or_default());
    if let Some(value) = arguments.body::<String>("cluster_size") {
        request = request.cluster_size(value);
    }
    if let Some(value) = arguments.body::<i64>("replicas") {
        request = request.replicas(value);
    }
    if let Some(value) = arguments.body::<String>("postgres_major_version") {
        request = request.postgres_major_version(value);
    }
    if let Some(value) = arguments.body::<String>("postgres_minor_version") {
        request = request.postgres_minor_version(value);
    }
    if let Some(value) = arguments.body::<StorageChangeInput>("storage") {
        request = request.storage(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_shard_configuration_profile(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .get();
    request.send().map(|reply| value(&reply))
}

fn update_shard_configuration_profile(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .update();
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<String>("cluster_size") {
        request = request.cluster_size(value);
    }
    if let Some(value) = arguments.body::<i64>("replicas") {
        request = request.replicas(value);
    }
    if let Some(value) = arguments.body::<Map<String, Value>>("parameters") {
        request = request.parameters(value);
    }
    if let Some(value) = arguments.body::<String>("postgres_major_version") {
        request = request.postgres_major_version(value);
    }
    if let Some(value) = arguments.body::<String>("postgres_minor_version") {
        request = request.postgres_minor_version(value);
    }
    if let Some(value) = arguments.body::<StorageChangeInput>("storage") {
        request = request.storage(value);
    }
    request.send().map(|reply| value(&reply))
}

fn delete_shard_configuration_profile(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .delete();
    request.send().map(|_| Value::Null)
}

fn run_shard_configuration_profile_maintenance(
    client: &Client,
    arguments: &Arguments,
) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .run_maintenance();
    request.send().map(|_| Value::Null)
}

fn run_shard_configuration_profiles_maintenance(
    client: &Client,
    arguments: &Arguments,
) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profiles()
        .run_bulk_maintenance(
            arguments.body::<Vec<String>>("configuration_profile_names").unwrap_or_default(),
        );
    request.send().map(|_| Value::Null)
}

fn get_default_shard_configuration_profile(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profiles()
        .get_default();
    request.send().map(|reply| value(&reply))
}

fn set_default_shard_configuration_profile(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profiles()
        .set_default(arguments.body::<String>("configuration_profile").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn list_shard_configuration_profile_shards(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .list_shards();
    if let Some(value) = arguments.query::<String>("q") {
        request = request.q(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_shard_configuration_profile_shard(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .create_shard();
    if let Some(value) = arguments.body::<Option<String>>("display_name") {
        request = request.display_name(value.as_deref());
    }
    request.send().map(|reply| value(&reply))
}

fn assign_shard_configuration_profile_shards(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .assign_shards(arguments.body::<Vec<String>>("shard_ids").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn delete_shard_configuration_profile_shards(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .delete_shards(arguments.query::<Vec<String>>("shard_ids").unwrap_or_default());
    request.send().map(|_| Value::Null)
}

fn bulk_create_shard_configuration_profile_shards(
    client: &Client,
    arguments: &Arguments,
) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .create_shards(arguments.body::<i64>("count").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn get_shard_configuration_profile_shard(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .get_shard(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn update_shard_configuration_profile_shard(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .update_shard(arguments.path("id"));
    if let Some(value) = arguments.body::<Option<String>>("display_name") {
        request = request.display_name(value.as_deref());
    }
    request.send().map(|reply| value(&reply))
}

fn delete_shard_configuration_profile_shard(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .delete_shard(arguments.path("id"));
    request.send().map(|_| Value::Null)
}

fn list_shard_configuration_profile_parameters(
    client: &Client,
    arguments: &Arguments,
) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .list_parameters();
    if let Some(value) = arguments.query::<bool>("extension") {
        request = request.extension(value);
    }
    if let Some(value) = arguments.query::<bool>("internal") {
        request = request.internal(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_shard_configuration_profile_extensions(
    client: &Client,
    arguments: &Arguments,
) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .list_extensions();
    request.send().map(|reply| value(&reply))
}

fn update_shard_configuration_profile_extension(
    client: &Client,
    arguments: &Arguments,
) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .update_extension(arguments.path("extension"), arguments.body::<bool>("enabled").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn list_shard_configuration_profile_change_requests(
    client: &Client,
    arguments: &Arguments,
) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .list_changes();
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<String>("completed_at") {
        request = request.completed_at(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_shard_configuration_profile_change_request(
    client: &Client,
    arguments: &Arguments,
) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .get_change(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn cancel_shard_configuration_profile_change_request(
    client: &Client,
    arguments: &Arguments,
) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .configuration_profile(arguments.path("configuration_profile"))
        .cancel_change(arguments.path("id"));
    request.send().map(|_| Value::Null)
}
