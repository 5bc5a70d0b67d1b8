internal import Diagnostics
internal import Glibc

/// Why the system refused a call, in words.
///
/// The C library's own texts depend on the locale and are never Thai, so the ones that files can cause stand here.
struct SystemErrorReason: Sendable {
  /// The value of `errno`.
  let number: CInt

  /// The reason as a clause.
  var text: LocalizedText {
    if let known = Self.texts[number] { return LocalizedText(thai: known.thai, english: known.english) }
    return LocalizedText(thai: "ข้อผิดพลาดของระบบหมายเลข \(number)", english: "system error \(number)")
  }

  /// What to do about it, when there is something to be done.
  var hint: LocalizedText? {
    guard let hint = Self.hints[number] else { return nil }
    return LocalizedText(thai: hint.thai, english: hint.english)
  }

  private typealias Words = (thai: String, english: String)

  private static let texts: [CInt: Words] = [
    EACCES: ("ไม่มีสิทธิ์เข้าถึง", "permission denied"),
    EPERM: ("ระบบไม่อนุญาต", "operation not permitted"),
    ENOENT: ("ไม่มีไฟล์หรือโฟลเดอร์นี้", "no such file or folder"),
    ENOTDIR: ("บางส่วนของที่อยู่ไฟล์ไม่ใช่โฟลเดอร์", "a part of the path is not a folder"),
    EISDIR: ("เป็นโฟลเดอร์ ไม่ใช่ไฟล์", "it is a folder, not a file"),
    EEXIST: ("มีอยู่แล้ว", "it exists already"),
    ENOSPC: ("เนื้อที่ดิสก์เต็ม", "no space left on the device"),
    EDQUOT: ("ใช้เนื้อที่เกินโควตา", "disk quota exceeded"),
    EFBIG: ("ไฟล์ใหญ่เกินกว่าที่ระบบยอมรับ", "the file is too large"),
    EROFS: ("ดิสก์นี้อ่านได้อย่างเดียว", "the file system is read-only"),
    EIO: ("อุปกรณ์อ่านหรือเขียนผิดพลาด", "input/output error"),
    EPIPE: ("โปรแกรมที่รับข้อมูลปิดไปก่อน", "the reader has closed the pipe"),
    ENAMETOOLONG: ("ชื่อไฟล์ยาวเกินไป", "the file name is too long"),
    ELOOP: ("ลิงก์วนกันไม่สิ้นสุด", "too many symbolic links"),
    EMFILE: ("เปิดไฟล์มากเกินไป", "too many open files"),
    ENFILE: ("ระบบเปิดไฟล์มากเกินไป", "too many open files in the system"),
    ENOMEM: ("หน่วยความจำไม่พอ", "out of memory"),
    EBUSY: ("มีโปรแกรมอื่นใช้อยู่", "it is in use"),
    EINVAL: ("ระบบไม่รับค่านี้", "invalid argument"),
    ENXIO: ("ไม่มีอุปกรณ์นี้", "no such device"),
  ]

  private static let hints: [CInt: Words] = [
    EACCES: (
      "ตรวจสิทธิ์ของไฟล์และโฟลเดอร์ หรือเลือกที่อื่น",
      "check the permissions of file and folder, or choose another place"
    ),
    ENOENT: ("ตรวจตัวสะกดของชื่อไฟล์และโฟลเดอร์", "check the spelling of the file's and the folders' names"),
    ENOSPC: ("ลบไฟล์ที่ไม่ใช้ หรือเลือกดิสก์อื่น", "free some space, or choose another disk"),
    EDQUOT: ("ลบไฟล์ที่ไม่ใช้ หรือเลือกดิสก์อื่น", "free some space, or choose another disk"),
    EROFS: ("เลือกโฟลเดอร์อื่นด้วย --output", "choose another folder with --output"),
  ]
}
