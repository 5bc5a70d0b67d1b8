public import MeasuresData

/// What the caller decides about a filling.
public struct FillOptions: Sendable {
  /// How digits of text are printed where no filter says otherwise.
  public var digitPolicy: DigitPolicy
  /// The most elements that a template may make: loops in loops could make any number.
  public var elementLimit: Int

  public init(digitPolicy: DigitPolicy = .asTyped, elementLimit: Int = 500_000) {
    self.digitPolicy = digitPolicy
    self.elementLimit = elementLimit
  }
}
