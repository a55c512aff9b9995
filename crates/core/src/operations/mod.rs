//! The operation tables, one file a resource group. Generated from api/ by `cargo xtask codegen`.
