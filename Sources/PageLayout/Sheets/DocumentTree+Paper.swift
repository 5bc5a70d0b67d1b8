public import DocumentModel
public import Geometry

extension DocumentTree {
  /// The same document for smaller or larger paper: every length in the style sheets times a factor, so that the pages
  /// look the same.
  public func scaled(by factor: Double) -> DocumentTree {
    guard factor != 1 else { return self }
    return DocumentTree(
      metadata: metadata, body: body.mapped { $0.with(style: $0.style.scaled(by: factor)) },
      pageStyles: PageStyles(rules: pageStyles.rules.mapValues { $0.scaled(by: factor) }))
  }

  /// By how much the document must be scaled for its largest page to be no longer than a sheet of paper.
  public func factor(forPaperOfLength length: Points) -> Double {
    let longest = pageStyles.rules.values.map { max($0.size.width, $0.size.height) }.max() ?? length
    return longest > length ? length / longest : 1
  }
}

extension PageStyle {
  fileprivate func scaled(by factor: Double) -> PageStyle {
    var style = self
    style.size = Size(width: size.width * factor, height: size.height * factor)
    style.margin = EdgeInsets(
      top: margin.top * factor, right: margin.right * factor, bottom: margin.bottom * factor,
      left: margin.left * factor)
    style.marginBoxes = marginBoxes.mapValues { box in
      MarginBox(content: box.content, style: box.style.scaled(by: factor))
    }
    return style
  }
}
