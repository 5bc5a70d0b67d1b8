internal import Archiving
internal import Diagnostics

/// The folder into which the attached files of a PDF are written.
public struct AttachmentFolder: Sendable {
  private let path: String

  public init(path: String) {
    self.path = path
  }

  /// Writes all files that travel in a PDF, or none when one of them cannot be written safely.
  ///
  /// Names come from the file and may be anything: only plain names are written, and no file is replaced by one with
  /// other content.
  /// - Returns: the paths of the files, those that were there already included.
  public func write(attachmentsOf file: ArchivedFile) throws -> [String] {
    let attachments = try file.attachments()
    let faults = attachments.isEmpty ? [.noAttachments(path: file.path)] : faults(of: attachments)
    guard faults.isEmpty else { throw DiagnosticsError(faults) }
    try FilePath.createFolder(path)
    return try attachments.map { attachment in
      let target = FilePath.join(path, attachment.name)
      if !FilePath.exists(target) { try OutputDestination.file(path: target).write(attachment.bytes) }
      return target
    }
  }

  private func faults(of attachments: [AttachedFile]) -> [Diagnostic] {
    var names: [String] = []
    var faults: [Diagnostic] = []
    for attachment in attachments {
      let name = attachment.name
      if !AttachmentName.isPlain(name) {
        faults.append(.unsafeAttachmentName(name))
      } else if names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
        faults.append(.repeatedAttachmentName(name))
      } else if isOther(attachment) {
        faults.append(.wouldOverwrite(path: FilePath.join(path, name)))
      }
      names.append(name)
    }
    return faults
  }

  /// Whether something else than the file stands in its place.
  private func isOther(_ attachment: AttachedFile) -> Bool {
    let target = FilePath.join(path, attachment.name)
    guard FilePath.exists(target) else { return false }
    let present = try? InputFile.read(target, limit: ArchivedFile.sizeLimit)
    return present?.utf8 != attachment.bytes
  }
}
