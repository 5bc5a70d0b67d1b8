internal import DocumentModel

/// The named strings of the pages (CSS Generated Content for Paged Media, section 1.1).
struct NamedStrings {
  private var carried: [String: String] = [:]
  private var firstOnPage: [String: String] = [:]
  private var lastOnPage: [String: String] = [:]

  /// Begins a page: what was set last goes on.
  mutating func beginPage() {
    carried.merge(lastOnPage) { $1 }
    firstOnPage = [:]
    lastOnPage = [:]
  }

  mutating func assign(_ string: NamedString) {
    if firstOnPage[string.name] == nil { firstOnPage[string.name] = string.value }
    lastOnPage[string.name] = string.value
  }

  /// The value of `string(name, position)` on the current page.
  func value(of name: String, at position: NamedStringPosition) -> String {
    switch position {
    case .first: firstOnPage[name] ?? carried[name] ?? ""
    case .last: lastOnPage[name] ?? carried[name] ?? ""
    case .firstExcept: firstOnPage[name] == nil ? carried[name] ?? "" : ""
    }
  }
}
