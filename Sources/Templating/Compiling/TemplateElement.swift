internal import Diagnostics
internal import DocumentModel

/// An element of a compiled template: what is written, and how often and whether it comes out.
final class TemplateElement: Sendable {
  let name: String
  let attributes: [TemplateAttribute]
  /// The attributes as they come out, when no expression stands in them.
  let constantAttributes: [Attribute]?
  /// `data-each`: once for each item of a list.
  let loop: Loop?
  /// `data-let`: a name for a value, inside this element.
  let binding: Binding?
  /// `data-if`, asked for each item when there is a loop.
  let condition: Condition?
  /// The `style` attribute, when no expression stands in it.
  let inlineStyle: [Declaration]
  let children: [TemplateNode]
  /// Whether the element stands in an `svg`, where the style sheets end.
  let isPartOfDrawing: Bool
  let span: SourceSpan

  init(
    name: String, attributes: [TemplateAttribute], directives: Directives, inlineStyle: [Declaration],
    children: [TemplateNode], isPartOfDrawing: Bool, span: SourceSpan
  ) {
    self.name = name
    self.isPartOfDrawing = isPartOfDrawing
    self.attributes = attributes
    self.loop = directives.loop
    self.binding = directives.binding
    self.condition = directives.condition
    self.inlineStyle = inlineStyle
    self.children = children
    self.span = span
    let constants = attributes.compactMap { attribute in
      attribute.value.constant.map {
        Attribute(name: attribute.name, value: $0, span: attribute.value.span)
      }
    }
    let needsDigits = attributes.contains { TemplateAttribute.readAloud.contains($0.name) }
    constantAttributes = constants.count == attributes.count && !needsDigits ? constants : nil
  }
}
