import Dispatch
import Foundation
import Glibc
import Synchronization

/// The built program, run as people run it.
struct Program {
  struct Outcome {
    let status: Int32
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Beside the tests' own executable.
  static let path: String = {
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: tests ?? "").deletingLastPathComponent().appendingPathComponent("measures")
      .path
  }()

  /// What every run finds in its environment: `PATH`, and what the sanitizers are told where the program is built with
  /// them (scripts/sanitize), else they take for leaks what the end of the process gives back.
  private static let environment: [String: String] = {
    let own = ProcessInfo.processInfo.environment
    return own.filter { ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key) }
      .merging(["PATH": "/usr/bin:/bin"]) { $1 }
  }()

  /// Runs the program with an environment of nothing but ``environment`` and what is given.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], folder: String = "/"
  ) throws -> Outcome {
    try start([path] + arguments, environment: environment, folder: folder)
  }

  /// Runs a line of the shell in which `$MEASURES` is the program.
  ///
  /// - Parameter path: where commands are looked for; nil for where the system has them.
  static func shell(_ line: String, folder: String = "/", path commands: String? = nil) throws -> Outcome {
    var environment = ["MEASURES": path]
    environment["PATH"] = commands
    return try start(["/bin/sh", "-c", line], environment: environment, folder: folder)
  }

  private static func start(
    _ command: [String], environment: [String: String], folder: String
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment.merging(Self.environment) { given, _ in given }
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Both at the same time: whoever writes more than a pipe holds waits until it is read.
    let words = Mutex(Data())
    let reading = DispatchGroup()
    DispatchQueue.global().async(group: reading) { [source = errors.fileHandleForReading] in
      let data = source.readDataToEndOfFile()
      words.withLock { $0 = data }
    }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    reading.wait()
    process.waitUntilExit()
    let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Outcome(
      status: status, output: Array(bytes), errors: String(decoding: words.withLock { $0 }, as: UTF8.self))
  }
}
