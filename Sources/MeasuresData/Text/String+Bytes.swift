extension String {
  /// Whether some byte of the text meets a condition.
  ///
  /// For conditions that nearly no text meets: every byte is looked at, without a branch, so that the compiler can take
  /// sixteen at a time.
  @inline(__always)
  func hasByte(where condition: (UInt8) -> Bool) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      var found: UInt8 = 0
      for byte in bytes { found |= condition(byte) ? 1 : 0 }
      return found != 0
    }
    return found ?? utf8.contains(where: condition)
  }
}
