import TestSupport
import Testing

@testable import Imaging

@Suite struct PrintedPictureTests {
  private func photo(width: Int = 32, height: Int = 16) throws -> [UInt8] {
    try JPEGCodec.encode(SamplePictures.quarters(width: width, height: height))
  }

  private func decoded(_ bytes: [UInt8]) throws -> Bitmap {
    try JPEGCodec.decode(bytes, atLeastWidth: .max, height: .max)
  }

  @Test func aPictureThatNeedsNoChangeKeepsItsPixels() throws {
    let original = try photo()
    let picture = try PrintedPicture(
      preparing: SamplePictures.tagged(original, orientation: 1), format: .jpeg, width: 32, height: 16)
    #expect(try decoded(picture.bytes) == decoded(original))
    #expect(picture.bytes == original)
    #expect(!SamplePictures.contains(picture.bytes, "SECRET"))
  }

  /// The letters of the quarters as they are seen after each turn that EXIF knows.
  @Test(arguments: zip(1...8, ["rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb"]))
  func picturesStandUpright(orientation: Int, letters: String) throws {
    for isBigEndian in [true, false] {
      let tagged = SamplePictures.tagged(
        try photo(), orientation: orientation, isBigEndian: isBigEndian)
      let picture = try PrintedPicture(preparing: tagged, format: .jpeg, width: 1000, height: 1000)
      let isTurned = orientation >= 5
      #expect(picture.pixelWidth == (isTurned ? 16 : 32) && picture.pixelHeight == (isTurned ? 32 : 16))
      #expect(SamplePictures.letters(of: try decoded(picture.bytes)) == letters)
      #expect(JPEGStructure(picture.bytes)?.orientation == .upright)
      #expect(!SamplePictures.contains(picture.bytes, "SECRET"))
    }
  }

  @Test func largePicturesBecomeSmaller() throws {
    let picture = try PrintedPicture(
      preparing: SamplePictures.tagged(try photo(width: 400, height: 200), orientation: 6), format: .jpeg,
      width: 30, height: 61)
    #expect((picture.pixelWidth, picture.pixelHeight) == (30, 61))
    #expect(SamplePictures.letters(of: try decoded(picture.bytes)) == "brwg")
    // What has been prepared stays as it is.
    let again = try PrintedPicture(preparing: picture.bytes, format: .jpeg, width: 30, height: 61)
    #expect(again.bytes == picture.bytes)
  }

  @Test func inksBecomeColors() throws {
    let picture = try PrintedPicture(preparing: SamplePictures.inks, format: .jpeg, width: 16, height: 8)
    let bitmap = try decoded(picture.bytes)
    #expect(JPEGStructure(picture.bytes)?.componentCount == 3)
    #expect(bitmap.bytes[0] > 240 && bitmap.bytes[1] < 15)
    #expect(bitmap.bytes[15 * 3] < 15 && bitmap.bytes[15 * 3 + 1] > 240)
  }

  @Test func progressivePicturesGoInAsTheyAre() throws {
    let picture = try PrintedPicture(
      preparing: SamplePictures.progressive, format: .jpeg, width: 24, height: 16)
    #expect(picture.bytes == SamplePictures.progressive)
  }

  @Test func greyIsTakenWithoutALoss() throws {
    let grey = try JPEGCodec.grey(try photo())
    #expect(JPEGStructure(grey)?.componentCount == 1)
    #expect(try decoded(grey).layout == .grey)
    let ofInks = try JPEGCodec.grey(
      try PrintedPicture(preparing: SamplePictures.inks, format: .jpeg, width: 16, height: 8).bytes)
    #expect(JPEGStructure(ofInks)?.componentCount == 1)
  }

  @Test func surfacesHaveBlueFirst() throws {
    let pixels = try JPEGCodec.surfacePixels(SamplePictures.progressive)
    #expect((pixels.width, pixels.height) == (24, 16))
    #expect(pixels.bytes[2] > 180 && pixels.bytes[0] < 60)
  }

  // MARK: PNG

  @Test(arguments: [Bitmap.Layout.grey, .rgb, .rgba])
  func losslessPicturesKeepTheirPixelsAndLoseTheirNotes(layout: Bitmap.Layout) throws {
    var generator = SeededGenerator(seed: 7)
    let bytes = (0..<6 * 5 * layout.rawValue).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let bitmap = Bitmap(width: 6, height: 5, layout: layout, bytes: bytes)
    let png = try PNGCodec.encode(bitmap)
    #expect(try PNGCodec.decode(png) == bitmap)
    // A text chunk after the header; its checksum is not looked at when it is dropped.
    let note: [UInt8] = [0, 0, 0, 6] + Array("tEXtSECRET".utf8) + [0, 0, 0, 0]
    let noted = Array(png.prefix(33)) + note + png.dropFirst(33)
    let cleaned = PNGCodec.withoutMetadata(noted)
    #expect(!SamplePictures.contains(cleaned, "SECRET"))
    #expect(try PNGCodec.decode(cleaned) == bitmap)
  }

  @Test func largeLosslessPicturesBecomeSmaller() throws {
    let png = try PNGCodec.encode(SamplePictures.quarters(width: 60, height: 40))
    let picture = try PrintedPicture(preparing: png, format: .png, width: 30, height: 20)
    #expect(SamplePictures.letters(of: try PNGCodec.decode(picture.bytes)) == "rgbw")
    let again = try PrintedPicture(preparing: picture.bytes, format: .png, width: 30, height: 20)
    #expect(again.bytes == picture.bytes)
  }

  // MARK: Faults

  @Test func damagedPicturesAreFaults() throws {
    let jpeg = try photo(width: 64, height: 64)
    let png = try PNGCodec.encode(SamplePictures.quarters(width: 20, height: 20))
    for (bytes, format) in [(jpeg, PrintedPicture.Format.jpeg), (png, .png)] {
      #expect(throws: ImageFault.self) {
        try PrintedPicture(
          preparing: Array(bytes.prefix(bytes.count * 2 / 3)), format: format, width: 100, height: 100)
      }
    }
  }

  @Test func hugePicturesAreRefusedUnread() throws {
    var png = try PNGCodec.encode(SamplePictures.quarters(width: 20, height: 20))
    for index in 16..<24 { png[index] = 0x7F }
    #expect(throws: ImageFault.tooLarge(pixels: 0x7F7F_7F7F * 0x7F7F_7F7F, limit: PrintedPicture.pixelLimit))
    {
      try PrintedPicture(preparing: png, format: .png, width: 10, height: 10)
    }
  }

  /// Whatever is done to a file, it is either prepared or refused.
  @Test func brokenFilesNeverEndTheProcess() throws {
    var generator = SeededGenerator(seed: 20_681_125)
    let files = [
      (SamplePictures.tagged(try photo(), orientation: 6), PrintedPicture.Format.jpeg),
      (SamplePictures.progressive, .jpeg), (SamplePictures.inks, .jpeg),
      (try PNGCodec.encode(SamplePictures.quarters(width: 9, height: 9)), .png),
    ]
    var refused = 0
    for _ in 0..<300 {
      for (original, format) in files {
        var bytes = original
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
          bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
            in: 0...255, using: &generator)
        }
        if Bool.random(using: &generator) {
          bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
        }
        do {
          _ = try PrintedPicture(preparing: bytes, format: format, width: 12, height: 12)
        } catch {
          refused += 1
        }
      }
    }
    #expect(refused > 100)
  }
}
