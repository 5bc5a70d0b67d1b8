/// What is told of the elements of an XML text, in its order. Names are without their prefix.
protocol XMLHandler: AnyObject {
  func start(_ name: String, _ attributes: XMLAttributes) throws(OfficeFault)
  func end(_ name: String)
  /// A stretch of text; what stands between two tags may come in several.
  func text(_ text: UnsafeBufferPointer<UInt8>)
}
