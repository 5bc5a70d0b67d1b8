/// The margin boxes of CSS Paged Media that the engine knows.
public enum MarginBoxPosition: String, Hashable, Sendable, CaseIterable {
  case topLeft = "top-left"
  case topCenter = "top-center"
  case topRight = "top-right"
  case bottomLeft = "bottom-left"
  case bottomCenter = "bottom-center"
  case bottomRight = "bottom-right"
}
