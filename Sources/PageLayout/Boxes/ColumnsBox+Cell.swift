internal import DocumentModel

extension ColumnsBox.Column {
  /// A cell of a grid: as wide as the others, without a head to repeat.
  init(_ cell: BlockBox) {
    self.init(content: cell, repeatedHead: nil, width: .auto, minWidth: .auto, maxWidth: .auto)
  }
}
