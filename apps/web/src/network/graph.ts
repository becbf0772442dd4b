import type { ModuleDefinition } from "@endocrine/engine";
import { deviation, type Flows, stronger } from "./flow.ts";
import { messengerOf, type Organ, organOf } from "./organs.ts";

/** An arrow between two boxes: all that one reads from the other. */
export interface Edge<Id extends string = string> {
  readonly from: Id;
  readonly to: Id;
  /** Quantities that are read, `module.quantity`. */
  readonly paths: readonly string[];
  /** Hormones among them. */
  readonly hormones: readonly string[];
  /** The strongest deviation of what is read from health, -1 to 1. */
  readonly change: number;
}

/** Boxes and arrows. */
export interface Graph<Id extends string = string> {
  readonly nodes: readonly Id[];
  readonly edges: readonly Edge<Id>[];
}

interface Link {
  readonly module: string;
  readonly source: string;
  readonly path: string;
}

function linksOf(modules: readonly ModuleDefinition[]): readonly Link[] {
  const present = new Set(modules.map(({ id }) => id));
  return modules.flatMap(({ id, inputs = {} }) =>
    Object.values(inputs).flatMap(({ from }) => {
      const [source = ""] = from.split(".");
      return present.has(source) ? [{ module: id, source, path: from }] : [];
    }),
  );
}

function collect<Id extends string>(
  links: readonly Link[],
  ends: (link: Link) => readonly [Id, Id] | null,
  flows: Flows,
): readonly Edge<Id>[] {
  const edges = new Map<string, { from: Id; to: Id; paths: Set<string>; hormones: Set<string> }>();
  for (const link of links) {
    const [from, to] = ends(link) ?? [];
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from} ${to}`;
    const edge = edges.get(key) ?? { from, to, paths: new Set(), hormones: new Set() };
    edge.paths.add(link.path);
    const hormone = messengerOf(link.source);
    if (hormone !== null) edge.hormones.add(hormone);
    edges.set(key, edge);
  }
  return [...edges.values()].map(({ from, to, paths, hormones }) => ({
    from,
    to,
    paths: [...paths],
    hormones: [...hormones],
    change: [...paths].reduce((most, path) => stronger(most, deviation(flows, path)), 0),
  }));
}

/**
 * The body by organs. Only what hormones carry is drawn, and what else moves from its healthy flow: blood, which
 * all share, and the constants of a person are no organs.
 */
export function organGraph(modules: readonly ModuleDefinition[], flows: Flows): Graph<Organ> {
  const shared = new Set<Organ>(["person", "blood"]);
  const nodes = [...new Set(modules.map(({ id }) => organOf(id)))].filter(
    (organ) => !shared.has(organ),
  );
  const edges = collect<Organ>(
    linksOf(modules),
    ({ source, module }) => {
      const [from, to] = [organOf(source), organOf(module)];
      return shared.has(from) || shared.has(to) ? null : [from, to];
    },
    flows,
  );
  return { nodes, edges };
}

/** The modules of an organ, and the organs that they read from or give to, which are called `organ:liver`. */
export function moduleGraph(
  modules: readonly ModuleDefinition[],
  organ: Organ,
  flows: Flows,
): Graph {
  const inside = modules.filter(({ id }) => organOf(id) === organ).map(({ id }) => id);
  const box = (module: string) => {
    const home = organOf(module);
    return home === organ ? module : `organ:${home}`;
  };
  const edges = collect<string>(
    linksOf(modules),
    ({ source, module }) => {
      const [from, to] = [box(source), box(module)];
      const outside = from.startsWith("organ:") && to.startsWith("organ:");
      return outside || from === "organ:person" ? null : [from, to];
    },
    flows,
  );
  const neighbours = edges.flatMap(({ from, to }) =>
    [from, to].filter((id) => id.startsWith("organ:")),
  );
  return { nodes: [...inside, ...new Set(neighbours)], edges };
}
