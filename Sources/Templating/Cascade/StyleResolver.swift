internal import DocumentModel
internal import Geometry

/// Computes styles, each combination of parent style and matching rules once.
struct StyleResolver {
  let rules: RuleIndex
  private var cache: [StyleKey: ResolvedStyle] = [:]
  private var count = 0
  /// The font size of the root element, once that has a style.
  private var rootFontSize: Points?

  init(rules: RuleIndex) { self.rules = rules }

  /// See `TemplateCompiler.prepare()`.
  static var dictionaryType: Any.Type { [StyleKey: ResolvedStyle].self }

  /// The style above the root: initial values throughout.
  mutating func initialStyle() -> ResolvedStyle { make(.initial) }

  /// The style of an element or pseudo-element that the given rules match.
  mutating func style(
    parent: ResolvedStyle, matched: [Int], inline: [Declaration] = []
  ) -> ResolvedStyle {
    guard inline.isEmpty else { return make(compute(parent: parent, matched, inline)) }
    let key = StyleKey(parent: parent.id, rules: matched)
    if let style = cache[key] { return style }
    let style = make(compute(parent: parent, matched, []))
    cache[key] = style
    return style
  }

  private mutating func make(_ draft: StyleDraft) -> ResolvedStyle {
    count += 1
    return ResolvedStyle(id: count, draft: draft)
  }

  private mutating func compute(
    parent: ResolvedStyle, _ matched: [Int], _ inline: [Declaration]
  ) -> StyleDraft {
    var draft = parent.draft.inherited
    let declarations = matched.flatMap { rules.rules[$0].declarations } + inline
    draft.apply(declarations, parent: parent.draft, rootFontSize: rootFontSize)
    // The first style that is computed is the root's.
    if rootFontSize == nil { rootFontSize = draft.style.text.fontSize }
    return draft
  }
}
