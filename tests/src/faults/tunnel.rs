//! What the proxies of the cases speak, and the way through them.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream, ToSocketAddrs};
use std::thread;

use super::connection::Connection;
use super::work::Work;

/// The greeting of SOCKS5, and the name and password if there are any.
pub(super) fn socks5_hello(
    connection: &mut Connection<'_>,
    password: Option<(&str, &str)>,
    accept: bool,
) -> io::Result<()> {
    let methods = usize::from(read(connection, 2)?[1]);
    let methods = read(connection, methods)?;
    let wanted = if password.is_some() { 2 } else { 0 };
    if !methods.contains(&wanted) {
        connection.send_raw(&[5, 0xff])?;
        return Err(io::Error::other("the client cannot say who it is"));
    }
    connection.send_raw(&[5, wanted])?;
    let Some((name, secret)) = password else { return Ok(()) };
    let length = usize::from(read(connection, 2)?[1]);
    let sent_name = read(connection, length)?;
    let length = usize::from(read(connection, 1)?[0]);
    let sent_secret = read(connection, length)?;
    let right = accept && sent_name == name.as_bytes() && sent_secret == secret.as_bytes();
    connection.send_raw(&[1, u8::from(!right)])?;
    if right { Ok(()) } else { Err(io::Error::other("the password is wrong")) }
}

/// Where a SOCKS5 proxy is to connect to.
pub(super) fn socks5_request(connection: &mut Connection<'_>) -> io::Result<SocketAddr> {
    let head = read(connection, 4)?;
    let host = match head[3] {
        1 => array(&read(connection, 4)?)
            .map(|four: [u8; 4]| IpAddr::from(Ipv4Addr::from(four)).to_string())?,
        4 => array(&read(connection, 16)?)
            .map(|all: [u8; 16]| IpAddr::from(Ipv6Addr::from(all)).to_string())?,
        _ => {
            let length = usize::from(read(connection, 1)?[0]);
            String::from_utf8_lossy(&read(connection, length)?).into_owned()
        }
    };
    let port = array(&read(connection, 2)?).map(u16::from_be_bytes)?;
    address(&host, port)
}

/// Where an HTTP proxy is to connect to, if that is an address at all.
pub(super) fn connect_request(connection: &mut Connection<'_>) -> io::Result<Option<SocketAddr>> {
    let head = connection.buffer.head(&mut connection.wire)?.ok_or(io::ErrorKind::UnexpectedEof)?;
    let Some((host, port)) = head.target.rsplit_once(':').filter(|_| head.method == "CONNECT") else {
        return Err(io::Error::other(format!("expected a CONNECT, got {} {}", head.method, head.target)));
    };
    Ok(port.parse().ok().and_then(|port| address(host, port).ok()))
}

/// Connects to the target, says so, and passes bytes both ways until both sides have ended.
pub(super) fn run(connection: &mut Connection<'_>, work: &Work) -> io::Result<()> {
    let target = connection.target.ok_or_else(|| io::Error::other("nobody asked for a tunnel"))?;
    let far = TcpStream::connect(target)?;
    far.set_nodelay(true)?;
    work.tunnel_made();
    let yes: &[u8] = if work.proxy_is_socks() {
        &[5, 0, 0, 1, 127, 0, 0, 1, 0, 0]
    } else {
        b"HTTP/1.1 200 Connection established\r\n\r\n"
    };
    connection.send_raw(yes)?;
    (&far).write_all(&connection.buffer.take())?;
    let near = &*connection.wire.socket;
    thread::scope(|scope| {
        scope.spawn(|| pass(&far, near));
        pass(near, &far);
    });
    Ok(())
}

/// Passes bytes one way, and the end of them.
fn pass(mut from: &TcpStream, mut to: &TcpStream) {
    let mut chunk = [0; 16 * 1024];
    while let Ok(amount) = from.read(&mut chunk) {
        if amount == 0 || to.write_all(&chunk[..amount]).is_err() {
            break;
        }
    }
    Connection::half_close(to);
}

fn read(connection: &mut Connection<'_>, amount: usize) -> io::Result<Vec<u8>> {
    connection.buffer.exactly(&mut connection.wire, amount)
}

fn array<const N: usize>(bytes: &[u8]) -> io::Result<[u8; N]> {
    bytes.try_into().map_err(io::Error::other)
}

fn address(host: &str, port: u16) -> io::Result<SocketAddr> {
    let mut found = (host, port).to_socket_addrs()?.filter(|address| address.ip().is_loopback());
    found.find(SocketAddr::is_ipv4).ok_or_else(|| io::Error::other("only this machine is connected to"))
}
