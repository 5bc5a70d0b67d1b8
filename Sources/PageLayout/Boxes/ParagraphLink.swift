/// A link inside a paragraph.
struct ParagraphLink {
  let reference: LinkReference
  /// The Link element of the structure.
  let element: StructureTree.ElementID
}
