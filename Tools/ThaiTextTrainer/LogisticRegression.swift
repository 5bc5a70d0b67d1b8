import ThaiText

/// Logistic regression with an L1 and an L2 penalty, by cyclic coordinate descent with trust regions
/// (Genkin, Lewis and Madigan, "Large-Scale Bayesian Logistic Regression for Text Categorization", 2007).
///
/// Deterministic: features and samples are visited in a fixed order, and no function of the system's library
/// of mathematics is used.
struct LogisticRegression {
  var absolutePenalty = 1.0
  var squarePenalty = 0.01
  var passes = 60

  /// The transpose of the samples: for each feature the samples that have it.
  struct Columns {
    let starts: [Int]
    let rows: [Int32]
  }

  /// The weight of each feature for telling positive samples from the others.
  func weights(columns: Columns, isPositive: [Bool], sampleWeights: [Double], start: [Double]) -> [Double] {
    let featureCount = columns.starts.count - 1
    var weights = start
    var margins = [Double](repeating: 0, count: isPositive.count)
    var probabilities = [Double](repeating: 0.5, count: isPositive.count)
    var radii = [Double](repeating: 1, count: featureCount)
    var isActive = [Bool](repeating: true, count: featureCount)
    for pass in 0..<passes {
      let visitsAll = pass % 8 == 0
      var largestStep = 0.0
      for feature in 0..<featureCount where visitsAll || isActive[feature] {
        let rows = columns.rows[columns.starts[feature]..<columns.starts[feature + 1]]
        var gradient = squarePenalty * weights[feature]
        var curvature = squarePenalty + 1e-9
        for row in rows {
          let index = Int(row)
          let probability = probabilities[index]
          gradient += sampleWeights[index] * (probability - (isPositive[index] ? 1 : 0))
          curvature += sampleWeights[index] * probability * (1 - probability)
        }
        let step = bounded(step(weights[feature], gradient, curvature), by: radii[feature])
        isActive[feature] = step != 0 || weights[feature] != 0
        guard step != 0 else { continue }
        weights[feature] += step
        radii[feature] = max(2 * abs(step), radii[feature] / 2)
        largestStep = max(largestStep, abs(step))
        for row in rows {
          margins[Int(row)] += step
          probabilities[Int(row)] = 1 / (1 + Scaling.exponential(-margins[Int(row)]))
        }
      }
      if visitsAll && largestStep < 0.005 { break }
    }
    return weights
  }

  /// The Newton step of one weight under both penalties; it stops at zero.
  private func step(_ weight: Double, _ gradient: Double, _ curvature: Double) -> Double {
    let target = weight - gradient / curvature
    let shrink = absolutePenalty / curvature
    if target > shrink { return target - shrink - weight }
    if target < -shrink { return target + shrink - weight }
    return -weight
  }

  private func bounded(_ step: Double, by radius: Double) -> Double { min(max(step, -radius), radius) }
}
