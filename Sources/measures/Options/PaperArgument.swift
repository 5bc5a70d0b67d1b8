internal import ArgumentParser
internal import Geometry
internal import Publishing

/// A value of `--paper` and `--tile`.
enum PaperArgument: String, CaseIterable, ExpressibleByArgument {
  case a3
  case a4

  /// The longer side.
  var length: Points {
    switch self {
    case .a3: PaperChoice.lengthOfA3
    case .a4: PaperChoice.lengthOfA4
    }
  }
}
