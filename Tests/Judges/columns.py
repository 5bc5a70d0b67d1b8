#!/usr/bin/env python3
"""columns.py OUT.pdf - the edges of the six table columns in mm from the left, for linebreaks.py --edges.

Read from the vertical rules on paper, so that they are what a reader sees and not what the program says: the
seven places with the greatest length of rule over the whole document. Holds for tables of equal columns."""
import sys

import pymupdf

MM = 72 / 25.4
SHORTEST = 8    # points; anything shorter is no column rule
THICKEST = 3    # points; a filled box of more width is no rule
NEAR = 2        # points; borders of neighbouring cells may be drawn side by side


def vertical_rules(page):
    """(x, length) in points of each vertical stroke or thin upright box."""
    for drawing in page.get_drawings():
        for item in drawing["items"]:
            if item[0] == "l" and abs(item[1].x - item[2].x) < 0.1:
                yield item[1].x, abs(item[1].y - item[2].y)
            elif item[0] == "re" and item[1].width < THICKEST:
                yield (item[1].x0 + item[1].x1) / 2, item[1].height
            elif item[0] == "re" and "s" in drawing["type"]:
                yield item[1].x0, item[1].height
                yield item[1].x1, item[1].height


def places(rules):
    """[x, length] of each place with rules: those nearer than NEAR are one place."""
    merged = []
    for x, length in sorted(rules):
        if merged and x - merged[-1][0] < NEAR:
            merged[-1][1] += length
        else:
            merged.append([x, length])
    return merged


rules = [r for page in pymupdf.open(sys.argv[1]) for r in vertical_rules(page) if r[1] >= SHORTEST]
edges = sorted(sorted(places(rules), key=lambda place: -place[1])[:7])
if len(edges) < 7:
    sys.exit(f"{sys.argv[1]}: found {len(edges)} column rules, not 7")
print(",".join(f"{x / MM:.2f}" for x, _ in edges))
