internal import Archiving
internal import MeasuresData
internal import PageLayout

/// The files that travel inside a report's PDF: its data, the same as a table, and the pictures that it shows.
///
/// Their names and bytes depend on the report alone, not on where it was read from, so that a render from the attached
/// data gives the same PDF.
struct ReportAttachments {
  let files: [AttachedFile]

  init(of report: Report, shownIn document: PagedDocument) {
    let pictures = Self.pictures(of: report, shownIn: document)
    let carried = report.naming { path in
      pictures.first { $0.image.name.utf8.elementsEqual(path.utf8) }?.name
    }
    files =
      [
        AttachedFile(
          name: AttachmentName.data, description: "ข้อมูลของรายงานสำหรับโปรแกรม",
          mediaType: "application/json", relationship: .source,
          bytes: Array(ReportJSONWriter.write(carried).utf8)),
        AttachedFile(
          name: AttachmentName.table, description: "ข้อมูลของมาตรการเป็นตาราง หนึ่งแถวต่อหนึ่งข้อ",
          mediaType: "text/csv", relationship: .source, bytes: ReportCSVWriter.write(report)),
      ]
      + pictures.map { picture in
        AttachedFile(
          name: picture.name, description: "ภาพในรายงาน", mediaType: picture.image.mediaType,
          relationship: .supplement, bytes: picture.image.bytes)
      }
  }

  /// The pictures that the report names and its pages show, each once, with the names under which they travel.
  private static func pictures(
    of report: Report, shownIn document: PagedDocument
  ) -> [(name: String, image: PageImage)] {
    let named = report.picturePaths
    var pictures: [(name: String, image: PageImage)] = []
    var taken = [AttachmentName.data, AttachmentName.table]
    for image in document.images {
      let isNamed = named.contains { $0.utf8.elementsEqual(image.name.utf8) }
      let isKnown = pictures.contains { $0.image.name.utf8.elementsEqual(image.name.utf8) }
      guard isNamed, !isKnown else { continue }
      let name = AttachmentName.ofPicture(path: image.name, number: pictures.count + 1, taken: taken)
      taken.append(name)
      pictures.append((name, image))
    }
    return pictures
  }
}

extension PagedDocument {
  /// The pictures in the order in which pages show them.
  fileprivate var images: [PageImage] {
    pages.flatMap { page in
      page.content.flatMap { content in
        content.items.compactMap { item in
          if case .image(let image, _) = item { image } else { nil }
        }
      }
    }
  }
}

extension PageImage {
  fileprivate var mediaType: String {
    switch format {
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    }
  }
}
