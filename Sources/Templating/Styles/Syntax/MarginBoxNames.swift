internal import DocumentModel

/// The names of margin boxes, for messages.
enum MarginBoxNames {
  static let all = MarginBoxPosition.allCases.map(\.rawValue)
}
