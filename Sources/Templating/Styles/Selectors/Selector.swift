/// A selector: compounds joined by combinators, for an element or one of its pseudo-elements.
struct Selector: Sendable {
  enum Combinator: Sendable {
    case descendant
    case child
  }

  /// A compound for an ancestor, and how the one to its right hangs on it.
  struct Ancestor: Sendable {
    let compound: CompoundSelector
    let combinator: Combinator
  }

  /// What the element itself must be.
  let subject: CompoundSelector
  /// From the nearest ancestor outwards.
  let ancestors: [Ancestor]
  let pseudoElement: PseudoElement?

  /// Whether the selector is no more than one type, one class, one id or `*`.
  var asksForOneThing: Bool {
    let names = (subject.type == nil ? 0 : 1) + (subject.id == nil ? 0 : 1) + subject.classes.count
    return names <= 1 && subject.attributes.isEmpty && subject.pseudoClasses.isEmpty && ancestors.isEmpty
      && pseudoElement == nil
  }

  var specificity: Specificity {
    ancestors.reduce(subject.specificity + (pseudoElement == nil ? .zero : .type)) {
      $0 + $1.compound.specificity
    }
  }
}
