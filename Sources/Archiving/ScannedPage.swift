internal import Imaging
internal import LibraryLoading

/// The picture of a page that was scanned into a PDF.
///
/// Only a page that is one picture is taken: its picture can stand on a page of ours whatever the file around it was.
/// The fonts, colours and notes of any other page could not be answered for in a file for the archive. The unseen text
/// that scanners lay under the picture is left behind.
public struct ScannedPage: Sendable {
  /// Why a page is not taken.
  public enum Refusal: Error, Hashable, Sendable {
    /// In the words of the library that found it.
    case unreadable(String)
    case encrypted
    case pageCount(Int)
    /// There is more to see than one picture, or none.
    case noSinglePicture
    /// The picture is coded in a way that is not known here.
    case unsupportedCoding(String)
  }

  /// The picture as a PNG or JPEG file, upright.
  public let bytes: [UInt8]

  public init(ofPDF pdf: [UInt8]) throws(Refusal) {
    let objects = try Self.objects(of: pdf)
    guard !objects.isEncrypted else { throw .encrypted }
    guard objects.pages.count == 1, let number = objects.pages.first else {
      throw .pageCount(objects.pages.count)
    }
    let page = objects.dictionary(.reference(number))
    let stream = try Self.onlyPicture(of: page, in: objects)
    let picture = try Self.picture(stream, in: objects)
    let turn = objects.resolved(Self.inherited("Rotate", of: page, in: objects)).integer ?? 0
    do throws(ImageFault) {
      bytes = try picture.file(turnedBy: turn)
    } catch {
      guard case .damaged(let message) = error else { throw .unreadable("") }
      throw .unreadable(message)
    }
  }

  private static func objects(of pdf: [UInt8]) throws(Refusal) -> PDFObjects {
    do throws(ArchivingError) {
      return try PDFObjects(pdf, isStrict: false)
    } catch {
      switch error {
      case .qpdf(_, let message, _), .unexpectedContent(_, let message): throw .unreadable(message)
      case .damagedAttachment(let name): throw .unreadable(name)
      case .missingLibrary(let library): throw .unreadable(library.name)
      }
    }
  }

  // MARK: Page

  /// The value of a key of a page, or of the nodes above it (ISO 32000-1, 7.7.3.4).
  private static func inherited(
    _ key: String, of page: [String: PDFValue], in objects: PDFObjects
  ) -> PDFValue? {
    var node = page
    // A tree of pages is not that deep; one that goes round ends here.
    for _ in 0..<32 {
      if let value = node[key] { return value }
      node = objects.dictionary(node["Parent"])
    }
    return nil
  }

  /// The picture that is all there is to see on a page.
  private static func onlyPicture(
    of page: [String: PDFValue], in objects: PDFObjects
  ) throws(Refusal) -> PDFValue {
    let resources = objects.dictionary(inherited("Resources", of: page, in: objects))
    let pictures = objects.dictionary(resources["XObject"])
    guard objects.array(page["Annots"]).isEmpty, let content = try? objects.content(ofPage: 0),
      let name = shownPicture(in: content), let picture = pictures[name],
      objects.dictionary(picture)["Subtype"]?.name == "Image"
    else { throw .noSinglePicture }
    return picture
  }

  /// Operators that leave no ink by themselves.
  private static let silent: Set<String> = [
    "q", "Q", "cm", "gs", "re", "m", "l", "h", "W", "W*", "n", "i", "j", "J", "w", "d", "M", "ri", "cs", "CS",
    "sc", "SC", "scn", "SCN", "g", "G", "rg", "RG", "k", "K", "BMC", "BDC", "EMC", "MP", "DP", "BT", "ET",
    "Tf",
    "Tm", "Td", "TD", "T*", "Tc", "Tw", "Tz", "TL", "Ts", "true", "false", "null", "BX", "EX",
  ]

  /// The name of the one picture that content shows; nil when it shows anything else.
  private static func shownPicture(in content: [UInt8]) -> String? {
    var scanner = ContentScanner(content)
    var shown: String?
    var name = ""
    var number = ""
    var isTextUnseen = false
    while let token = scanner.next() {
      let text = String(decoding: scanner.text, as: UTF8.self)
      switch token {
      case .name: name = String(decoding: scanner.text.dropFirst(), as: UTF8.self)
      case .number: number = text
      case .word:
        switch text {
        case "Do":
          guard shown == nil else { return nil }
          shown = name
        // Text rendering mode 3: neither filled nor stroked.
        case "Tr": isTextUnseen = number == "3"
        case "Tj", "TJ", "'", "\"":
          guard isTextUnseen else { return nil }
        default:
          guard silent.contains(text) else { return nil }
        }
      default: break
      }
    }
    return shown
  }

  // MARK: Picture

  private static func picture(
    _ stream: PDFValue, in objects: PDFObjects
  ) throws(Refusal) -> ScannedPicture {
    let dictionary = objects.dictionary(stream)
    let written = objects.resolved(dictionary["Filter"])
    let filters = written.name.map { [$0] } ?? objects.array(dictionary["Filter"]).compactMap(\.name)
    guard dictionary["SMask"] == nil, dictionary["ImageMask"]?.boolean != true else { throw .noSinglePicture }
    let channels = try channelCount(of: dictionary["ColorSpace"], in: objects)
    let isInverted = objects.array(dictionary["Decode"]).first?.number == 1
    if filters == ["DCTDecode"], !isInverted, let bytes = objects.rawStream(stream) { return .jpeg(bytes) }
    guard filters.allSatisfy({ $0 == "FlateDecode" || $0 == "LZWDecode" || $0 == "RunLengthDecode" }),
      let width = objects.resolved(dictionary["Width"]).integer,
      let height = objects.resolved(dictionary["Height"]).integer,
      let depth = objects.resolved(dictionary["BitsPerComponent"]).integer, depth == 8 || depth == 1,
      (1...32_767).contains(width), (1...32_767).contains(height), let samples = objects.stream(stream)
    else { throw .unsupportedCoding(filters.joined(separator: " ")) }
    let raster = ScannedPicture.Raster(
      width: width, height: height, channels: channels, depth: depth, isInverted: isInverted)
    guard let bitmap = raster.bitmap(of: samples) else { throw .unreadable("too few samples") }
    return .bitmap(bitmap)
  }

  private static func channelCount(of space: PDFValue?, in objects: PDFObjects) throws(Refusal) -> Int {
    let value = objects.resolved(space)
    let name = value.name ?? value.array?.first.flatMap { objects.resolved($0).name } ?? ""
    switch name {
    case "DeviceGray", "CalGray": return 1
    case "DeviceRGB", "CalRGB": return 3
    case "ICCBased":
      let profile = objects.dictionary(value.array?.dropFirst().first)
      let count = objects.resolved(profile["N"]).integer ?? 0
      if count == 1 || count == 3 { return count }
      throw .unsupportedCoding("ICCBased \(count)")
    default: throw .unsupportedCoding(name)
    }
  }
}
