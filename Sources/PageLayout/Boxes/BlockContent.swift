/// What stands in a block.
struct BlockContent {
  /// The boxes in the flow.
  var children: [Box] = []
  /// The boxes out of the flow, by where they were written.
  var positioned: [PositionedBox] = []
}
