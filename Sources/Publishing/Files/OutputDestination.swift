internal import Glibc

/// Where a finished output goes.
public enum OutputDestination: Hashable, Sendable {
  case standardOutput
  case file(path: String)

  /// What a user means by `--output`: `-` is standard output, everything else is a file.
  public init(argument: String) {
    self = argument.utf8.elementsEqual("-".utf8) ? .standardOutput : .file(path: argument)
  }

  /// Writes an output: a file whole or not at all.
  ///
  /// What has gone to standard output cannot be taken back; a reader that closes the pipe early is an error.
  public func write(_ bytes: [UInt8]) throws(EnvironmentError) {
    var failure: EnvironmentError?
    bytes.withUnsafeBytes { buffer in
      do throws(EnvironmentError) { try write(buffer) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws(EnvironmentError) {
    switch self {
    case .standardOutput: try Self.writeToStandardOutput(bytes)
    case .file(let path):
      // A signal that ends the process waits until the file is whole or gone.
      try TerminationSignals.held { () throws(EnvironmentError) in
        let file = try AtomicFile.create(path)
        try file.write(bytes)
        try file.commit()
      }
    }
  }

  private static func writeToStandardOutput(_ bytes: UnsafeRawBufferPointer) throws(EnvironmentError) {
    do {
      try FileDescriptor.writeAll(bytes, to: STDOUT_FILENO)
    } catch {
      throw .refused(.write, path: "standard output", errorNumber: error.number)
    }
  }
}
