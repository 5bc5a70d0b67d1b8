internal import Diagnostics
public import PageLayout
internal import Painting

/// The pages of a document as JSON: what stands where. The form that `--format geometry` writes.
public enum PageDump {
  /// The JSON, with a line end at the end.
  public static func text(of document: PagedDocument) throws(EnvironmentError) -> String {
    let sink = MemorySink()
    do throws(PaintingError) {
      try GeometryPainter().paint(document, into: sink)
    } catch {
      throw EnvironmentError(.paintingFailed(error))
    }
    return String(decoding: sink.bytes, as: UTF8.self)
  }
}
