internal import ArgumentParser
internal import DocumentModel
internal import Publishing

/// A value of `--date`.
struct DateArgument: ExpressibleByArgument {
  let date: DocumentDate

  init?(argument: String) {
    guard let date = DocumentDate(argument: argument) else { return nil }
    self.date = date
  }
}
