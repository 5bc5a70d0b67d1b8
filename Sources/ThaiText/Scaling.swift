/// Arithmetic that gives the same bits on every machine.
package enum Scaling {
  /// e to the power of `exponent`, by halving the argument and squaring the Taylor sum back.
  ///
  /// Only additions and multiplications, whose results IEEE 754 fixes; the system's library of mathematics
  /// may differ in the last bit from machine to machine, and the model is to be the same everywhere.
  package static func exponential(_ exponent: Double) -> Double {
    var halvings = 0
    var argument = exponent
    while abs(argument) > 0.0625 {
      argument *= 0.5
      halvings += 1
    }
    var sum = 1.0
    for term in stride(from: 10.0, to: 0, by: -1) { sum = 1 + sum * argument / term }
    for _ in 0..<halvings { sum *= sum }
    return sum
  }
}
