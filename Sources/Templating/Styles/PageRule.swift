internal import DocumentModel

/// An `@page` rule.
struct PageRule: Sendable {
  let selector: PageSelector
  var declarations: [Declaration] = []
  var marginBoxes: [(position: MarginBoxPosition, declarations: [Declaration])] = []

  /// A name counts more than `:first`: CSS Paged Media Module Level 3, section 4.1.
  var specificity: Int { (selector.name == nil ? 0 : 2) + (selector.isFirst ? 1 : 0) }
}
