extension ClientOptions: CustomReflectable {
    /// The options without what may hold a secret: headers show their names only.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "serviceTokenID": serviceTokenID as Any,
            "serviceToken": serviceToken as Any,
            "bearerToken": bearerToken as Any,
            "anonymous": anonymous,
            "organization": organization as Any,
            "baseURL": baseURL.map(Redacted.address) as Any,
            "proxy": proxy as Any,
            "headers": headers.keys.sorted(),
            "maxRetries": maxRetries as Any,
            "timeout": timeout as Any,
        ]
        return Mirror(self, children: children)
    }
}

extension ClientOptions: CustomStringConvertible, CustomDebugStringConvertible {
    /// Where calls go and for whom, without secrets.
    public var description: String {
        "ClientOptions(baseURL: \(baseURL.map(Redacted.address) ?? "default"), organization: \(organization ?? "default"))"
    }

    /// Where calls go and for whom, without secrets.
    public var debugDescription: String { description }
}

extension Proxy: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The address, without who one is there.
    public var description: String { "Proxy(\(address.map(Redacted.address) ?? "off"))" }

    /// The address, without who one is there.
    public var debugDescription: String { description }

    /// The address, without who one is there.
    public var customMirror: Mirror { Mirror(self, children: ["address": address.map(Redacted.address) as Any]) }
}

extension ClientCertificate: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Nothing of it.
    public var description: String { "ClientCertificate(\(Secret.redacted))" }

    /// Nothing of it.
    public var debugDescription: String { description }

    /// Nothing of it.
    public var customMirror: Mirror { Mirror(self, children: ["key": key]) }
}

/// Addresses as they may be printed.
enum Redacted {
    /// An address without user and password. A password may hold any sign that a careless hand left in it, so all that is
    /// before the last `@` goes.
    static func address(_ text: String) -> String {
        guard let at = text.lastIndex(of: "@") else { return text }
        let scheme = text.range(of: "://").map { text[..<$0.upperBound] } ?? ""
        return "\(scheme.endIndex <= at ? scheme : "")\(Secret.redacted)\(text[at...])"
    }
}
