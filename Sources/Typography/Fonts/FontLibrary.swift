import Diagnostics
import Synchronization

/// Finds faces for the families that styles name, and loads each font file at most once.
///
/// Shared by all documents and threads of a process. A file is asked for only when a style needs the face in it.
public final class FontLibrary: Sendable {
  public let list: FontList
  private let source: FontSource
  private let state = Mutex(State())

  /// What has been loaded so far.
  struct State {
    var chains: [FontRequest: FontChain] = [:]
    /// Families with all their faces, by lower-case name of the font list.
    var families: [String: LoadedFamily] = [:]
    /// What came of the declared faces that were asked for, by the same name and the file's.
    var faces: [String: [String: LoadedFamily.ReadFace]] = [:]
    /// The families of files that the font list does not declare; nil before anyone asked.
    var undeclared: [LoadedFamily]?
  }

  /// See `Typesetter.prepare()`.
  static var dictionaryType: Any.Type { [FontRequest: FontChain].self }

  public init(list: FontList, source: FontSource) {
    self.list = list
    self.source = source
  }

  /// The faces for a request: the wanted families in their order, then the fallback families.
  ///
  /// A family, weight or style that is missing is replaced by the nearest there is and reported in the chain's
  /// diagnostics. When no font can be read at all, the chain is empty and holds an error.
  public func chain(for request: FontRequest) -> FontChain {
    state.withLock { state in
      if let chain = state.chains[request] { return chain }
      let chain = makeChain(for: request, in: &state)
      state.chains[request] = chain
      return chain
    }
  }

  /// Every family that can be used, with its faces, for `measures fonts`: declared ones first, even if they are
  /// missing, then files of the fonts folder that the list does not name.
  public func allFamilies() -> [LoadedFamily] {
    state.withLock { state in
      list.families.map { loadAll(of: $0, in: &state) } + undeclaredFamilies(in: &state)
    }
  }

  private func makeChain(for request: FontRequest, in state: inout State) -> FontChain {
    var diagnostics: [Diagnostic] = []
    var faces: [FontFace] = []
    for name in request.families {
      guard let family = family(named: name, for: request, in: &state) else {
        diagnostics.append(.unknownFontFamily(name, known: list.families.map(\.name)))
        continue
      }
      diagnostics += family.faults
      faces += pick(request, from: family, diagnostics: &diagnostics)
    }
    let wantedCount = faces.count
    for name in list.fallback {
      guard let family = family(named: name, for: request, in: &state) else { continue }
      // The faults of a fallback family matter only where it stands in for a wanted one.
      let fallback = family.nearestFace(to: request)
      if let fallback, !faces.contains(where: { $0 === fallback }) { faces.append(fallback) }
    }
    if faces.isEmpty { diagnostics.append(.noFont(request.families)) }
    if wantedCount == 0, let used = faces.first, let wanted = request.families.first {
      diagnostics.append(.substitutedFont(wanted: wanted, used: used))
    }
    return FontChain(faces: faces, diagnostics: diagnostics)
  }

  private func pick(
    _ request: FontRequest, from family: LoadedFamily, diagnostics: inout [Diagnostic]
  ) -> [FontFace] {
    guard let face = family.nearestFace(to: request) else { return [] }
    if face.weight != request.weight || face.isItalic != request.isItalic {
      diagnostics.append(.nearestFace(face, weight: request.weight, isItalic: request.isItalic))
    }
    return [face]
  }

  /// A family with at least the face that answers a request best.
  private func family(
    named name: String, for request: FontRequest, in state: inout State
  ) -> LoadedFamily? {
    guard let declared = list.family(named: name) else {
      let wanted = name.lowercased()
      return undeclaredFamilies(in: &state).first { $0.name.lowercased() == wanted }
    }
    // The weights of other families stand in their files alone.
    guard declared.filePatterns.isEmpty else { return loadAll(of: declared, in: &state) }
    return LoadedFamily(declared, bestFor: request) { face($0, of: declared, in: &state) }
  }

  private func loadAll(of family: FontFamily, in state: inout State) -> LoadedFamily {
    let key = family.name.lowercased()
    if let loaded = state.families[key] { return loaded }
    let loaded = LoadedFamily(family, from: source) { face($0, of: family, in: &state) }
    state.families[key] = loaded
    return loaded
  }

  private func face(
    _ declared: DeclaredFace, of family: FontFamily, in state: inout State
  ) -> LoadedFamily.ReadFace {
    let key = family.name.lowercased()
    if let known = state.faces[key]?[declared.file] { return known }
    let read = LoadedFamily.read(declared, of: family, from: source)
    state.faces[key, default: [:]][declared.file] = read
    return read
  }

  private func undeclaredFamilies(in state: inout State) -> [LoadedFamily] {
    if let undeclared = state.undeclared { return undeclared }
    let undeclared = LoadedFamily.undeclared(in: source, beside: list)
    state.undeclared = undeclared
    return undeclared
  }
}
