public import Geometry

/// Properties that are not inherited: the element's own box.
public struct BoxStyle: Hashable, Sendable {
  public var display: Display = .inline
  /// `position` with its offsets.
  public var position: Position = .static
  public var offsets = Sides<Dimension>(all: .auto)
  /// `box-sizing: border-box`.
  public var includesPaddingAndBorderInSize = false
  public var width: Dimension = .auto
  public var minWidth: Dimension = .auto
  public var maxWidth: Dimension = .auto
  public var height: Dimension = .auto
  public var minHeight: Dimension = .auto
  /// `max-height`: what type that is as large as fits must keep to.
  public var maxHeight: Dimension = .auto
  /// `object-fit: contain`: a picture keeps its proportions in a box of other ones.
  public var keepsPictureProportions = false
  public var margin = Sides<Dimension>(all: .length(0))
  public var padding = Sides<LengthOrPercentage>(all: .length(0))
  public var border = Sides<BorderSide>(all: .none)
  /// `border-radius`, one value for all corners.
  public var cornerRadius: LengthOrPercentage = .length(0)
  /// `background-color`; nil is transparent.
  public var background: Color?
  /// `overflow: hidden`.
  public var clipsOverflow = false
  public var verticalAlignment: VerticalAlignment = .baseline
  /// `table-layout: fixed`.
  public var hasFixedTableLayout = false
  /// `-measures-column-widths`: how the widths of a table's columns are chosen.
  public var columnWidths: ColumnWidthChoice = .perTable
  /// `column-gap`, between columns and between the cells of a grid.
  public var columnGap: Points = 0
  /// `-measures-grid-columns`: how many cells stand in a row; nil is `auto`, the number that allows the largest type.
  public var gridColumnCount: Int?
  /// `-measures-grid-order: columns`: cells follow each other down the columns, not along the rows.
  public var fillsGridByColumns = false
  /// `-measures-part`: what the element is to the sheet or the column that it is a child of.
  public var part: SheetPart = .body
  /// `-measures-fit`: the type sizes to choose from; nil is `none`, the size as declared.
  public var fit: TypeSizeRange?
  /// `-measures-repeat`, for elements in a head that is repeated.
  public var repeatVisibility: RepeatVisibility = .always
  public var breakBefore: PageBreak = .auto
  public var breakAfter: PageBreak = .auto
  /// `break-inside: avoid`.
  public var avoidsBreakInside = false
  /// `box-decoration-break: clone`: borders are drawn on both sides of a page break.
  public var clonesDecorationAtBreaks = false
  /// `page`: the named page the element wants; nil is `auto`.
  public var pageName: String?
  /// `string-set`: named strings, each already put together from its content list.
  public var namedStrings: [NamedString] = []
  /// `bookmark-level`, from 1; nil is `none`.
  public var bookmarkLevel: Int?
  /// `bookmark-label`; nil means the element's text.
  public var bookmarkLabel: String?
  /// `text-decoration: underline`.
  public var isUnderlined = false

  /// The smallest type size at which the text is tried on one line before it takes two; nil for its own size only.
  public var oneLineSize: Points?
  /// The type size of text that takes more than two lines in its own; nil for its own.
  public var manyLinesSize: Points?

  public init() {}
}
