//! An authority that the clients trust, and certificates that are good or not, made at the start.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::pki_types::PrivatePkcs8KeyDer;

use super::script::CertificateName;

/// The authority and the settings of a TLS server for each certificate.
pub(super) struct Certificates {
    /// The authority's certificate, for clients.
    pub(super) authority_pem: String,
    configs: Vec<(CertificateName, Arc<ServerConfig>)>,
}

impl Certificates {
    pub(super) fn make() -> Result<Self, String> {
        let key = KeyPair::generate().map_err(text)?;
        let mut params = params(&[], "authority of the fault tests")?;
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority_pem = params.self_signed(&key).map_err(text)?.pem();
        let issuer = Issuer::new(params, key);
        let names = [
            CertificateName::Good,
            CertificateName::SelfSigned,
            CertificateName::Expired,
            CertificateName::NotYetValid,
            CertificateName::WrongHost,
        ];
        let configs = names.into_iter().map(|name| Ok((name, Arc::new(config(name, &issuer)?))));
        Ok(Self { authority_pem, configs: configs.collect::<Result<_, String>>()? })
    }

    /// The settings of a server that shows a certificate.
    pub(super) fn server(&self, name: CertificateName) -> Option<Arc<ServerConfig>> {
        self.configs.iter().find(|(known, _)| *known == name).map(|(_, config)| Arc::clone(config))
    }
}

fn params(hosts: &[&str], common_name: &str) -> Result<CertificateParams, String> {
    let hosts: Vec<String> = hosts.iter().map(|&host| host.to_owned()).collect();
    let mut params = CertificateParams::new(hosts).map_err(text)?;
    params.distinguished_name.push(DnType::CommonName, common_name);
    Ok(params)
}

fn config(name: CertificateName, issuer: &Issuer<'_, KeyPair>) -> Result<ServerConfig, String> {
    let hosts: &[&str] = match name {
        CertificateName::WrongHost => &["other.example", "127.0.0.2"],
        _ => &["localhost", "127.0.0.1"],
    };
    let mut params = params(hosts, "server of the fault tests")?;
    match name {
        CertificateName::Expired => {
            (params.not_before, params.not_after) = (date_time_ymd(2001, 1, 1), date_time_ymd(2002, 1, 1));
        }
        CertificateName::NotYetValid => params.not_before = date_time_ymd(4000, 1, 1),
        _ => {}
    }
    let key = KeyPair::generate().map_err(text)?;
    let certificate = match name {
        CertificateName::SelfSigned => params.self_signed(&key),
        _ => params.signed_by(&key, issuer),
    };
    let certificate = certificate.map_err(text)?.der().clone();
    let key = PrivatePkcs8KeyDer::from(key.serialize_der());
    ServerConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![certificate], key.into()))
        .map_err(text)
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where an error is mapped")]
fn text(error: impl ToString) -> String {
    error.to_string()
}
