/// `string-set` before the element is known.
struct NamedStringTemplate: Hashable, Sendable {
  let name: String
  let content: [ContentItem]
}
