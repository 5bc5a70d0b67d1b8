internal import Publishing

/// One report in one edition as a batch has made it: a line of the journal.
struct JournalEntry: Codable, Hashable, Sendable {
  /// A file that was written.
  struct Output: Codable, Hashable {
    /// Below the folder of the batch.
    var path: String
    var bytes: Int
    var sha256: String
  }

  /// A picture that was shown.
  struct Picture: Codable, Hashable {
    var name: String
    var sha256: String
  }

  /// The digest of all that decides the bytes but for the pictures.
  var key: String
  /// The output's name without its ending.
  var name: String
  var edition: String
  var report: String
  var agency: String
  var pages: Int
  var warnings: Int
  var outputs: [Output]
  var pictures: [Picture]

  /// The digest of each picture by its name.
  var pictureDigests: [String: String] {
    Dictionary(pictures.map { ($0.name, $0.sha256) }) { first, _ in first }
  }
}
