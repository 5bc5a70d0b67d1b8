import Diagnostics

extension LoadedFamily {
  /// Reads the faces of a declared family.
  init(
    _ family: FontFamily, from source: FontSource, reading read: (DeclaredFace) -> ReadFace
  ) {
    var faces: [FontFace] = []
    var faults: [Diagnostic] = []
    for declared in family.faces {
      switch read(declared) {
      case .face(let face): faces.append(face)
      case .fault(let fault): faults.append(fault)
      }
    }
    for file in source.folderFiles where family.filePatterns.contains(where: { Self.matches(file, $0) }) {
      guard let data = source.load(file, nil) else { continue }
      let probe = FontProbe(data)
      guard probe.isUsable else {
        faults.append(.brokenFontFile(file))
        continue
      }
      faces.append(probe.face(family: family.name, fileName: file, sizeFactor: family.sizeFactor))
    }
    if family.origin == .user, faces.isEmpty, faults.isEmpty { faults.append(.missingUserFont(family)) }
    self.init(
      name: family.name, declaration: family, faces: faces, folder: family.systemFolder, faults: faults)
  }

  /// What came of the file of a declared face.
  enum ReadFace {
    case face(FontFace)
    case fault(Diagnostic)
  }

  /// Reads the file of a declared face.
  static func read(_ declared: DeclaredFace, of family: FontFamily, from source: FontSource) -> ReadFace {
    // A copy in the fonts folder goes before the system's.
    let system = family.systemFolder
    guard let data = source.load(declared.file, nil) ?? system.flatMap({ source.load(declared.file, $0) })
    else { return .fault(.missingFontFile(declared.file, family: family)) }
    let face = FontFace(
      family: family.name, fileName: declared.file, weight: declared.weight, isItalic: declared.isItalic,
      sizeFactor: family.sizeFactor, data: data)
    return face.isUsable ? .face(face) : .fault(.brokenFontFile(declared.file))
  }

  /// The face that answers a request best among those that can be read; nothing else of the family is read.
  ///
  /// Only for families that declare their faces.
  init(
    _ family: FontFamily, bestFor request: FontRequest, reading read: (DeclaredFace) -> ReadFace
  ) {
    var faces: [FontFace] = []
    var faults: [Diagnostic] = []
    for declared in family.faces.sorted(by: { request.distance(to: $0) < request.distance(to: $1) }) {
      switch read(declared) {
      case .face(let face): faces.append(face)
      case .fault(let fault): faults.append(fault)
      }
      if !faces.isEmpty { break }
    }
    self.init(
      name: family.name, declaration: family, faces: faces, folder: family.systemFolder, faults: faults)
  }

  /// The families of the files in the fonts folder that no entry of the list claims, by their own name tables.
  static func undeclared(in source: FontSource, beside list: FontList) -> [LoadedFamily] {
    var families: [LoadedFamily] = []
    for file in source.folderFiles where !isClaimed(file, by: list) {
      guard let data = source.load(file, nil) else { continue }
      let probe = FontProbe(data)
      guard probe.isUsable else {
        families.append(
          LoadedFamily(
            name: file, declaration: nil, faces: [], folder: nil, faults: [.brokenFontFile(file)]))
        continue
      }
      let name = probe.familyName.isEmpty ? file : probe.familyName
      let face = probe.face(family: name, fileName: file, sizeFactor: 1)
      if let index = families.firstIndex(where: { $0.name == name }) {
        families[index] = families[index].adding(face)
      } else {
        families.append(LoadedFamily(name: name, declaration: nil, faces: [face], folder: nil, faults: []))
      }
    }
    return families
  }

  private func adding(_ face: FontFace) -> LoadedFamily {
    LoadedFamily(name: name, declaration: declaration, faces: faces + [face], folder: folder, faults: faults)
  }

  private static func isClaimed(_ file: String, by list: FontList) -> Bool {
    list.families.contains { family in
      family.faces.contains { $0.file == file } || family.filePatterns.contains { matches(file, $0) }
    }
  }

  /// Whether a file name fits a pattern in which `*` stands for any text; bytes are compared as they are.
  static func matches(_ name: String, _ pattern: String) -> Bool {
    let name = Array(name.utf8)
    let pattern = Array(pattern.utf8)
    var nameIndex = 0
    var patternIndex = 0
    // Where to go on after a mismatch: the last star, and how much of the name it has swallowed.
    var star: (patternIndex: Int, nameIndex: Int)?
    while nameIndex < name.count {
      if patternIndex < pattern.count, pattern[patternIndex] == 0x2A {
        star = (patternIndex, nameIndex)
        patternIndex += 1
      } else if patternIndex < pattern.count, pattern[patternIndex] == name[nameIndex] {
        nameIndex += 1
        patternIndex += 1
      } else if let last = star {
        star = (last.patternIndex, last.nameIndex + 1)
        nameIndex = last.nameIndex + 1
        patternIndex = last.patternIndex + 1
      } else {
        return false
      }
    }
    return pattern[patternIndex...].allSatisfy { $0 == 0x2A }
  }
}
