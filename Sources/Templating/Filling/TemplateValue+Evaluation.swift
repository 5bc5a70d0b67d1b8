internal import Diagnostics
internal import MeasuresData

extension TemplateValue {
  /// Whether a condition takes the value as true: something is there, and it is neither empty, zero nor false.
  var isPresent: Bool {
    switch self {
    case .none: false
    case .text(let text, _): !text.isEmpty
    case .integer(let integer, _): integer != 0
    case .decimal: true
    case .flag(let flag): flag
    case .list(let items, _): !items.isEmpty
    case .record: true
    }
  }

  /// Whether `default` stands in for the value.
  var isMissing: Bool {
    switch self {
    case .none: true
    case .text(let text, _): text.isEmpty
    default: false
    }
  }

  var origin: DataOrigin? {
    switch self {
    case .none, .flag: nil
    case .text(_, let origin), .integer(_, let origin), .decimal(_, let origin), .list(_, let origin),
      .record(_, let origin):
      origin
    }
  }

  /// The value as text, with ASCII digits for numbers; nil for what is no text.
  var text: String? {
    switch self {
    case .text(let text, _), .decimal(let text, _): text
    case .integer(let integer, _): String(integer)
    case .none, .flag, .list, .record: nil
    }
  }

  /// Whether two values are the same text, number or flag; texts by their bytes.
  func equals(_ other: TemplateValue) -> Bool {
    switch (self, other) {
    case (.none, .none): return true
    case (.flag(let first), .flag(let second)): return first == second
    default:
      guard let first = text, let second = other.text else { return false }
      return first.utf8.elementsEqual(second.utf8)
    }
  }
}
