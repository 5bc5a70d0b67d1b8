/// A report with every part that the model knows, in the style of the house.
public enum FullReport {
  public static let yaml = """
    agency:
      name: องค์การบริหารส่วนตำบลสวนดอก
      shortName: อบต.สวนดอก
      type: องค์การบริหารส่วนตำบล
      district: เมือง
      province: ลำปาง
      postcode: '52000'
      phone: '0812345678'
      email: saraban@suandok.go.th
      website: https://www.suandok.go.th
      logo: logo.png
      divisions:
        - สำนักปลัด
        - name: กองคลัง
          abbreviation: กค.
      officers:
        - name: นาย ก
          role: ผู้จัดทำ
          position: นักวิเคราะห์นโยบายและแผน
    fiscalYear: 2568
    baselineYear: 2567
    title: รายงาน
    preamble: คำนำ
    measures:
      - no: 1
        shortTitle: ชื่อสั้น
        title: ชื่อ
        detail: รายละเอียด
        subMeasures:
          - no: 1
            title: มาตรการย่อย
        steps:
          marker: dash
          items:
            - ขั้นตอน
        responsible:
          - กองคลัง
        period:
          text: มกราคม – กันยายน ๒๕๖๘
          from: ๑ มกราคม ๒๕๖๘
          to: ๓๐ กันยายน ๒๕๖๘
        outputs:
          - ผลผลิต
          - lead: วลีนำ
            text: ผลผลิต
        outcomes:
          marker: none
          items:
            - ผลลัพธ์
        keyFigure:
          value: ๙๙.๔๖
          unit: คะแนน
          label: ผลการประเมิน ITA
        links:
          indicators:
            - 8
          issues:
            - a
          oit:
            - O๒๗

      - no: 2
        detail: รายละเอียด
        steps:
          - ขั้นตอน
        responsible:
          - กองคลัง
        period: ตลอดปี
        outputs:
          - ผลผลิต
        outcomes:
          - ผลลัพธ์
        keyFigure: ๑๐๐%
    scores:
      - year: 2567
        total: 91.25
        iit: 90.00
        eit: 92
        oit: 91.5
        level: ผ่านดี
        indicators:
          - no: 1
            name: การปฏิบัติหน้าที่
            score: 90.10
        publishedOn: ๑ สิงหาคม ๒๕๖๗
        url: https://itas.nacc.go.th
    issues:
      - id: a
        indicators:
          - 8
        finding: ประชาชนเข้าถึงข้อมูลยาก
        kind: develop
        recommendation: เพิ่มช่องทาง
    evidence:
      - type: order
        title: คำสั่งแต่งตั้งคณะกรรมการ
        date: ๔ เมษายน ๒๕๖๘
        number: ๙๖/๒๕๖๘
        measures:
          - 2
        file: order.pdf
        url: https://www.suandok.go.th/order.pdf
        alt: คำสั่ง
    signatures:
      - role: ผู้จัดทำ
        name: นาย ก
        position: นักวิเคราะห์
        signedOn: ๓๐ กันยายน ๒๕๖๘
    publication:
      url: https://www.suandok.go.th/ita
      publishedOn: ๑ ตุลาคม ๒๕๖๘
      place: ที่ทำการ
      from: ๑ ตุลาคม ๒๕๖๘
      to: ๓๑ ตุลาคม ๒๕๖๘
      by: นาย ก
    filing:
      year: 2569
      itemCode: O๒๖
      itemCount: 26
    preparedOn: ๓๐ กันยายน ๒๕๖๘
    digitPolicy: as-typed

    """
}
