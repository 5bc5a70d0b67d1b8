/// Thrown when a batch has told all there is to tell and ends with a status of its own.
struct BatchEnd: Error {
  let status: ExitStatus
}
