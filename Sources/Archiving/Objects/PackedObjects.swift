/// Objects that go into the file as one compressed stream (ISO 32000-1, 7.5.7).
struct PackedObjects {
  /// The number of the stream that will hold them.
  var number = 0
  private(set) var count = 0
  private var index = PDFBytes()
  private var texts = PDFBytes()

  /// More objects compress better, and each object that is read costs the reader the whole stream.
  private static let limit = 200

  var isEmpty: Bool { count == 0 }
  var isFull: Bool { count >= Self.limit }

  /// The length of the numbers and places that stand before the objects.
  var indexLength: Int { index.count }

  /// The stream's bytes.
  var content: [UInt8] { index.bytes + texts.bytes }

  mutating func add(_ number: Int, _ body: (inout PDFBytes) -> Void) {
    index.integer(number)
    index.append(" ")
    index.integer(texts.count)
    index.append(" ")
    body(&texts)
    texts.append("\n")
    count += 1
  }
}
