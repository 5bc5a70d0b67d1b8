extension Verification {
  /// Header, trailer, encryption.
  mutating func checkFile() {
    require(bytes.starts(with: "%PDF-1.7".utf8), "no %PDF-1.7", .header)
    let comment = bytes.dropFirst(9).prefix(5)
    require(
      comment.first == UInt8(ascii: "%") && comment.dropFirst().allSatisfy { $0 > 127 },
      "no comment with four bytes above 127", .header)
    let identifier = objects.array(objects.trailer["ID"]).compactMap(\.string)
    require(identifier.count == 2 && identifier.allSatisfy { !$0.isEmpty }, "no /ID", .trailer)
    let end = bytes.suffix(6)
    require(
      end.elementsEqual("%%EOF\n".utf8) || end.dropFirst().elementsEqual("%%EOF".utf8), "no %%EOF at the end",
      .trailer)
    require(!objects.isEncrypted, "encrypted", .notEncrypted)
  }

  /// Streams hold their data themselves, and show nothing of other files.
  mutating func checkStreams() {
    for (number, stream) in objects.streams {
      require(
        ["F", "FFilter", "FDecodeParms"].allSatisfy { stream[$0] == nil },
        "object \(number) has its data in another file", .selfContained)
      require(
        ["Ref", "OPI"].allSatisfy { stream[$0] == nil }, "object \(number) shows another file", .selfContained
      )
    }
  }

  /// The parts of the catalog that need no other object.
  mutating func checkCatalog() {
    let catalog = objects.catalog
    let marks = objects.dictionary(catalog["MarkInfo"])
    require(marks["Marked"]?.boolean == true, "not marked as tagged", .catalogMarks)
    require(marks["Suspects"]?.boolean != true, "marked as suspect", .catalogMarks)
    let language = catalog["Lang"]?.text ?? ""
    require(Self.isLanguageTag(language), "no language", .language)
    for element in structure.elements {
      guard let tag = element.dictionary["Lang"]?.text else { continue }
      require(Self.isLanguageTag(tag), "language “\(tag)”", .language)
    }
    let preferences = objects.dictionary(catalog["ViewerPreferences"])
    require(preferences["DisplayDocTitle"]?.boolean == true, "the title is not shown", .displayTitle)
    for key in ["OpenAction", "AA", "Requirements"] {
      require(catalog[key] == nil, "the catalog has \(key)", .permittedActions)
    }
    for key in ["JavaScript", "AlternatePresentations"] {
      require(objects.dictionary(catalog["Names"])[key] == nil, "names of \(key)", .permittedActions)
    }
    let form = objects.dictionary(catalog["AcroForm"])
    require(form["XFA"] == nil && form["NeedAppearances"]?.boolean != true, "a dynamic form", .noForms)
    checkOutputIntent()
    checkOutline()
  }

  private mutating func checkOutputIntent() {
    let intents = objects.array(objects.catalog["OutputIntents"]).map(objects.dictionary)
    guard let intent = intents.first(where: { $0["S"]?.name == "GTS_PDFA1" }) else {
      return add("no output intent GTS_PDFA1", to: .outputIntent)
    }
    require(intent["OutputConditionIdentifier"]?.string != nil, "no condition identifier", .outputIntent)
    guard let profile = objects.stream(intent["DestOutputProfile"]), profile.count >= 128 else {
      return add("no profile", to: .outputIntent)
    }
    require(profile[36..<40].elementsEqual("acsp".utf8), "the profile is no ICC profile", .outputIntent)
    require(profile[12..<16].elementsEqual("mntr".utf8), "the profile is not a monitor's", .outputIntent)
    require(profile[16..<20].elementsEqual("RGB ".utf8), "the profile is not RGB", .outputIntent)
    let size = profile[0..<4].reduce(0) { $0 << 8 | Int($1) }
    require(size == profile.count, "the profile's size is wrong", .outputIntent)
    require(objects.dictionary(intent["DestOutputProfile"])["N"]?.integer == 3, "/N is not 3", .outputIntent)
  }

  private mutating func checkOutline() {
    let outline = objects.dictionary(objects.catalog["Outlines"])
    guard !outline.isEmpty else { return }
    require((outline["Count"]?.integer ?? 0) >= 0, "a negative count", .outline)
    var next = outline["First"]
    var waiting: [PDFValue] = []
    var seen: Set<Int> = []
    while let value = next {
      guard let number = value.reference, seen.insert(number).inserted else {
        return add("entries in a circle", to: .outline)
      }
      let entry = objects.dictionary(value)
      require(isDestination(entry["Dest"]), "“\(entry["Title"]?.text ?? "")” leads nowhere", .outline)
      if let sibling = entry["Next"] { waiting.append(sibling) }
      next = entry["First"] ?? waiting.popLast()
    }
  }

  /// Whether a value is an explicit destination on a page of the file (ISO 32000-1, table 151).
  func isDestination(_ value: PDFValue?) -> Bool {
    let array = objects.array(value)
    guard array.count > 1, let page = array[0].reference, let view = array[1].name else { return false }
    return pageNumbers[page] != nil
      && ["XYZ", "Fit", "FitH", "FitV", "FitR", "FitB", "FitBH", "FitBV"].contains(view)
  }

  /// RFC 5646 in outline: letters, then parts of up to eight letters or digits.
  private static func isLanguageTag(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return !parts.isEmpty
      && parts.allSatisfy { part in
        (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
      }
      && parts[0].allSatisfy(isLetter)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
