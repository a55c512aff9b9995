extension ClientOptions: CustomReflectable {
    /// The options without what may hold a secret: headers show their names only.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "serviceTokenID": serviceTokenID as Any,
            "serviceToken": serviceToken as Any,
            "bearerToken": bearerToken as Any,
            "anonymous": anonymous,
            "organization": organization as Any,
            "baseURL": baseURL as Any,
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
        "ClientOptions(baseURL: \(baseURL ?? "default"), organization: \(organization ?? "default"))"
    }

    /// Where calls go and for whom, without secrets.
    public var debugDescription: String { description }
}

extension ClientCertificate: CustomStringConvertible, CustomDebugStringConvertible {
    /// Nothing of it.
    public var description: String { "ClientCertificate(\(Secret.redacted))" }

    /// Nothing of it.
    public var debugDescription: String { description }
}
