/// What is left when all is done.
enum Remains {
  private final class Box<Value> {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  /// Keeps a value until the process ends, shortly: the system takes all of its memory back at once, faster than a
  /// hundred thousand values are freed one by one.
  static func keep(_ value: some Any) {
    _ = Unmanaged.passRetained(Box(value))
  }
}
