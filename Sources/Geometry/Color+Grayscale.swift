extension Color {
  /// The grey of the same luma, with the weights of ITU-R BT.709 for the coded values.
  public var grayscale: Color {
    let grey = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return Color(red: grey, green: grey, blue: grey)
  }
}
