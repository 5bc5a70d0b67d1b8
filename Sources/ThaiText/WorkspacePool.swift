internal import Synchronization

/// Workspaces of the segmenter that are not in use, so that not every paragraph takes memory anew.
final class WorkspacePool: Sendable {
  /// A workspace is only ever in the hands of one thread: of whoever has taken it out of the pool.
  private struct Entry: @unchecked Sendable {
    let workspace: WordSegmenter.Workspace
  }

  private let model: ThaiModel
  private let free = Mutex<[Entry]>([])

  init(model: ThaiModel) { self.model = model }

  /// Runs a body with a workspace that nobody else uses meanwhile.
  func withWorkspace(_ body: (WordSegmenter.Workspace) -> Void) {
    let entry = free.withLock { $0.popLast() } ?? Entry(workspace: WordSegmenter.Workspace(model: model))
    body(entry.workspace)
    free.withLock { $0.append(entry) }
  }
}
