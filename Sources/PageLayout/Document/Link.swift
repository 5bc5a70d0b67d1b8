public import Geometry

/// A place on a page that leads somewhere.
public struct Link: Hashable, Sendable {
  public enum Target: Hashable, Sendable {
    case destination(name: String)
    case address(String)
  }

  public let rectangle: Rectangle
  public let target: Target
  /// What a reader that cannot see the page says of the link.
  public let description: String
  /// The Link element of the structure tree.
  public let element: StructureTree.ElementID

  public init(rectangle: Rectangle, target: Target, description: String, element: StructureTree.ElementID) {
    self.rectangle = rectangle
    self.target = target
    self.description = description
    self.element = element
  }
}
