/// A link inside a paragraph.
struct ParagraphLink {
  let target: Link.Target
  let description: String
  /// The Link element of the structure.
  let element: StructureTree.ElementID
}
