internal import Diagnostics
internal import Geometry
internal import Imaging

/// Makes the pictures of finished pages ready for paper, each once, at the largest size at which any page shows it.
struct PicturePreparer {
  /// Finer than this no print shows, and coarser ones show it: the resolution that printers ask for.
  static let resolution = 300.0

  /// Where each picture was asked for.
  let spans: [ObjectIdentifier: SourceSpan]
  private(set) var diagnostics: [Diagnostic] = []
  private var prepared: [ObjectIdentifier: PageImage] = [:]

  init(spans: [ObjectIdentifier: SourceSpan]) { self.spans = spans }

  /// The pages with pictures that hold nothing but what paper shows.
  mutating func prepare(_ pages: [Page]) -> [Page] {
    var sizes: [(image: PageImage, size: Size)] = []
    var places: [ObjectIdentifier: Int] = [:]
    for page in pages {
      for content in page.content {
        for case .image(let image, let box) in content.items {
          if let place = places[ObjectIdentifier(image)] {
            sizes[place].size.width = max(sizes[place].size.width, box.size.width)
            sizes[place].size.height = max(sizes[place].size.height, box.size.height)
          } else {
            places[ObjectIdentifier(image)] = sizes.count
            sizes.append((image, box.size))
          }
        }
      }
    }
    guard !sizes.isEmpty else { return pages }
    for (image, size) in sizes { prepare(image, at: size) }
    return pages.map { page in
      Page(size: page.size, label: page.label, content: page.content.map(replacing), links: page.links)
    }
  }

  private mutating func prepare(_ image: PageImage, at size: Size) {
    do throws(ImageFault) {
      let picture = try PrintedPicture(
        preparing: image.bytes, format: image.format == .png ? .png : .jpeg, width: Self.pixels(size.width),
        height: Self.pixels(size.height))
      prepared[ObjectIdentifier(image)] = PageImage(
        name: image.name, format: image.format, bytes: picture.bytes, pixelWidth: picture.pixelWidth,
        pixelHeight: picture.pixelHeight)
    } catch {
      let span = spans[ObjectIdentifier(image)]
      switch error {
      case .damaged(let reason): diagnostics.append(.imageBroken(image.name, reason: reason, at: span))
      case .tooLarge(_, let limit): diagnostics.append(.imageTooLarge(image.name, limit: limit, at: span))
      }
    }
  }

  private static func pixels(_ length: Points) -> Int {
    max(1, Int(min((length.value / 72 * resolution - 1e-6).rounded(.up), 1e6)))
  }

  private func replacing(_ content: MarkedContent) -> MarkedContent {
    MarkedContent(
      mark: content.mark,
      items: content.items.map { item in
        guard case .image(let image, let box) = item, let ready = prepared[ObjectIdentifier(image)] else {
          return item
        }
        return .image(ready, in: box)
      })
  }
}
