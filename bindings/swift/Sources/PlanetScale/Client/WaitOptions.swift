internal import PlanetScaleEngine

/// How to wait.
public struct WaitOptions<Value: Sendable>: Sendable {
    /// How long to wait in all. Default: the wait's own limit, which its description names.
    public var timeout: Duration?
    /// The time between two looks, at least a tenth of a second. Default: ``ClientOptions/waitInterval``, or else 5
    /// seconds, and 10 after the first minute.
    public var interval: Duration?
    /// Whether a wait for a deletion may find nothing at its first look. Without it, that is an error, unless this
    /// client deleted the thing: the name may be misspelled, or the credentials may not see it.
    public var missingOk: Bool
    /// Gets every look, also those that fail and the one that ends the wait. What it throws ends the wait, and is what
    /// the wait throws. It is called on a thread of the engine's, which it should not hold for long.
    public var onProgress: (@Sendable (WaitProgress<Value>) throws -> Void)?
    /// For each look: time limits, headers and the like.
    public var request: RequestOptions

    /// Options; what is left out is a default.
    public init(
        timeout: Duration? = nil,
        interval: Duration? = nil,
        missingOk: Bool = false,
        request: RequestOptions = RequestOptions(),
        onProgress: (@Sendable (WaitProgress<Value>) throws -> Void)? = nil
    ) {
        self.timeout = timeout
        self.interval = interval
        self.missingOk = missingOk
        self.request = request
        self.onProgress = onProgress
    }

    /// As the engine takes them.
    var settings: WaitSettings {
        WaitSettings(timeout: timeout?.seconds, interval: interval?.seconds, missingOk: missingOk)
    }
}

/// What a look of a wait showed.
public struct WaitProgress<Value: Sendable>: Sendable {
    /// How many times it was looked, this one included.
    public var polls: Int
    /// The time since the wait began.
    public var elapsed: Duration
    /// What people call the thing: its name, number or id, once it was seen.
    public var subject: String?
    /// The state that the answer names; `nil` when it names none, and when the look failed.
    public var state: String?
    /// How far it is, from 0 to 100, where the service says.
    public var percent: Double?
    /// The object that was seen; `nil` when the look failed, when the thing is gone, and when the answer is not of that
    /// type: ``reply`` then says why.
    public var value: Value?
    /// The answer as it came; `nil` when the look failed, and when the thing is gone.
    public internal(set) var reply: RawResponse<Value>?
    /// Why the look failed, in one line.
    public var error: String?
    /// Whether this look ended the wait.
    public var isLast: Bool

    /// A look, for tests of your own.
    public init(
        polls: Int,
        elapsed: Duration,
        subject: String? = nil,
        state: String? = nil,
        percent: Double? = nil,
        value: Value? = nil,
        error: String? = nil,
        isLast: Bool = false
    ) {
        self.polls = polls
        self.elapsed = elapsed
        self.subject = subject
        self.state = state
        self.percent = percent
        self.value = value
        self.error = error
        self.isLast = isLast
    }
}
