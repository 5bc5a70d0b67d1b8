internal import Glibc

/// The names that the reports of a batch have taken, claimed in the order of the inputs whatever the order in which
/// workers come to it: of two reports with the same name the first gets it, on every run.
///
/// `@unchecked` because the compiler knows nothing of pthread's mutex, which guards all that changes.
final class NameRegistry: @unchecked Sendable {
  /// Owned; destroyed in `deinit`.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  /// Owned; destroyed in `deinit`.
  private let turned = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var turn = 0
  /// The label of the item that has a name.
  private var owners: [String: String] = [:]

  init() {
    mutex.initialize(to: pthread_mutex_t())
    turned.initialize(to: pthread_cond_t())
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(turned, nil)
  }

  deinit {
    pthread_cond_destroy(turned)
    pthread_mutex_destroy(mutex)
    turned.deallocate()
    mutex.deallocate()
  }

  /// Claims names for an item, once all items before it have claimed theirs. Each item has to call this exactly once,
  /// with no names when it has none.
  ///
  /// Systems differ in whether letter case and composed forms tell names apart, so here they do not.
  ///
  /// - Returns: for each name the label of the item that had it before; nil when it is free.
  func claim(_ names: [String], index: Int, label: String) -> [String?] {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while turn < index { pthread_cond_wait(turned, mutex) }
    turn = index + 1
    pthread_cond_broadcast(turned)
    return names.map { name in
      // Strings are equal when they are canonically equivalent (UAX #15).
      let key = name.lowercased()
      if let owner = owners[key] { return owner }
      owners[key] = label
      return nil
    }
  }
}
