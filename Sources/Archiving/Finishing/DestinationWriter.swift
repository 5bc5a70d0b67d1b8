internal import Geometry
internal import PageLayout

/// Writes explicit destinations (ISO 32000-1, 12.3.2.2).
enum DestinationWriter {
  static func write(
    _ destination: Destination, _ document: PagedDocument, _ objects: DocumentObjects,
    to bytes: inout PDFBytes
  ) {
    guard objects.pages.indices.contains(destination.page) else { return bytes.append("null") }
    bytes.append("[")
    bytes.reference(objects.pages[destination.page])
    bytes.append("/XYZ ")
    bytes.number(destination.point.x.value)
    bytes.append(" ")
    bytes.number((document.pages[destination.page].size.height - destination.point.y).value)
    bytes.append(" 0]")
  }
}
