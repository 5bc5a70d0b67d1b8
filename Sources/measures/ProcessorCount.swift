internal import Diagnostics
internal import Glibc
internal import Publishing

/// How many processors the process may use: what `taskset`, a container's set or a Slurm job leaves it.
enum ProcessorCount {
  /// At least 1.
  static var available: Int {
    max(1, allowed ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// The bits of the set of processors that the kernel shows (proc(5), `Cpus_allowed`); nil where it shows none.
  private static var allowed: Int? {
    let name = Array("Cpus_allowed:".utf8)
    guard let status = try? InputFile.read("/proc/self/status"),
      let line = status.utf8.split(separator: 0x0A).first(where: { $0.starts(with: name) })
    else { return nil }
    let digits = line.dropFirst(name.count).filter { $0 != UInt8(ascii: ",") && $0 != 0x09 && $0 != 0x20 }
    let bits = digits.reduce(0) { sum, digit in
      sum + (Int(String(UnicodeScalar(digit)), radix: 16)?.nonzeroBitCount ?? 0)
    }
    return bits > 0 ? bits : nil
  }
}
