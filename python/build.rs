//! The flags that a module needs whose symbols are in the program that loads it.

fn main() {
    pyo3_build_config::add_extension_module_link_args();
}
