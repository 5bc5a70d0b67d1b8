/// What the next page begins with.
struct PageStart {
  /// The name of the page.
  var name: String?
  /// Whether an element that names its page itself begins here.
  var startsGroup: Bool

  /// The place where a block goes on, or begins.
  init(of block: BlockBox, at token: BreakToken?) {
    var block = block
    var token = token
    while case .block(let next, let inner)? = token, block.children.indices.contains(next) {
      let child = block.children[next]
      guard let inner else {
        self.init(child.pages)
        return
      }
      guard case .block(let nested) = child else {
        self.init(name: child.pages.startName, startsGroup: false)
        return
      }
      block = nested
      token = inner
    }
    if token == nil {
      self.init(block.pages)
    } else {
      self.init(name: block.pageName, startsGroup: false)
    }
  }

  private init(_ wishes: PageWishes) {
    self.init(name: wishes.startName, startsGroup: wishes.startsGroup)
  }

  private init(name: String?, startsGroup: Bool) {
    self.name = name
    self.startsGroup = startsGroup
  }
}
