import Foundation

/// Runs a program that is not ours over a file and gives what it prints.
public func outputOfTool(_ name: String, _ arguments: [String], on bytes: [UInt8]) throws -> String {
  String(decoding: try bytesFromTool(name, arguments, on: bytes), as: UTF8.self)
}

/// Runs a program that is not ours over a file and gives the bytes that it writes.
public func bytesFromTool(_ name: String, _ arguments: [String], on bytes: [UInt8]) throws -> [UInt8] {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("measures-\(UUID().uuidString)")
  try Data(bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [name] + arguments.map { $0 == "FILE" ? file.path : $0 }
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return [UInt8](output)
}
