internal import Glibc

/// A call of the system failed.
package struct SystemCallError: Error, Equatable {
  /// The value of `errno` straight after the call.
  package let number: CInt

  package init(number: CInt) { self.number = number }
}

/// Repeats a call of the system as long as signals interrupt it.
///
/// - Parameter call: gives a negative number and sets `errno` when it fails.
package func retryingOnInterrupt<Result: SignedInteger>(_ call: () -> Result) throws(SystemCallError)
  -> Result
{
  while true {
    let result = call()
    if result >= 0 { return result }
    let number = errno
    if number != EINTR { throw SystemCallError(number: number) }
  }
}
