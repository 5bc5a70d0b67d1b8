/// How the program ends, as told to whoever started it.
enum ExitStatus: Int32 {
  case success = 0
  /// The report, template or other input has faults.
  case inputFault = 1
  /// The program was called wrongly.
  case wrongUse = 2
  /// The disk, the fonts or a library stand in the way.
  case environment = 3
}
