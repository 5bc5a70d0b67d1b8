/// What stands at one place of a data file.
public indirect enum DataValue: Sendable {
  case scalar(DataScalar)
  case list([DataNode])
  /// Fields in the order of the file. A key that stands twice is there twice: the reader of the model says so.
  case record([DataField])
}
