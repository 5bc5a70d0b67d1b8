/// A style sheet after reading: only what applies to print.
struct StyleSheet: Sendable {
  var rules: [StyleRule] = []
  var pageRules: [PageRule] = []
  /// How the document gives way, if the sheet says so.
  var giveWay: GiveWayRule?
}
