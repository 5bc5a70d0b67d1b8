/// The attributes that say whether and how often an element comes out.
struct Directives {
  var loop: Loop?
  var binding: Binding?
  var condition: Condition?
  /// `data-include`: the file as written.
  var include: MarkupAttribute?

  static let names = ["data-each", "data-let", "data-if", "data-include"]
}
