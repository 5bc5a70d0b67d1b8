import Testing

@testable import Imaging

@Suite struct ColorProfileTests {
  /// The primaries of Display P3 and of sRGB as XYZ of D50, and the curve of both.
  private static let displayP3 = [
    [0.51512, 0.24120, -0.00105], [0.29198, 0.69225, 0.04189], [0.15710, 0.06657, 0.78407],
  ]
  private static let sRGB = [
    [0.43607, 0.22249, 0.01392], [0.38515, 0.71687, 0.09708], [0.14307, 0.06061, 0.71410],
  ]
  private static let curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]

  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(value >> (8 * $0) & 255) }
  }

  private func fixed(_ value: Double) -> [UInt8] { number(Int((value * 65536).rounded()), 4) }

  /// A profile of three primaries and one curve for all.
  private func profile(_ primaries: [[Double]]) -> [UInt8] {
    let curve = Array("para".utf8) + number(0, 4) + number(3, 2) + number(0, 2) + Self.curve.flatMap(fixed)
    let columns = primaries.map { Array("XYZ ".utf8) + number(0, 4) + $0.flatMap(fixed) }
    let names = ["rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"]
    var table = number(names.count, 4)
    var data: [UInt8] = []
    let start = 128 + 4 + names.count * 12
    for (index, name) in names.enumerated() {
      let content = index < 3 ? columns[index] : curve
      table += Array(name.utf8) + number(start + data.count, 4) + number(content.count, 4)
      data += content
    }
    return [UInt8](repeating: 0, count: 16) + Array("RGB ".utf8) + [UInt8](repeating: 0, count: 108) + table
      + data
  }

  /// Values worked out with the matrices of CSS Color 4, section 17.
  @Test func widerColorsComeIntoSRGB() throws {
    let wide = try #require(ColorProfile(profile(Self.displayP3)))
    let bitmap = Bitmap(
      width: 4, height: 1, layout: .rgb, bytes: [200, 100, 50, 100, 150, 200, 255, 0, 0, 128, 128, 128])
    let wanted: [UInt8] = [215, 93, 31, 83, 152, 205, 255, 0, 0, 128, 128, 128]
    let converted = wide.converted(bitmap).bytes
    for (found, right) in zip(converted, wanted) {
      #expect(abs(Int(found) - Int(right)) <= 2, "\(converted)")
    }
  }

  @Test func sRGBNeedsNoConversion() { #expect(ColorProfile(profile(Self.sRGB)) == nil) }

  @Test func otherProfilesAreLeftAside() {
    #expect(ColorProfile([]) == nil)
    #expect(ColorProfile([UInt8](repeating: 0xFF, count: 400)) == nil)
    var profile = profile(Self.displayP3)
    for index in 128..<profile.count { profile[index] = 0xFF }
    #expect(ColorProfile(profile) == nil)
  }

  /// A photograph with such a profile is converted, and the profile goes.
  @Test func photographsAreConverted() throws {
    let photo = try JPEGCodec.encode(
      Bitmap(
        width: 16, height: 16, layout: .rgb, bytes: (0..<256).flatMap { _ in [200, 100, 50] as [UInt8] }))
    let body = Array("ICC_PROFILE\0".utf8) + [1, 1] + profile(Self.displayP3)
    let tagged =
      Array(photo.prefix(2)) + [0xFF, 0xE2] + number(body.count + 2, 2) + body + photo.dropFirst(2)
    let picture = try PrintedPicture(preparing: tagged, format: .jpeg, width: 100, height: 100)
    let bitmap = try JPEGCodec.decode(picture.bytes, atLeastWidth: 16, height: 16)
    #expect(bitmap.bytes[0] > 205)
    #expect(JPEGStructure(picture.bytes)?.colorProfile == nil)
  }
}
