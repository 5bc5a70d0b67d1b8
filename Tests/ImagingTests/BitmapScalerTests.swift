import Testing

@testable import Imaging

@Suite struct BitmapScalerTests {
  @Test(arguments: [(1, 1), (3, 7), (9, 4), (10, 10)])
  func anEvenGroundStaysEven(width: Int, height: Int) {
    let ground = Bitmap(width: 10, height: 10, layout: .rgb, bytes: Array(repeating: 77, count: 300))
    let reduced = BitmapScaler.reduced(ground, width: width, height: height)
    #expect(reduced.width == width && reduced.height == height)
    #expect(reduced.bytes.allSatisfy { $0 == 77 })
  }

  /// Every stored pixel counts: a fine pattern becomes its mean and no coarse one.
  @Test func finePatternsBecomeGrey() {
    let bytes = (0..<64 * 64).map { UInt8(($0 % 64 + $0 / 64).isMultiple(of: 2) ? 255 : 0) }
    let reduced = BitmapScaler.reduced(
      Bitmap(width: 64, height: 64, layout: .grey, bytes: bytes), width: 13, height: 13)
    #expect(reduced.bytes.allSatisfy { abs(Int($0) - 128) < 12 })
  }

  @Test func isNeverEnlarged() {
    let small = SamplePictures.quarters(width: 4, height: 2)
    #expect(BitmapScaler.reduced(small, width: 40, height: 20) == small)
  }

  /// The colour of what cannot be seen does not bleed into its neighbours.
  @Test func unseenColorsDoNotShow() {
    var bytes: [UInt8] = []
    for index in 0..<64 { bytes += index % 8 < 4 ? [255, 0, 0, 0] : [0, 0, 255, 255] }
    let reduced = BitmapScaler.reduced(
      Bitmap(width: 8, height: 8, layout: .rgba, bytes: bytes), width: 3, height: 3)
    for pixel in stride(from: 0, to: reduced.bytes.count, by: 4) where reduced.bytes[pixel + 3] > 0 {
      #expect(reduced.bytes[pixel] < 10)
    }
  }
}
