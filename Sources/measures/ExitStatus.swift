/// How the program ends, as told to whoever started it.
enum ExitStatus: Int32 {
  case success = 0
  /// The report, template or other input has faults.
  case inputFault = 1
  /// The program was called wrongly.
  case wrongUse = 2
  /// The disk, the fonts or a library stand in the way.
  case environment = 3
  /// Some reports of a batch were made or were there already, others failed because of the input.
  case partialFailure = 4
  /// A batch ended early at the user's or the system's wish: 128 and the signal's number, as shells count.
  case hungUp = 129
  case interrupted = 130
  case terminated = 143
}
