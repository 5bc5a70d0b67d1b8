/// Conditions on one element.
struct CompoundSelector: Sendable {
  /// What an attribute must be.
  enum AttributeTest: Equatable, Sendable {
    case exists
    case equals(String)
    /// `~=`: one of the words.
    case includes(String)
    /// `^=`
    case begins(String)
  }

  enum PseudoClass: String, CaseIterable, Sendable {
    case firstChild = "first-child"
    case lastChild = "last-child"
    case onlyChild = "only-child"
    case root
  }

  /// nil is `*` or no type.
  var type: String?
  var id: String?
  var classes: [String] = []
  var attributes: [(name: String, test: AttributeTest)] = []
  var pseudoClasses: [PseudoClass] = []

  var specificity: Specificity {
    Specificity(
      ids: id == nil ? 0 : 1, classes: classes.count + attributes.count + pseudoClasses.count,
      types: type == nil ? 0 : 1)
  }
}
