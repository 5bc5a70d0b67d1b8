/// What decides a style: the parent's style and the rules that match.
struct StyleKey: Hashable {
  let parent: Int
  let rules: [Int]
}
