internal import Diagnostics

/// The attributes that say whether and how often an element comes out.
struct Directives {
  var loop: Loop?
  var binding: Binding?
  var condition: Condition?
  /// `data-include`: the file as written.
  var include: MarkupAttribute?

  static let names = ["data-each", "data-let", "data-if", "data-include"]

  private static func suffix(of name: String) -> String {
    String(decoding: name.utf8.dropFirst("data-".utf8.count), as: UTF8.self)
  }

  /// The directive that a `data-` attribute of another name was probably meant to be.
  static func meant(by attribute: String) -> String? {
    guard attribute.utf8.starts(with: "data-".utf8) else { return nil }
    let suffixes = names.map { Self.suffix(of: $0) }
    return NearName.nearest(to: suffix(of: attribute), among: suffixes).map { "data-" + $0 }
  }
}
