internal import DocumentModel
internal import Geometry

extension StyleDraft {
  /// Applies declarations in cascade order: normal ones, then important ones, and font sizes before all else.
  mutating func apply(_ declarations: [Declaration], parent: StyleDraft, rootFontSize: Points?) {
    let important = declarations.filter(\.isImportant)
    let ordered = important.isEmpty ? declarations : declarations.filter { !$0.isImportant } + important
    let parentSize = parent.style.text.fontSize
    var context = StyleContext(
      parent: parent, rootFontSize: rootFontSize ?? parentSize, fontSize: parentSize)
    apply(ordered, .fontSize, context)
    context.fontSize = style.text.fontSize
    apply(ordered, .others, context)
  }

  private mutating func apply(
    _ declarations: [Declaration], _ phase: StyleSetter.Phase, _ context: StyleContext
  ) {
    for declaration in declarations {
      for setter in declaration.setters where setter.phase == phase { setter.apply(&self, context) }
    }
  }
}
