internal import ArgumentParser
internal import Batching

/// A value of `--shard`, such as `2/4`.
struct ShardArgument: ExpressibleByArgument {
  let shard: Shard

  init?(argument: String) {
    guard let shard = Shard(argument) else { return nil }
    self.shard = shard
  }
}
