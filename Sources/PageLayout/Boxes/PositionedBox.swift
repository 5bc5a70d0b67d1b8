internal import DocumentModel

/// A box taken out of the flow of the block it was written in (CSS 2.2, section 9.6). It takes no room there.
final class PositionedBox {
  /// A block or a picture.
  let box: Box
  /// The child of the block before which the box was written; the number of children for one behind them all.
  let index: Int

  init(box: Box, index: Int) {
    self.box = box
    self.index = index
  }
}
