import Diagnostics

/// The address of a published report, as an assessor will open it.
struct PublicAddress {
  private let utf8: [UInt8]

  init(_ text: String) { utf8 = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }

  struct AddressFault {
    let code: String
    let message: LocalizedText
  }

  /// What is wrong with the address; a year in it has to be one of `years`.
  func faults(allowing years: ClosedRange<Int>) -> [AddressFault] {
    var faults: [AddressFault] = []
    if !utf8.starts(with: "https://".utf8) {
      faults.append(
        AddressFault(
          code: "completeness.address-not-https",
          message: LocalizedText(
            thai: "ที่อยู่เว็บไม่ขึ้นต้นด้วย https://", english: "the address does not begin with https://")))
    }
    if !isPublic {
      faults.append(
        AddressFault(
          code: "completeness.address-not-public",
          message: LocalizedText(
            thai: "ที่อยู่เว็บนี้บุคคลภายนอกอาจเปิดไม่ได้",
            english: "people outside may not be able to open this address")))
    }
    if let year = foreignYear(years) {
      faults.append(
        AddressFault(
          code: "completeness.address-year",
          message: LocalizedText(
            thai: "ที่อยู่เว็บมีปี \(NumberToken.thai(year)) ซึ่งไม่ใช่ปีของรายงาน",
            english: "the address names \(year), no year of the report")))
    }
    return faults
  }

  private var host: ArraySlice<UInt8> {
    let start = Bytes.ranges(of: "://", in: utf8).first?.upperBound ?? 0
    return utf8[start...].prefix { !"/:?#".utf8.contains($0) }
  }

  /// Local machines, private networks, shared drives and pages behind a login are not public.
  private var isPublic: Bool {
    let host = Array(host)
    if host.isEmpty || !host.contains(UInt8(ascii: ".")) { return false }
    let isPrivate = ["localhost", "127.", "10.", "192.168.", "172.16."].contains {
      host.starts(with: $0.utf8)
    }
    let isInner = [".local", ".lan", ".internal"].contains {
      host.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    let needsLogin = ["/login", "/wp-admin", "/signin"].contains { Bytes.contain($0, in: utf8) }
    return !isPrivate && !isInner && !needsLogin
  }

  /// The first year of the Buddhist era in the address that is not allowed.
  private func foreignYear(_ years: ClosedRange<Int>) -> Int? {
    var value = 0
    var length = 0
    for byte in utf8 + [0x20] {
      if (0x30...0x39).contains(byte) {
        value = length < 5 ? value * 10 + Int(byte - 0x30) : value
        length += 1
      } else {
        if length == 4, (2540...2599).contains(value), !years.contains(value) { return value }
        value = 0
        length = 0
      }
    }
    return nil
  }
}
