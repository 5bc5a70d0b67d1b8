/// An attached file with what the PDF holds of its bytes.
struct CompressedAttachment {
  let file: AttachedFile
  let bytes: [UInt8]
  /// Of the file's bytes as they are (ISO 32000-1, table 46).
  let checksum: [UInt8]

  init(_ file: AttachedFile, by deflate: Deflate) {
    self.file = file
    bytes = deflate.compressed(file.bytes)
    checksum = MD5.digest(of: file.bytes)
  }
}
