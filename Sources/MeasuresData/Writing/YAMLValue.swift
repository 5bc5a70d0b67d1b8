/// A value to be written as YAML in block style.
indirect enum YAMLValue {
  case text(String)
  /// A number, written as it is.
  case number(String)
  /// Items, with an empty line between them when they are spaced. An item is no list itself: the model has none.
  case list([YAMLValue], isSpaced: Bool = false)
  /// Fields in the order in which they are written.
  case record([(key: String, value: YAMLValue)])

  /// The lines of the value, each with a line end, as they stand at the left margin.
  var written: String {
    var output = ""
    write(into: &output, indentation: 0)
    return output
  }

  /// Writes a value below its key or after its dash; the cursor is at the start of a line but for `prefix`.
  private func write(into output: inout String, indentation: Int, prefix: String = "") {
    switch self {
    case .text(let text): output += prefix + YAMLText(text).written + "\n"
    case .number(let number): output += prefix + number + "\n"
    case .list(let items, let isSpaced):
      for (index, item) in items.enumerated() {
        if isSpaced, index > 0 { output += "\n" }
        item.write(into: &output, indentation: indentation + 2, prefix: Self.spaces(indentation) + "- ")
      }
    case .record(let fields) where fields.isEmpty: output += prefix + "{}\n"
    case .record(let fields):
      for (index, field) in fields.enumerated() {
        let start = index == 0 && !prefix.utf8.isEmpty ? prefix : Self.spaces(indentation)
        field.value.write(into: &output, indentation: indentation, key: start + field.key + ":")
      }
    }
  }

  private func write(into output: inout String, indentation: Int, key: String) {
    switch self {
    case .text, .number: write(into: &output, indentation: indentation, prefix: key + " ")
    case .record(let fields) where fields.isEmpty: output += key + " {}\n"
    case .list, .record:
      output += key + "\n"
      write(into: &output, indentation: indentation + 2)
    }
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
