internal import FoundationEssentials
internal import Glibc
internal import Publishing
internal import Synchronization

/// What a batch has made, a line of JSON for each report and edition, so that it need not be made again.
///
/// While the batch runs, lines are only ever added, each by one call of the system; a line that was torn by the end of
/// the process or of the disk is passed over. Nothing is believed that the files do not bear out.
final class BatchJournal: Sendable {
  private struct State: ~Copyable {
    /// Where lines are added.
    let output: FileDescriptor
    var byteCount: Int
    var unsynchronized = 0
  }

  /// After how many lines the file is brought to the disk. What is lost with the power is only made again.
  private static let synchronizationInterval = 64

  private let path: String
  /// The lines of all journals of the folder by their keys, as they were when the batch began.
  private let known: [ContentDigest: [UInt8]]
  /// What the last batch of this journal was set with.
  let lastHeader: JournalHeader?
  private let state: Mutex<State>

  /// Opens the journal of a folder, whose lock the caller holds.
  init(_ folder: BatchFolder) throws(EnvironmentError) {
    path = folder.journal
    var known: [ContentDigest: [UInt8]] = [:]
    var header: JournalHeader?
    for journal in folder.journals {
      let isOwn = journal == folder.journal
      try Self.readLines(of: journal) { line in
        if let entry = Self.decoded(JournalEntry.self, line), let key = ContentDigest(hexadecimal: entry.key)
        {
          known[key] = line
        } else if isOwn, let last = Self.decoded(JournalHeader.self, line) {
          header = last
        }
      }
    }
    self.known = known
    lastHeader = header
    do throws(SystemCallError) {
      let output = try FileDescriptor(opening: path, flags: O_RDWR | O_APPEND | O_CREAT, mode: 0o644)
      let byteCount = Int(try output.status().st_size)
      state = Mutex(State(output: output, byteCount: byteCount))
    } catch {
      throw .refused(.write, path: path, errorNumber: error.number)
    }
  }

  /// What was made under a key; nil when nothing was.
  func entry(for key: ContentDigest) -> JournalEntry? {
    known[key].flatMap { Self.decoded(JournalEntry.self, $0) }
  }

  /// Adds the settings of a batch.
  func add(_ header: JournalHeader) throws(EnvironmentError) { try add(line: Self.line(header)) }

  /// Adds what was made.
  func add(_ entry: JournalEntry) throws(EnvironmentError) { try add(line: Self.line(entry)) }

  private func add(line: [UInt8]) throws(EnvironmentError) {
    do throws(SystemCallError) {
      try state.withLock { state throws(SystemCallError) in
        try Self.append(line, to: &state)
        state.unsynchronized += 1
        guard state.unsynchronized >= Self.synchronizationInterval else { return }
        try state.output.synchronize()
        state.unsynchronized = 0
      }
    } catch {
      throw .refused(.write, path: path, errorNumber: error.number)
    }
  }

  /// Writes a line whole or not at all, on a line of its own even behind a torn one.
  private static func append(_ line: [UInt8], to state: inout State) throws(SystemCallError) {
    let isTorn = state.byteCount > 0 && lastByte(of: state) != 0x0A
    let bytes = (isTorn ? [0x0A] : []) + line
    var failure: SystemCallError?
    bytes.withUnsafeBytes { buffer in
      do throws(SystemCallError) {
        try FileDescriptor.writeAll(buffer, to: state.output.number)
      } catch {
        failure = error
      }
    }
    if let failure {
      // What cannot be taken back is a torn line, which readers pass over.
      ftruncate(state.output.number, state.byteCount)
      throw failure
    }
    state.byteCount += bytes.count
  }

  private static func lastByte(of state: borrowing State) -> UInt8? {
    var byte: UInt8 = 0
    return pread(state.output.number, &byte, 1, state.byteCount - 1) == 1 ? byte : nil
  }

  /// Puts the journal in order: the last settings, then the last line of each output, by name. So a batch that was
  /// interrupted and went on leaves the same bytes as one that was not.
  func tidy(_ header: JournalHeader) throws(EnvironmentError) {
    var lines: [String: (entry: JournalEntry, line: [UInt8])] = [:]
    try Self.readLines(of: path) { line in
      guard let entry = Self.decoded(JournalEntry.self, line) else { return }
      lines[entry.name + "\n" + entry.edition] = (entry, line + [0x0A])
    }
    let ordered = lines.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let bytes = Self.line(header) + ordered.flatMap(\.value.line)
    try OutputDestination.file(path: path).write(bytes)
  }

  // MARK: Lines

  private static func line(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and numbers alone: encoding them cannot fail.
    guard let data = try? encoder.encode(value) else { return [0x0A] }
    return Array(data) + [0x0A]
  }

  static func decoded<Value: Decodable>(_ type: Value.Type, _ line: [UInt8]) -> Value? {
    try? JSONDecoder().decode(type, from: Data(line))
  }

  static func readLines(of path: String, _ body: ([UInt8]) -> Void) throws(EnvironmentError) {
    guard FilePath.exists(path) else { return }
    let reader = try LineReader(path: path)
    while let line = try reader.next() { body(line.utf8) }
  }
}
