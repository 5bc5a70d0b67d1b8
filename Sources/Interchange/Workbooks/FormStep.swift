/// A step on the way from a record to the values of one column.
enum FormStep: Hashable {
  case key(String)
  /// Every entry of a list, one in each row.
  case each

  init(_ step: FieldStep) {
    switch step {
    case .key(let key): self = .key(key)
    case .index: self = .each
    }
  }
}
