public import MeasuresData

/// What the caller decides about a filling.
public struct FillOptions: Sendable {
  /// How digits of text are printed where no filter says otherwise.
  public var digitPolicy: DigitPolicy

  public init(digitPolicy: DigitPolicy = .asTyped) { self.digitPolicy = digitPolicy }
}
