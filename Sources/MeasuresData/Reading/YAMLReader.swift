// libyaml itself instead of a Swift package around it: its events carry the end of every value and duplicate keys, are
// read without recursion, and need no Foundation, which alone would be four fifths of the program.
internal import CYAML
import Diagnostics

/// Reads YAML into a data tree.
///
/// The core schema of YAML 1.2 decides what is a number. Not supported, and diagnosed: aliases, tags other than
/// `!!str`, several documents in a file.
enum YAMLReader {
  /// Reads a file whose bytes are known to be UTF-8 text (see `DataReader`).
  ///
  /// - Parameter contentStart: the offset at which the text begins, behind a byte order mark.
  static func read(_ file: SourceFile, from contentStart: Int = 0) -> DataTree {
    let events = YAMLEventSource(file: file, contentStart: contentStart)
    var builder = DataTreeBuilder(file: file)
    var documents = 0
    while let event = events.next() {
      switch event {
      case .documentStart(let span):
        documents += 1
        if documents == 2 {
          builder.note(.severalDocuments(at: span))
          return DataTree(root: builder.root, diagnostics: builder.diagnostics)
        }
      case .fault(let diagnostic):
        builder.note(diagnostic)
        return DataTree(root: nil, diagnostics: builder.diagnostics)
      default:
        guard take(event, into: &builder) else {
          return DataTree(root: nil, diagnostics: builder.diagnostics)
        }
      }
    }
    return DataTree(root: builder.root, diagnostics: builder.diagnostics)
  }

  /// Hands one event on; false when the nesting is too deep or the values too many to go on.
  private static func take(_ event: YAMLEventSource.Event, into builder: inout DataTreeBuilder) -> Bool {
    switch event {
    case .scalar(let scalar):
      guard !builder.isAtValueLimit else {
        builder.note(.tooManyValues(limit: DataTreeBuilder.valueLimit, at: scalar.span))
        return false
      }
      take(scalar, into: &builder)
    case .listStart(let span), .recordStart(let span):
      guard !builder.isAtDepthLimit else {
        builder.note(.nestedTooDeeply(limit: DataTreeBuilder.depthLimit, at: span))
        return false
      }
      if case .listStart = event {
        builder.beginList(at: span.utf8Range.lowerBound)
      } else {
        builder.beginRecord(at: span.utf8Range.lowerBound)
      }
    case .collectionEnd(let span): builder.end(at: span.utf8Range.upperBound)
    case .alias(let span):
      builder.note(.aliasNotSupported(at: span))
      builder.addScalar("", kind: .null, style: .plain, range: span.utf8Range)
    case .documentStart, .fault: break
    }
    return true
  }

  private static func take(_ scalar: YAMLEventSource.Scalar, into builder: inout DataTreeBuilder) {
    if let tag = scalar.unsupportedTag { builder.note(.tagNotSupported(tag, at: scalar.span)) }
    if scalar.isFoldedThai { builder.note(.foldedThai(at: scalar.span)) }
    let kind = scalar.isText ? .string : CoreSchema.kind(of: scalar.text)
    builder.addScalar(scalar.text, kind: kind, style: scalar.style, range: scalar.span.utf8Range)
  }
}
