internal import Diagnostics
internal import DocumentModel
internal import Geometry
internal import Imaging

extension BoxBuilder {
  /// The picture of an `img` or `svg` element at its size on paper, or nil when there is none to be had.
  func image(for element: Element, context: BuildContext) -> ImageBox? {
    guard let picture = picture(of: element) else { return nil }
    let size = ImageSizing.size(of: picture.size, style: element.style.box)
    let scaled: Picture =
      switch picture.content {
      case .image(let image, _): .image(image, keepsProportions: element.style.box.keepsPictureProportions)
      case .drawing(let drawing, let name): .drawing(drawing.scaled(to: size), name: name)
      }
    return ImageBox(
      picture: scaled, size: size, style: element.style,
      element: figure(for: element, showing: picture.content.name, context: context), span: element.span,
      pageName: context.pageName)
  }

  /// The Figure element with its text; nil for decoration.
  private func figure(
    for element: Element, showing name: String, context: BuildContext
  ) -> StructureTree.ElementID? {
    let role = element.attribute("role")
    if element.attribute("aria-hidden") == "true" || role == "presentation" || role == "none" { return nil }
    guard let text = element.attribute(element.name == "img" ? "alt" : "aria-label") else {
      diagnostics.append(.imageWithoutText(name, isDrawing: element.name == "svg", at: element.span))
      return nil
    }
    guard !text.utf8.isEmpty else { return nil }
    return context.parent.map {
      structure.add(.figure, to: $0, alternativeText: text, whenUsed: context.addsWhenUsed)
    }
  }

  // MARK: Content

  /// What an element shows, and the size it has by itself.
  private func picture(of element: Element) -> (content: Picture, size: Size)? {
    guard element.name == "img" else {
      return element.drawing.map { (.drawing($0, name: "svg"), $0.size) }
    }
    guard let name = element.attribute("src") else {
      diagnostics.append(.imageWithoutSource(at: element.span))
      return nil
    }
    if name.utf8.starts(with: QRDrawing.scheme.utf8) { return code(named: name, for: element) }
    if let known = imageCache[name] { return known.picture }
    switch images.image(named: name) {
    case .missing(let reason): diagnostics.append(.imageMissing(name, reason: reason, at: element.span))
    case .faulty(let found): diagnostics += found
    case .drawing(let drawing): return (.drawing(drawing, name: name), drawing.size)
    case .found(let bytes):
      guard let header = ImageHeader(bytes) else {
        diagnostics.append(.imageBroken(name, at: element.span))
        return nil
      }
      let image = PageImage(
        name: name, format: header.format, bytes: bytes, pixelWidth: header.pixelWidth,
        pixelHeight: header.pixelHeight)
      imageCache[name] = image
      imageSpans[ObjectIdentifier(image)] = element.span
      return image.picture
    }
    return nil
  }

  /// A QR code of what follows the scheme, refused when no telephone could read it.
  private func code(named name: String, for element: Element) -> (content: Picture, size: Size)? {
    let text = String(decoding: name.utf8.dropFirst(QRDrawing.scheme.utf8.count), as: UTF8.self)
    let symbol: QRSymbol
    do {
      symbol = try QRSymbol(text)
    } catch {
      diagnostics.append(.codeNotMade(text, error, at: element.span))
      return nil
    }
    let drawing = QRDrawing.drawing(of: symbol)
    let size = ImageSizing.size(of: drawing.size, style: element.style.box)
    let least = QRDrawing.leastPictureSide(of: symbol)
    if min(size.width, size.height) < least - Fragmenter.tolerance {
      diagnostics.append(.codeTooSmall(side: min(size.width, size.height), least: least, at: element.span))
    }
    return (.drawing(drawing, name: name), drawing.size)
  }
}

extension PageImage {
  fileprivate var picture: (content: Picture, size: Size) {
    (
      .image(self, keepsProportions: false),
      ImageSizing.size(pixelWidth: pixelWidth, pixelHeight: pixelHeight)
    )
  }
}

extension Element {
  /// Whether the element is a picture: set as a whole, in a line or as a block.
  var isPicture: Bool { name == "img" || name == "svg" }
}
