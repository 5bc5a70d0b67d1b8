import Testing

@testable import Batching

@Suite struct ShardTests {
  @Test func sharesAreReadAsPeopleWriteThem() {
    #expect(Shard("2/4") == Shard(number: 2, count: 4))
    #expect(Shard("1/1")?.name == "1-of-1")
    for text in ["", "2", "0/4", "5/4", "2/0", "a/4", "2/4/8", "-1/4", "2/ 4", "๒/๔", "1/999999999"] {
      #expect(Shard(text) == nil, "\(text)")
    }
  }

  /// Every report belongs to exactly one share, and shares are about equally large.
  @Test func sharesPartTheReports() throws {
    let labels = (1...4000).map { "agencies/อบต-\($0).yaml" }
    let shards = try (1...8).map { try #require(Shard(number: $0, count: 8)) }
    for label in labels { #expect(shards.count { $0.contains(label) } == 1) }
    for shard in shards { #expect((400...600).contains(labels.count(where: shard.contains))) }
  }
}
