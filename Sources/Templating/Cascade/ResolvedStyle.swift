/// A computed style that elements share.
final class ResolvedStyle {
  /// Tells styles apart in the keys of their children.
  let id: Int
  let draft: StyleDraft

  init(id: Int, draft: StyleDraft) {
    self.id = id
    self.draft = draft
  }
}
