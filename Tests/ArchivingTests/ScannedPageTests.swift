import Archiving
import Foundation
import PageLayout
import Testing

/// Small PDF files put together by hand, as scanners write them and as they do not.
@Suite struct ScannedPageTests {
  /// A file of one page with a content and one picture.
  private func pdf(
    content: String = "q 595 0 0 842 0 0 cm /Im0 Do Q", picture: String, data: [UInt8], page: String = "",
    pageCount: Int = 1
  ) -> [UInt8] {
    let kids = Array(repeating: "3 0 R", count: pageCount).joined(separator: " ")
    var objects: [[UInt8]] = [
      Array("<</Type/Catalog/Pages 2 0 R>>".utf8),
      Array("<</Type/Pages/Kids[\(kids)]/Count \(pageCount)/Resources<</XObject<</Im0 5 0 R>>>>>>".utf8),
      Array("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R\(page)>>".utf8),
      Array("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream".utf8),
    ]
    objects.append(
      Array("<</Type/XObject/Subtype/Image\(picture)/Length \(data.count)>>stream\n".utf8) + data
        + Array("\nendstream".utf8))
    var bytes = Array("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(bytes.count)
      bytes += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let start = bytes.count
    bytes += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      let digits = String(offset)
      bytes += Array((String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n").utf8)
    }
    return bytes
      + Array("trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8)
  }

  private static let size = "/Width 2/Height 2/BitsPerComponent 8"
  private static let grey = size + "/ColorSpace/DeviceGray"
  private static let samples: [UInt8] = [0, 85, 170, 255]

  private func isPNG(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) }

  @Test func aPageOfOnePictureIsTaken() throws {
    let page = try ScannedPage(ofPDF: pdf(picture: Self.grey, data: Self.samples))
    #expect(isPNG(page.bytes))
    let jpeg = SampleDocuments.jpeg().bytes
    let photo = try ScannedPage(
      ofPDF: pdf(
        picture: "/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/DCTDecode", data: jpeg))
    #expect(photo.bytes == jpeg)
    let bits = try ScannedPage(
      ofPDF: pdf(
        picture: "/Width 2/Height 2/BitsPerComponent 1/ColorSpace/DeviceGray/Decode[1 0]", data: [0x80, 0x40])
    )
    #expect(isPNG(bits.bytes))
  }

  @Test func aTurnedPageIsTurnedBack() throws {
    let upright = try ScannedPage(ofPDF: pdf(picture: Self.grey, data: Self.samples))
    let turned = try ScannedPage(
      ofPDF: pdf(picture: Self.grey, data: [85, 255, 0, 170], page: "/Rotate 90"))
    #expect(turned.bytes == upright.bytes)
  }

  @Test func unseenTextIsLeftBehind() throws {
    let content = "BT 3 Tr /F1 12 Tf (secret) Tj ET q 595 0 0 842 0 0 cm /Im0 Do Q"
    #expect(
      isPNG(try ScannedPage(ofPDF: pdf(content: content, picture: Self.grey, data: Self.samples)).bytes))
  }

  @Test(arguments: [
    ("BT /F1 12 Tf (seen) Tj ET /Im0 Do", grey, ScannedPage.Refusal.noSinglePicture),
    ("/Im0 Do /Im0 Do", grey, .noSinglePicture), ("0 0 10 10 re f /Im0 Do", grey, .noSinglePicture),
    ("", grey, .noSinglePicture), ("/Other Do", grey, .noSinglePicture),
    ("/Im0 Do", grey + "/SMask 5 0 R", .noSinglePicture),
    ("/Im0 Do", grey + "/Filter/JPXDecode", .unsupportedCoding("JPXDecode")),
    ("/Im0 Do", size + "/ColorSpace/DeviceCMYK", .unsupportedCoding("DeviceCMYK")),
    (
      "/Im0 Do", "/Width 200/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray",
      .unreadable("too few samples")
    ),
  ])
  func otherPagesAreRefused(content: String, picture: String, refusal: ScannedPage.Refusal) {
    #expect(throws: refusal) {
      try ScannedPage(ofPDF: pdf(content: content, picture: picture, data: Self.samples))
    }
  }

  @Test func filesOfManyPagesAndOtherFilesAreRefused() {
    #expect(throws: ScannedPage.Refusal.pageCount(2)) {
      try ScannedPage(ofPDF: pdf(picture: Self.grey, data: Self.samples, pageCount: 2))
    }
    #expect(throws: ScannedPage.Refusal.self) { try ScannedPage(ofPDF: Array("ก่".utf8)) }
  }
}
