/// The weight of a selector: Selectors Level 4, section 17.
struct Specificity: Comparable, Sendable {
  var ids: Int
  var classes: Int
  var types: Int

  static let zero = Specificity(ids: 0, classes: 0, types: 0)
  static let type = Specificity(ids: 0, classes: 0, types: 1)

  static func + (first: Specificity, second: Specificity) -> Specificity {
    Specificity(
      ids: first.ids + second.ids, classes: first.classes + second.classes,
      types: first.types + second.types)
  }

  static func < (first: Specificity, second: Specificity) -> Bool {
    (first.ids, first.classes, first.types) < (second.ids, second.classes, second.types)
  }
}
