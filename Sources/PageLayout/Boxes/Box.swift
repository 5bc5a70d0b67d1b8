/// A block-level box before layout.
enum Box {
  case block(BlockBox)
  case paragraph(ParagraphBox)
  case table(TableBox)
  case image(ImageBox)
  case columns(ColumnsBox)
  case laidOut(LaidOutBox)
}
