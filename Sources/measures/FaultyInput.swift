/// Thrown when the input has faults that have all been told already.
struct FaultyInput: Error {}
