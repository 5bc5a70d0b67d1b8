internal import ArgumentParser
internal import Publishing

/// A value of `--format`.
enum FormatArgument: String, CaseIterable, ExpressibleByArgument {
  case pdf
  case png
  case svg
  case geometry
  case html

  var format: OutputFormat {
    switch self {
    case .pdf: .pdf
    case .png: .png
    case .svg: .svg
    case .geometry: .geometry
    case .html: .html
    }
  }
}
