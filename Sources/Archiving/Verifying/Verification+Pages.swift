extension Verification {
  /// Fonts: embedded, with a way from codes to glyphs and from codes to text.
  mutating func checkFonts() {
    for font in fonts where !font.shownCodes.isEmpty {
      let program = ["FontFile", "FontFile2", "FontFile3"].contains { font.descriptor[$0]?.reference != nil }
      require(program, "\(font.name) is not embedded", .fontsEmbedded)
      checkGlyphs(of: font)
      checkText(of: font)
    }
  }

  private mutating func checkGlyphs(of font: ReadFont) {
    if font.codeLength == 2 {
      require(
        font.dictionary["Encoding"]?.name == "Identity-H", "\(font.name) is not Identity-H", .glyphMapping)
      if font.program["Subtype"]?.name == "CIDFontType2" {
        require(font.program["CIDToGIDMap"] != nil, "\(font.name) has no CIDToGIDMap", .glyphMapping)
      }
      require(!font.shownCodes.contains(0), "\(font.name) shows .notdef", .glyphMapping)
    } else {
      let widths = objects.array(font.dictionary["Widths"])
      let first = font.dictionary["FirstChar"]?.integer ?? 0
      require(
        font.shownCodes.allSatisfy { (first..<first + widths.count).contains($0) },
        "\(font.name) lacks widths", .glyphMapping)
    }
  }

  private mutating func checkText(of font: ReadFont) {
    for code in font.shownCodes.sorted() {
      guard let text = font.text(of: code), !text.isEmpty else {
        add("\(font.name): code \(code) has no text", to: .unicodeMapping)
        continue
      }
      require(
        !text.contains { $0 == 0 || $0 == 0xFEFF || $0 == 0xFFFE },
        "\(font.name): code \(code) stands for no character", .unicodeMapping)
      require(
        !text.contains { $0 == 0xFFFD || (0xE000...0xF8FF).contains($0) },
        "\(font.name): code \(code) is private or lost", .exactText)
    }
  }

  /// Content, colours and pictures of every page.
  mutating func checkPages() {
    for (index, page) in pages.enumerated() {
      for (clause, faults) in page.faults {
        for fault in faults { add("page \(index + 1): \(fault)", to: clause) }
      }
      let dictionary = objects.dictionary(.reference(objects.pages[index]))
      require(dictionary["Resources"] != nil, "page \(index + 1) has no resources", .permittedOperators)
      require(dictionary["AA"] == nil, "page \(index + 1) has actions", .permittedActions)
      checkPictures(objects.dictionary(dictionary["Resources"]), page: index + 1)
    }
  }

  private mutating func checkPictures(_ resources: [String: PDFValue], page: Int) {
    for value in objects.dictionary(resources["XObject"]).values {
      let picture = objects.dictionary(value)
      require(picture["Interpolate"]?.boolean != true, "page \(page): smoothing", .images)
      require(picture["Alternates"] == nil && picture["OPI"] == nil, "page \(page): alternates", .images)
      let space = objects.resolved(picture["ColorSpace"]).name
      require(space != "DeviceCMYK", "page \(page): a picture in CMYK", .deviceColors)
    }
  }
}
