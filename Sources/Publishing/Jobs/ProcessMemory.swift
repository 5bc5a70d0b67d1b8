internal import CAffinity

/// How the memory of the process grows.
package enum ProcessMemory {
  /// What is asked of the system at a time. A report is laid out in about twice as much.
  private static let step: CInt = 2 << 20
  /// Larger pieces of memory are the system's own, which get them back at once.
  private static let ownPiece: CInt = 1 << 20
  /// Unused memory at the end above which it goes back to the system: a few steps, that it does not go back and forth.
  private static let unused: CInt = 8 << 20

  /// Lets memory grow in steps of megabytes.
  ///
  /// Otherwise the C library takes 132 kB at a time for the first thread and 4 kB for others, with a call of the system
  /// each, some 350 for one report, and each of them holds up the page faults of all threads (mallopt(3)). Memory that
  /// is not touched costs nothing. To be called before other threads begin.
  package static func growInLargeSteps() {
    mallopt(M_TOP_PAD, step)
    // Setting the one keeps the others from being adapted to the use.
    mallopt(M_MMAP_THRESHOLD, ownPiece)
    mallopt(M_TRIM_THRESHOLD, unused)
  }
}
