import ELK, { type ElkExtendedEdge, type ElkNode } from "elkjs/lib/elk-api.js";
import workerUrl from "elkjs/lib/elk-worker.min.js?url";
import type { Graph } from "./graph.ts";
import type { Point } from "./ring.ts";

/** A box with its place, and arrows with the points that they run through. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Point & { readonly width: number; readonly height: number }>;
  /** In the order of the graph's edges. */
  readonly routes: readonly (readonly Point[])[];
}

let elk: InstanceType<typeof ELK> | null = null;

const options = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.layered.spacing.nodeNodeBetweenLayers": "44",
  "elk.spacing.nodeNode": "14",
  "elk.spacing.edgeNode": "8",
  "elk.spacing.edgeEdge": "6",
  "elk.layered.spacing.edgeNodeBetweenLayers": "10",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.randomSeed": "1",
};

/** Width that a box of a full layer takes with the arrows that pass beside it, px, and the fewest boxes of a layer. */
const layer = { box: 280, fewest: 3 } as const;

/**
 * Lays a graph out in layers, in ELK's own worker; `widthOf` says how wide the box of a node is. Where that is wider than
 * `room`, layers hold fewer boxes, and are more: this takes longer.
 */
export async function layered(
  { nodes, edges }: Graph,
  widthOf: (id: string) => number,
  room: number,
): Promise<Placed> {
  const boxes = nodes.map((id) => ({ id, width: widthOf(id), height: 34 }));
  const laid = await laidOut(boxes, edges, {});
  if (laid.width <= room) return laid;
  const bound = Math.max(layer.fewest, Math.floor(room / layer.box));
  return laidOut(boxes, edges, {
    "elk.layered.layering.strategy": "COFFMAN_GRAHAM",
    "elk.layered.layering.coffmanGraham.layerBound": String(bound),
  });
}

async function laidOut(
  boxes: ElkNode[],
  edges: Graph["edges"],
  layers: Readonly<Record<string, string>>,
): Promise<Placed> {
  elk ??= new ELK({ workerFactory: () => new Worker(workerUrl) });
  const graph: ElkNode = {
    id: "root",
    layoutOptions: { ...options, ...layers },
    children: boxes,
    edges: edges.map(({ from, to }, index) => ({
      id: String(index),
      sources: [from],
      targets: [to],
    })),
  };
  const laid: ElkNode = await elk.layout(graph);
  return {
    width: laid.width ?? 0,
    height: laid.height ?? 0,
    boxes: new Map((laid.children ?? []).map((node) => [node.id, placed(node)])),
    routes: edges.map((_, index) =>
      routeOf((laid.edges ?? []).find(({ id }) => id === `${index}`)),
    ),
  };
}

function placed({ x = 0, y = 0, width = 0, height = 0 }: ElkNode) {
  return { x, y, width, height };
}

function routeOf(edge: ElkExtendedEdge | undefined): readonly Point[] {
  return (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
}
