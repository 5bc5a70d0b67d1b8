public import Archiving
internal import Diagnostics
internal import LibraryLoading
internal import MeasuresData

/// A finished PDF that has been read from the disk.
public struct ArchivedFile: Sendable {
  /// The most bytes that such a file may have; it holds pictures.
  public static let sizeLimit = 1 << 30

  /// The file as the user named it.
  public let path: String
  /// The file as it is.
  public let bytes: [UInt8]

  /// Reads a file; `-` is standard input.
  public init(path: String) throws {
    let file = try InputFile.read(path, limit: Self.sizeLimit)
    self.path = file.name
    bytes = file.utf8
  }

  /// The files that travel inside.
  public func attachments() throws -> [AttachedFile] {
    try reading { () throws(ArchivingError) in try AttachmentExtractor().attachments(in: bytes) }
  }

  /// What `body` gives, with its error turned into a diagnostic: a file that cannot be read is a fault of the input, a
  /// library that is not there one of the machine.
  func reading<Value>(_ body: () throws(ArchivingError) -> Value) throws -> Value {
    do throws(ArchivingError) {
      return try body()
    } catch {
      if case .missingLibrary(let library) = error { throw EnvironmentError(library.diagnostic) }
      throw DiagnosticsError([.unreadablePDF(path: path, error)])
    }
  }
}
