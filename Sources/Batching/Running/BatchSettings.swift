public import Checking
internal import MeasuresData
public import Publishing

/// What all reports of a batch have in common.
public struct BatchSettings: Sendable {
  /// The editions to make of each report, in this order.
  public var editions: [RenderSettings]
  /// What painting is to do; the date of each report is set from ``dateRule``.
  public var output: BatchOutputOptions
  /// Which day each document carries.
  public var dateRule: DocumentDateRule
  public var names: NamePattern
  /// The digest of the font list and of all files it may use.
  public var fonts: ContentDigest
  /// The program's version and the digest of its file: another program may make other bytes.
  public var program: String
  /// How many reports are worked on at the same time.
  public var workerCount: Int
  /// Whether the first failure ends the batch.
  public var failsFast: Bool
  /// Whether reports are made again that are there and unchanged.
  public var makesAgain: Bool
  /// Looks at each report before it is set; nil when nobody wants to know.
  public var checker: Checker?
  /// Whether reports are set in which the checker finds errors.
  public var allowsFindings = false

  public init(
    editions: [RenderSettings], output: BatchOutputOptions, dateRule: DocumentDateRule, names: NamePattern,
    fonts: ContentDigest, program: String, workerCount: Int, failsFast: Bool = false, makesAgain: Bool = false
  ) {
    self.editions = editions
    self.output = output
    self.dateRule = dateRule
    self.names = names
    self.fonts = fonts
    self.program = program
    self.workerCount = workerCount
    self.failsFast = failsFast
    self.makesAgain = makesAgain
  }

  /// What a journal says of these settings.
  var header: JournalHeader {
    let pairs = editions.map { ($0.edition.name, $0.edition.digest.hexadecimal) }
    return JournalHeader(
      program: program, fonts: fonts.hexadecimal, editions: Dictionary(pairs) { first, _ in first },
      options: optionsDigest.hexadecimal)
  }

  /// The digest of what the command line says beyond editions and fonts.
  var optionsDigest: ContentDigest {
    var hasher = ContentHasher()
    hasher.add(output.description)
    hasher.add(editions.first?.digitPolicy?.rawValue ?? "")
    hasher.add(names.text)
    // What was not looked at when it was made is no longer good enough when it is to be.
    hasher.add(checker == nil ? "unchecked" : allowsFindings ? "findings allowed" : "checked")
    hasher.add(String(describing: dateRule.requested))
    hasher.add(String(describing: dateRule.sourceDateEpoch))
    return hasher.digest()
  }

  /// The digest of all that decides the bytes of one report in one edition but for its pictures.
  func key(of item: BatchItem, data: [UInt8], edition: RenderSettings) -> ContentDigest {
    var hasher = ContentHasher()
    hasher.add(program)
    hasher.add(fonts)
    hasher.add(edition.edition.name)
    hasher.add(edition.edition.digest)
    hasher.add(optionsDigest)
    hasher.add(item.place.folder)
    hasher.add(FilePath.lastPart(of: item.place.path))
    hasher.add(item.place.number.map(String.init) ?? "")
    hasher.add(data)
    return hasher.digest()
  }
}
