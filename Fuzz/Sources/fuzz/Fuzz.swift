import CFuzzer
import Glibc

/// `fuzz TARGET [libFuzzer's options and folders of inputs]`: feeds a reader with what libFuzzer makes up. An input that
/// ends the process is a finding; what a reader says of it is not looked at.
@main enum Fuzz {
  static func main() {
    guard CommandLine.arguments.count > 1, let target = Target(rawValue: CommandLine.arguments[1]) else {
      print(Target.allCases.map(\.rawValue).joined(separator: "\n"))
      exit(2)
    }
    setenv(targetVariable, target.rawValue, 1)
    // libFuzzer must not take the target's name for a folder.
    var arguments = UnsafeMutablePointer(CommandLine.unsafeArgv) + 1
    arguments[0] = CommandLine.unsafeArgv[0]
    var count = CommandLine.argc - 1
    var pointer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments
    _ = arguments
    exit(LLVMFuzzerRunDriver(&count, &pointer, takeInput))
  }
}

/// Carries the target to ``takeInput``, which libFuzzer calls without a context.
let targetVariable = "MEASURES_FUZZ_TARGET"
private let target = getenv(targetVariable).flatMap { Target(rawValue: String(cString: $0)) }

@_cdecl("LLVMFuzzerTestOneInput")
public func takeInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  target?.run(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
