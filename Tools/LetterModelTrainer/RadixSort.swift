/// Sorts whole numbers by their digits of eleven bits.
enum RadixSort {
  private static let bits: UInt64 = 11

  static func sort(_ values: inout [UInt64]) {
    var other = [UInt64](repeating: 0, count: values.count)
    for shift in stride(from: UInt64(0), to: 63, by: Int(bits)) {
      pass(from: &values, to: &other, shift)
      swap(&values, &other)
    }
  }

  private static func pass(from source: inout [UInt64], to target: inout [UInt64], _ shift: UInt64) {
    let mask = UInt64(1) << bits - 1
    var places = [Int](repeating: 0, count: Int(mask) + 2)
    source.withUnsafeBufferPointer { source in
      for value in source { places[Int(value >> shift & mask) + 1] += 1 }
      for digit in 1..<places.count { places[digit] += places[digit - 1] }
      target.withUnsafeMutableBufferPointer { target in
        places.withUnsafeMutableBufferPointer { places in
          for value in source {
            let digit = Int(value >> shift & mask)
            target[places[digit]] = value
            places[digit] += 1
          }
        }
      }
    }
  }
}
