/// The attributes of one element, by their names without prefix. Good only while the element is being told.
struct XMLAttributes {
  /// Names and values in turn, ended by nil; borrowed from the parser.
  private let pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(borrowing pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.pointers = pointers
  }

  /// The value of an attribute, nil when the element does not have it.
  subscript(name: String) -> String? {
    guard let pointers else { return nil }
    var index = 0
    while let key = pointers[index], let value = pointers[index + 1] {
      if XMLName.local(key) == name { return String(cString: value) }
      index += 2
    }
    return nil
  }
}
