internal import DocumentModel

extension Element {
  /// Whether the element makes a block of its own.
  var isBlockLevel: Bool {
    switch style.box.display {
    case .inline, .inlineBlock, .none: false
    default: true
    }
  }
}
