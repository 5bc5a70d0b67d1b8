internal import CYAML
import Diagnostics

/// The events of libyaml over one file, as Swift values with places in bytes.
///
/// Owns the C parser. The parser reads straight from `bytes`, which lives as long as this object; libyaml keeps a
/// pointer to the parser itself, hence the allocation with a fixed address.
final class YAMLEventSource {
  enum Event {
    case documentStart(SourceSpan)
    case scalar(Scalar)
    case listStart(SourceSpan)
    case recordStart(SourceSpan)
    case collectionEnd(SourceSpan)
    case alias(SourceSpan)
    /// The file breaks the rules of YAML; no event follows.
    case fault(Diagnostic)
  }

  struct Scalar {
    let text: String
    let style: DataScalar.Style
    let span: SourceSpan
    /// Whether quotes or `!!str` say that this is a text, whatever it looks like.
    let isText: Bool
    let unsupportedTag: String?
    /// Whether a line end between two Thai letters has become a space.
    let isFoldedThai: Bool
  }

  private let file: SourceFile
  /// Owned: allocated and initialised here, deleted in `deinit`.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// Owned copy of the text without its byte order mark; the parser borrows it.
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var cursor: ScalarCursor
  private var isFinished = false

  init(file: SourceFile, contentStart: Int) {
    self.file = file
    cursor = ScalarCursor(file: file, contentStart: contentStart)
    parser = .allocate(capacity: 1)
    bytes = .allocate(capacity: file.utf8.count - contentStart)
    _ = bytes.initialize(from: file.utf8[contentStart...])
    parser.initialize(to: yaml_parser_t())
    // Initialising fails only without memory; `next` then reports a fault, since no input is set.
    guard yaml_parser_initialize(parser) == 1 else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    bytes.deallocate()
  }

  /// The next event, or nil at the end of the file.
  func next() -> Event? {
    while !isFinished {
      var event = yaml_event_t()
      guard parser.pointee.read_handler != nil, yaml_parser_parse(parser, &event) == 1 else {
        isFinished = true
        return .fault(fault())
      }
      defer { yaml_event_delete(&event) }
      if let converted = convert(event) { return converted }
    }
    return nil
  }

  private func convert(_ event: yaml_event_t) -> Event? {
    switch event.type {
    case YAML_STREAM_END_EVENT:
      isFinished = true
      return nil
    case YAML_DOCUMENT_START_EVENT: return .documentStart(span(of: event))
    case YAML_SCALAR_EVENT: return .scalar(scalar(event))
    case YAML_SEQUENCE_START_EVENT: return .listStart(span(of: event))
    case YAML_MAPPING_START_EVENT: return .recordStart(span(of: event))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd(span(of: event))
    case YAML_ALIAS_EVENT: return .alias(span(of: event))
    default: return nil
    }
  }

  private func scalar(_ event: yaml_event_t) -> Scalar {
    let data = event.data.scalar
    let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
    let style = Self.style(data.style)
    let range = trimmed(span(of: event).utf8Range)
    let tag = data.tag.map { String(cString: $0) }
    let isString = tag == "tag:yaml.org,2002:str" || tag == "!"
    return Scalar(
      text: text, style: style, span: SourceSpan(file: file, utf8Range: range),
      isText: style != .plain || isString, unsupportedTag: isString ? nil : tag,
      isFoldedThai: style != .literal && !file.isOnOneLine(range) && ThaiFolding.joinsThai(file.utf8[range]))
  }

  private static func style(_ style: yaml_scalar_style_t) -> DataScalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// libyaml ends a block scalar where the next line begins: the white space before that is not part of it.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound,
      file.utf8[end - 1] == 0x0A || file.utf8[end - 1] == 0x0D || file.utf8[end - 1] == 0x20
    {
      end -= 1
    }
    return range.lowerBound..<end
  }

  private func span(of event: yaml_event_t) -> SourceSpan {
    let start = cursor.utf8Offset(ofScalar: event.start_mark.index)
    let end = cursor.utf8Offset(ofScalar: event.end_mark.index)
    return SourceSpan(file: file, utf8Range: start..<max(start, end))
  }

  /// What stopped the parser. `problem` is a constant of the library: borrowed, never freed.
  private func fault() -> Diagnostic {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    if problem.utf8.starts(with: Self.nestingProblem.utf8) {
      return .nestedTooDeeply(limit: DataTreeBuilder.depthLimit, at: point(parser.pointee.mark))
    }
    // The context is what the parser was in the middle of; it begins at or before the problem.
    let start = parser.pointee.context == nil ? nil : point(parser.pointee.context_mark)
    return .yamlSyntax(problem, at: point(parser.pointee.problem_mark), within: start)
  }

  /// How libyaml begins to say that brackets are nested beyond its own limit of 1000, which it can meet while looking
  /// ahead; it gives no place then.
  private static let nestingProblem = "Maximum nesting level"

  private func point(_ mark: yaml_mark_t) -> SourceSpan {
    let offset = cursor.utf8Offset(ofScalar: mark.index)
    return SourceSpan(file: file, utf8Range: offset..<offset)
  }
}
