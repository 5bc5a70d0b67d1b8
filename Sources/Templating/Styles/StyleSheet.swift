/// A style sheet after reading: only what applies to print.
struct StyleSheet: Sendable {
  var rules: [StyleRule] = []
  var pageRules: [PageRule] = []
}
