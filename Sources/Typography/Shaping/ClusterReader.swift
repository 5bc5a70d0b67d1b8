import CHarfBuzz

/// Reads HarfBuzz's glyphs cluster by cluster and puts each cluster's glyphs into the order of the text.
enum ClusterReader {
  /// Clusters with more glyphs are no writing (Thai has at most five); they keep HarfBuzz's order, so that a text of
  /// marks only takes time in proportion to its length.
  private static let longestOrderedCluster = 16

  /// Hands over the clusters of a shaped run, in order.
  @inline(__always)
  static func forEachCluster(
    infos: UnsafeBufferPointer<hb_glyph_info_t>, positions: UnsafeBufferPointer<hb_glyph_position_t>,
    utf8: [UInt8], range: Range<Int>, face: FontFace, _ body: (ShapedCluster) -> Void
  ) {
    var cluster = ShapedCluster(utf8Range: range, glyphs: [], advance: 0, ink: nil)
    cluster.glyphs.reserveCapacity(4)
    var index = 0
    while index < infos.count {
      let start = index
      let value = infos[index].cluster
      while index < infos.count, infos[index].cluster == value { index &+= 1 }
      let end = index < infos.count ? Int(infos[index].cluster) : range.count
      // The first cluster also covers characters before it that got no glyph.
      let lower = start == 0 ? 0 : Int(value)
      cluster.utf8Range = range.lowerBound + lower..<range.lowerBound + end
      read(&cluster, infos, positions, start..<index, utf8: utf8, face: face)
      body(cluster)
    }
  }

  /// Takes over the glyphs of one cluster.
  private static func read(
    _ cluster: inout ShapedCluster, _ infos: UnsafeBufferPointer<hb_glyph_info_t>,
    _ positions: UnsafeBufferPointer<hb_glyph_position_t>, _ range: Range<Int>, utf8: [UInt8], face: FontFace
  ) {
    cluster.advance = 0
    cluster.glyphs.removeAll(keepingCapacity: true)
    for index in range {
      let position = positions[index]
      cluster.glyphs.append(
        ShapedCluster.Glyph(
          identifier: infos[index].codepoint, x: cluster.advance + Int(position.x_offset),
          y: Int(position.y_offset), isMark: position.x_advance == 0))
      cluster.advance += Int(position.x_advance)
    }
    if cluster.glyphs.count > 1, cluster.glyphs.count <= longestOrderedCluster {
      if cluster.glyphs.count > 2 { MarkCollision.resolve(&cluster.glyphs, face: face) }
      SourceOrder.restore(&cluster.glyphs, utf8: utf8, range: cluster.utf8Range, face: face)
    }
    cluster.ink = face.ink(of: cluster.glyphs)
  }
}
