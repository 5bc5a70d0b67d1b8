internal import Diagnostics

/// The style sheet under all others: what the elements are. It gives no margins, so that templates state all room
/// themselves.
enum UserAgentStyle {
  static let sheet = CSSReader.read(SourceFile(name: "user-agent.css", text: source)).sheet

  static let source = """
    html, body, address, article, aside, blockquote, dd, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4,
    h5, h6, header, hr, main, nav, ol, p, section, ul { display: block; }
    head { display: none; }
    h1, h2, h3, h4, h5, h6, b, strong, th { font-weight: bold; }
    h1, h2, h3, h4, h5, h6 { break-after: avoid; text-wrap: balance; }
    h1 { font-size: 1.5em; }
    h2 { font-size: 1.25em; }
    i, em, cite { font-style: italic; }
    u { text-decoration: underline; }
    small, sub, sup { font-size: 0.8em; }
    sub { vertical-align: -0.2em; }
    sup { vertical-align: 0.4em; }
    hr { border-top: 0.5pt solid; }
    li { display: list-item; }
    ol { list-style-type: decimal; }
    ul { list-style-type: disc; }
    img, svg { display: inline-block; }
    table { display: table; border-spacing: 1.5pt; text-indent: 0; }
    caption { display: table-caption; text-align: center; }
    colgroup { display: table-column-group; }
    col { display: table-column; }
    thead { display: table-header-group; }
    tbody { display: table-row-group; }
    tfoot { display: table-footer-group; }
    tr { display: table-row; }
    td, th { display: table-cell; vertical-align: middle; padding: 0.75pt; }
    th { text-align: center; }
    """
}
