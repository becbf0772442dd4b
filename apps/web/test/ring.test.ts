import { modulesOf } from "@endocrine/clinic";
import { expect, test } from "vitest";
import { organGraph } from "../src/network/graph.ts";
import type { Organ } from "../src/network/organs.ts";
import { ringLayout } from "../src/network/ring.ts";

test.each([
  { about: "wide", width: 860, height: 660, box: 132 },
  { about: "tall", width: 420, height: 700, box: 104 },
])("boxes of a $about network, with child and drugs, keep apart", ({ width, height, box }) => {
  const { nodes } = organGraph(modulesOf({ patient: "adult-female" }), {});
  const organs: readonly Organ[] = [...new Set<Organ>([...nodes, "placenta", "drugs"])];
  const places = [...ringLayout(organs, width, height, box).values()];
  const gaps = places.flatMap((one, index) =>
    places
      .slice(index + 1)
      .map(({ x, y }) => Math.max(Math.abs(one.x - x) - box, Math.abs(one.y - y) - 34)),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(4);
});
