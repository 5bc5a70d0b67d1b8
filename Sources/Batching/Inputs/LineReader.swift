internal import Glibc
internal import Publishing
internal import Synchronization

/// Reads a file line by line, without holding more than one line and one block.
final class LineReader: Sendable {
  struct Line {
    /// From 1.
    let number: Int
    /// Without the line end; empty when the line is too long.
    let utf8: [UInt8]
    let isTooLong: Bool
  }

  private struct State: ~Copyable {
    let descriptor: FileDescriptor
    var block: [UInt8] = []
    var offset = 0
    var number = 0
    var bytesRead = 0
  }

  private let path: String
  private let state: Mutex<State>

  init(path: String) throws(EnvironmentError) {
    self.path = path
    do throws(SystemCallError) {
      state = Mutex(State(descriptor: try FileDescriptor(opening: path, flags: O_RDONLY | O_NOCTTY)))
    } catch {
      throw .refused(.read, path: path, errorNumber: error.number)
    }
  }

  /// How far the reader has come, in bytes.
  var bytesRead: Int { state.withLock { $0.bytesRead - $0.block.count + $0.offset } }

  /// The next line that is not empty, or nil at the end.
  func next() throws(EnvironmentError) -> Line? {
    do throws(SystemCallError) {
      return try state.withLock { state throws(SystemCallError) in
        while let line = try Self.line(from: &state) {
          if line.isTooLong || line.utf8.contains(where: { $0 != 0x20 && $0 != 0x09 }) { return line }
        }
        return nil
      }
    } catch {
      throw .refused(.read, path: path, errorNumber: error.number)
    }
  }

  private static func line(from state: inout State) throws(SystemCallError) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    var isAtStart = true
    while true {
      if state.offset == state.block.count {
        state.block = try state.descriptor.read(upTo: 256 << 10)
        state.offset = 0
        state.bytesRead += state.block.count
        if state.block.isEmpty {
          if isAtStart { return nil }
          break
        }
      }
      isAtStart = false
      let rest = state.block[state.offset...]
      let end = rest.firstIndex(of: 0x0A)
      if line.count + rest.count > InputFile.textLimit,
        line.count + (end ?? rest.endIndex) - state.offset > InputFile.textLimit
      {
        isTooLong = true
        line = []
      }
      if !isTooLong { line += rest[..<(end ?? rest.endIndex)] }
      state.offset = end.map { $0 + 1 } ?? rest.endIndex
      if end != nil { break }
    }
    state.number += 1
    if line.last == 0x0D { line.removeLast() }
    // A byte order mark before the first line says nothing about UTF-8.
    if state.number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return Line(number: state.number, utf8: line, isTooLong: isTooLong)
  }
}
