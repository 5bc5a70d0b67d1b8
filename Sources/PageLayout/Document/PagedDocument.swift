public import DocumentModel

/// The finished layout: pages of positioned items, and the structure they belong to. Immutable.
///
/// Nothing after this value measures or decides anything.
public struct PagedDocument: Sendable {
  public let metadata: DocumentMetadata
  public let pages: [Page]
  public let structure: StructureTree
  /// Bookmarks, in reading order.
  public let outline: [OutlineEntry]
  /// Where `#name` links lead.
  public let destinations: [String: Destination]
  /// The pages of sheets, in order; empty where no type was fitted.
  public let sheets: [SheetPage]

  public init(
    metadata: DocumentMetadata, pages: [Page], structure: StructureTree, outline: [OutlineEntry],
    destinations: [String: Destination], sheets: [SheetPage] = []
  ) {
    self.metadata = metadata
    self.pages = pages
    self.structure = structure
    self.outline = outline
    self.destinations = destinations
    self.sheets = sheets
  }
}
