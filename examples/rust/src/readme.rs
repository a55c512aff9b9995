//! The code in README.md, compiled and run as documentation tests.
#![doc = include_str!("../../../README.md")]
