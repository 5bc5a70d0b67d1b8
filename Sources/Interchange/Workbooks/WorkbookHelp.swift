import OfficeFiles

/// The first sheet of the program's own workbook: how to fill it in.
enum WorkbookHelp {
  static let sheetName = "วิธีกรอก"

  static func sheet(for form: WorkbookForm) -> SheetDesign {
    let intro = [
      "กรอกข้อมูลในแผ่นงานถัดไป แล้วสั่ง measures import ไฟล์นี้.xlsx --output รายงาน.yaml",
      "คลิกที่ช่องใดจะมีคำอธิบายของช่องนั้น ช่องที่มีลูกศรเลือกจากรายการได้",
      "หัวคอลัมน์สีเข้มและรายการที่มี * ต้องกรอก ที่เหลือเว้นว่างได้",
      "มาตรการหนึ่งใช้หลายแถวได้: แถวแรกกรอกลำดับและรายละเอียด แถวถัดไปกรอกเฉพาะข้อถัดไปของขั้นตอน ผู้รับผิดชอบ ผลการดำเนินการ และผลลัพธ์",
      "ไม่ต้องพิมพ์เลขข้อหรือขีดหน้าข้อ โปรแกรมใส่ให้ วลีนำคือวลีที่พิมพ์นำหน้าข้อความ",
      "ปีทุกปีเป็น พ.ศ. วันที่พิมพ์เป็น 30 กันยายน 2568",
      "อย่าเปลี่ยนชื่อแผ่นงาน หัวคอลัมน์ และคอลัมน์ ชื่อฟิลด์ ลำดับคอลัมน์สลับได้ แถวที่ไม่ใช้เว้นว่างไว้",
    ]
    let rows =
      [[CellDesign("วิธีกรอกสมุดงานรายงานมาตรการส่งเสริมคุณธรรมและความโปร่งใส", .title)], []]
      + intro.map { [CellDesign($0, .help)] } + [[], [CellDesign("แผ่นงาน", .label)]]
      + [[CellDesign("\(WorkbookForm.fieldSheetName): ข้อมูลหน่วยงานและรายงาน", .help)]]
      + form.sheets.map { [CellDesign("\($0.name): \($0.help)", .help)] }
    return SheetDesign(name: sheetName, columnWidths: [110], rows: rows)
  }
}
