import Checking
import ThaiText

/// How well a model foretells text that it was not made of.
enum Evaluation {
  /// The mean cost of a letter.
  static func natsPerLetter(of lines: [[Symbol]], by model: LetterModel) -> Double {
    var cost = 0
    var count = 0
    for line in lines {
      var state = model.start
      for letter in line { cost += Int(model.step(&state, letter)) }
      count += line.count
    }
    return Double(cost) / LetterModel.scale / Double(max(count, 1))
  }
}
