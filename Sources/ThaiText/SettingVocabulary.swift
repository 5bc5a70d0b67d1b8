/// The words that the rules of Thai setting know by name.
final class SettingVocabulary: Sendable {
  /// Words that stay with the figure after them: จำนวน ๑, ที่ ๙๖/๒๕๖๘, พ.ศ. ๒๕๖๘; entered from their end.
  let beforeFigure: SymbolTrie
  /// Words that stay with the figure before them: ๑ ฉบับ, ๔ ครั้ง.
  let units: SymbolTrie
  /// Months, whole and abbreviated.
  let months: SymbolTrie
  let monthsFromEnd: SymbolTrie
  /// Titles and ranks that stay with the name after them even over a space; entered from their end.
  let titles: SymbolTrie
  /// Abbreviations that stay with the name after them: อบต. อ. จ.; entered from their end.
  let abbreviationsBeforeName: SymbolTrie
  /// Titles written together with the first name: the space before the family name is a poor place.
  let attachedTitles: SymbolTrie

  /// Titles that are looked for inside a run, entered from their end.
  let courtesyTitles: SymbolTrie

  /// Words that only look as if they began with a title: นายกรัฐมนตรี, นายจ้าง.
  let noTitles: SymbolTrie
  /// Abbreviations of titles and ranks, and those of places; entered from their end.
  let personAbbreviations: SymbolTrie
  let placeAbbreviations: SymbolTrie

  /// Words that the name of a place follows, unless it is a word of its own; entered from their end.
  let placeHeads: SymbolTrie

  /// Words that may stand before the title of a person.
  let connectives: SymbolTrie

  /// Offices that stay with the abbreviation of their body over a space (นายก อบต.), entered from their end, and the
  /// abbreviations.
  let officers: SymbolTrie
  let bodies: SymbolTrie
  /// What is counted by ที่ and a figure: ครั้งที่ ๒; entered from their end.
  let ordinals: SymbolTrie
  /// Words that stay, with their ๆ, before the noun: ทุก ๆ เดือน; entered from their end.
  let distributives: SymbolTrie

  static let standard = SettingVocabulary()

  private init() {
    let months = Self.monthNames + Self.monthAbbreviations
    beforeFigure = SymbolTrie(Self.wordsBeforeFigure + months, reversed: true)
    units = SymbolTrie(Self.unitWords)
    self.months = SymbolTrie(months)
    monthsFromEnd = SymbolTrie(months, reversed: true)
    titles = SymbolTrie(Self.titleWords, reversed: true)
    abbreviationsBeforeName = SymbolTrie(Self.placeNames + Self.personTitles, reversed: true)
    personAbbreviations = SymbolTrie(Self.personTitles, reversed: true)
    placeAbbreviations = SymbolTrie(Self.placeNames, reversed: true)
    noTitles = SymbolTrie(Self.wordsLikeTitles)
    connectives = SymbolTrie(["และ", "โดย", "กับ", "คือ", "ของ", "แก่", "ให้", "ว่า", "หรือ", "เป็น"])
    placeHeads = SymbolTrie(Self.wordsBeforePlace, reversed: true)
    courtesyTitles = SymbolTrie(["นาย", "นาง", "นางสาว"], reversed: true)
    officers = SymbolTrie(Self.officerWords, reversed: true)
    bodies = SymbolTrie(Self.bodyAbbreviations)
    ordinals = SymbolTrie(Self.countedWords, reversed: true)
    distributives = SymbolTrie(["ทุก", "แต่ละ"], reversed: true)
    attachedTitles = SymbolTrie(["นาย", "นาง", "นางสาว", "เด็กชาย", "เด็กหญิง"] + Self.titleWords)
  }

  private static let monthNames = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน",
    "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
  ]

  private static let monthAbbreviations = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
  ]

  private static let wordsBeforeFigure = [
    "พ.ศ.", "ค.ศ.", "ร.ศ.", "จ.ศ.", "ม.ศ.", "ฮ.ศ.", "พุทธศักราช", "คริสต์ศักราช", "ที่", "จำนวน", "ร้อยละ", "ข้อ",
    "มาตรา", "มาตรการที่", "วรรค", "หมวด", "หมู่", "หมู่ที่", "เลขที่", "ฉบับที่", "ครั้งที่", "ลำดับที่", "ชั้น", "ชั้นที่", "ภาค",
    "ตอน",
    "ตอนที่", "บทที่", "หน้า", "เล่ม", "เล่มที่", "ปี", "ปีที่", "เวลา", "อายุ", "ราคา", "โทร", "โทร.", "โทรศัพท์", "โทรสาร",
    "เบอร์", "รหัส", "ห้อง", "ซอย", "ม.", "ประมาณ", "เฉลี่ย", "ไม่เกิน", "ไม่น้อยกว่า", "อย่างน้อย", "ตาราง", "ตารางที่",
    "ภาพที่",
    "รูปที่", "ระดับ", "กลุ่มที่", "ระยะที่", "วันที่", "ลงวันที่", "รอบ", "รอบที่", "คะแนน", "อันดับ", "อันดับที่", "เพียง", "รวม",
    "ทั้ง", "อีก",
    "กว่า", "เกือบ",
    "ประจำปี", "ปีงบประมาณ", "เกิน", "ขั้นที่", "ไตรมาส", "ไตรมาสที่", "ตัวชี้วัดที่", "วาระที่", "รุ่นที่", "ค่า", "หมายเลข",
  ]

  private static let countedWords = [
    "ครั้ง", "หมู่", "ข้อ", "ชุด", "บท", "ฉบับ", "รุ่น", "สมัย", "ระยะ", "ลำดับ", "หน้า", "ชั้น", "ขั้น", "ปี", "เล่ม", "ตอน",
    "ภาพ",
    "รูป", "ตาราง", "กลุ่ม", "วาระ", "อันดับ", "ราย", "วัน", "แผ่น", "ด้าน", "จุด", "ส่วน", "สาย", "ห้อง", "แปลง", "รอบ",
    "งวด",
    "หมวด", "มาตรการ", "ตัวชี้วัด", "ไตรมาส", "ประเด็น", "กิจกรรม", "โครงการ", "ขั้นตอน", "ยุทธศาสตร์", "เป้าหมาย",
    "ประการ",
    "หลังคาเรือน", "สัปดาห์",
  ]

  private static let unitWords = [
    "ฉบับ", "ครั้ง", "คน", "ราย", "ปี", "เดือน", "วัน", "ชั่วโมง", "นาที", "วินาที", "บาท", "สตางค์", "ล้าน", "แสน", "หมื่น",
    "พัน",
    "ร้อย", "ล้านบาท", "แห่ง", "ข้อ", "เรื่อง", "รายการ", "โครงการ", "กิจกรรม", "มาตรการ", "ช่องทาง", "ประเด็น", "ด้าน",
    "ประการ",
    "ส่วน", "เล่ม", "แผ่น", "หน้า", "ชุด", "ตัว", "คัน", "หลัง", "ห้อง", "ชั้น", "หมู่บ้าน", "หมู่", "ตำบล", "อำเภอ", "จังหวัด",
    "ครัวเรือน",
    "หลังคาเรือน", "ครอบครัว", "กลุ่ม", "คณะ", "ท่าน", "รูป", "องค์", "นาย", "กิโลเมตร", "เมตร", "เซนติเมตร", "มิลลิเมตร",
    "ตารางเมตร",
    "ตารางกิโลเมตร", "ไร่", "งาน", "ตารางวา", "กิโลกรัม", "กรัม", "ตัน", "ลิตร", "คิว", "หน่วย", "เท่า", "เปอร์เซ็นต์",
    "คะแนน", "อันดับ",
    "ระดับ", "สาย", "จุด", "ดวง", "เครื่อง", "ต้น", "ตัวชี้วัด", "ฐาน", "น.", "กม.", "กก.", "ม.", "ซม.", "มม.",
    "ตร.ม.", "ลบ.ม.",
    "สัปดาห์", "ไตรมาส", "ขวบ", "โมง", "ทุ่ม", "เสียง", "ประเภท", "ชนิด", "แบบ", "ขั้นตอน", "ขั้น", "ประเทศ", "หน่วยงาน",
    "บริษัท",
    "สาขา", "โรงเรียน", "โรงพยาบาล", "วัด", "องศา", "องศาเซลเซียส", "วัตต์", "เมกะวัตต์", "ลูกบาศก์เมตร", "โดส", "เข็ม",
    "เตียง",
    "ลำ", "ใบ", "ก้อน", "ขวด", "กล่อง", "ถุง", "ถัง", "มื้อ", "บท", "ตอน", "ภาพ", "เส้นทาง", "ฝ่าย", "กระทรวง", "กรม",
    "ทุน", "รุ่น",
    "แปลง", "บ่อ", "สถานี", "ซอง", "เดซิเบล", "ดอลลาร์", "ยูโร", "หยวน", "เยน",
  ]

  private static let titleWords = [
    "นาย", "นาง", "นางสาว", "เด็กชาย", "เด็กหญิง", "พลเอก", "พลโท", "พลตรี", "พันเอก", "พันโท", "พันตรี", "ร้อยเอก",
    "ร้อยโท",
    "ร้อยตรี", "จ่าสิบเอก", "สิบเอก", "พลเรือเอก", "พลเรือโท", "พลเรือตรี", "พลอากาศเอก", "พลอากาศโท", "พลอากาศตรี",
    "นาวาเอก", "นาวาโท", "นาวาตรี", "พลตำรวจเอก", "พลตำรวจโท", "พลตำรวจตรี", "พันตำรวจเอก", "พันตำรวจโท", "พันตำรวจตรี",
    "ร้อยตำรวจเอก", "ร้อยตำรวจโท", "ร้อยตำรวจตรี", "ดาบตำรวจ", "ว่าที่ร้อยตรี", "ว่าที่ร้อยโท", "ว่าที่ร้อยเอก", "ว่าที่พันตรี",
    "ร้อยตรีหญิง", "ร้อยโทหญิง",
    "ร้อยเอกหญิง", "พันตรีหญิง", "ว่าที่ร้อยตรีหญิง", "ว่าที่ร้อยโทหญิง", "ว่าที่ร้อยเอกหญิง", "จ่าเอก", "จ่าโท", "จ่าตรี", "สิบโท",
    "สิบตรี",
    "สิบตำรวจเอก", "สิบตำรวจโท", "สิบตำรวจตรี", "จ่าสิบตำรวจ", "จ่าสิบโท", "จ่าสิบตรี", "พันจ่าเอก", "พันจ่าโท", "พันจ่าตรี",
    "ศาสตราจารย์", "รองศาสตราจารย์",
    "ผู้ช่วยศาสตราจารย์", "นายแพทย์", "แพทย์หญิง", "ทันตแพทย์", "ทันตแพทย์หญิง", "สัตวแพทย์", "เภสัชกร", "เภสัชกรหญิง",
    "หม่อมราชวงศ์", "หม่อมหลวง", "คุณหญิง", "ท่านผู้หญิง",
  ]

  private static let officerWords = [
    "นายก", "ปลัด", "ประธาน", "ประธานสภา", "เลขานุการ", "เลขานุการสภา", "สมาชิก", "สมาชิกสภา", "สภา", "ผู้บริหาร",
    "พนักงาน",
    "เจ้าหน้าที่", "ที่ปรึกษานายก", "ผู้อำนวยการ", "ผอ.",
  ]

  private static let bodyAbbreviations = [
    "อบต.", "อบจ.", "อปท.", "ทต.", "ทม.", "ทน.", "สตง.", "ป.ป.ช.", "กกต.", "สสจ.", "สสอ.", "รพ.สต.", "กทม.",
  ]

  private static let placeNames = [
    "อบต.", "อบจ.", "ทต.", "ทม.", "ทน.", "อปท.", "รร.", "รพ.", "รพ.สต.", "สภ.", "สน.", "มทบ.", "จ.", "อ.",
    "ต.", "ม.", "ถ.", "ซ.", "บ.",
    "ส.ป.ก.",
  ]

  private static let personTitles = [
    "ด.ช.", "ด.ญ.", "น.ส.", "ดร.", "ศ.", "รศ.", "ผศ.", "นพ.", "พญ.", "ทพ.", "ทพญ.", "สพ.ญ.", "น.สพ.", "ภก.",
    "ภญ.", "พล.อ.",
    "พล.ท.", "พล.ต.", "พ.อ.", "พ.ท.", "พ.ต.", "ร.อ.", "ร.ท.", "ร.ต.", "จ.ส.อ.", "จ.ส.ท.", "จ.ส.ต.", "ส.อ.",
    "ส.ท.", "ส.ต.",
    "พล.ต.อ.", "พล.ต.ท.", "พล.ต.ต.", "พ.ต.อ.", "พ.ต.ท.", "พ.ต.ต.", "ร.ต.อ.", "ร.ต.ท.", "ร.ต.ต.", "ด.ต.",
    "จ.ส.ต.", "ส.ต.อ.",
    "ส.ต.ท.", "ส.ต.ต.", "พล.ร.อ.", "พล.ร.ท.", "พล.ร.ต.", "พล.อ.อ.", "พล.อ.ท.", "พล.อ.ต.", "น.อ.", "น.ท.",
    "น.ต.", "ม.ร.ว.",
    "ม.ล.", "ม.จ.", "ผอ.", "รมว.", "รมช.", "ผวจ.", "นอภ.", "อ.",
  ]

  private static let wordsBeforePlace = [
    "ตำบล", "อำเภอ", "จังหวัด", "เทศบาลเมือง", "เทศบาลนคร", "หมู่บ้าน", "วัด", "ถนน", "ซอย", "แขวง", "แม่น้ำ", "โรงเรียน",
    "เขื่อน",
    "เรือนจำกลาง", "ประตูระบายน้ำ", "อ่างเก็บน้ำ", "สะพาน",
  ]

  private static let wordsLikeTitles = [
    "นายก", "นายอำเภอ", "นายทะเบียน", "นายช่าง", "นายจ้าง", "นายทหาร", "นายหน้า", "นายทุน", "นายท้าย", "นายพล",
    "นายท่า",
    "นายประกัน", "นายตรวจ", "นายสถานี", "นายด่าน", "นายแบบ", "นางแบบ", "นางพยาบาล", "นางงาม", "นางเอก", "นางฟ้า",
    "นางสนม",
    "นางกำนัล", "นายตำรวจ", "นายธนาคาร", "นายเรือ", "นายร้อย", "นายสิบ", "นายแพทย์สาธารณสุข", "นายดาบ", "นายหัว",
    "นางนวล",
    "นางใน", "นางร้าย", "นางรำ", "นายแพทย์ประจำ", "นายแพทย์ใหญ่",
  ]
}
