import { type Organ, organOf } from "../../../apps/web/src/network/organs.ts";
import { network } from "../../../apps/web/src/text/en/network.ts";
import type { ModuleDefinition } from "../../../packages/engine/src/index.ts";
import { pages } from "../../model-reference.ts";

/** Modules that stand together in the index: an organ, or the drugs that act on a part of the body. */
export interface Group {
  /** Its place on the index page. */
  readonly id: string;
  readonly title: string;
  readonly modules: readonly ModuleDefinition[];
}

/** Organs in the order in which one may read them: the hub first, the constants of a person last. */
const order: readonly Organ[] = Object.keys(network.organs) as Organ[];

const chapters = pages.flatMap((page) =>
  page.chapters.map(({ title, modules }) => ({ page: page.title, title, modules })),
);

const ofBody = chapters.filter(({ title }) => title !== "Drugs").flatMap(({ modules }) => modules);

const organs: readonly Group[] = order
  .map((organ) => ({
    id: organ === "drugs" ? "other" : organ,
    title: organ === "drugs" ? "Of no single organ" : network.organs[organ],
    modules: ofBody.filter(({ id }) => organOf(id) === organ),
  }))
  .filter(({ modules }) => modules.length > 0);

const drugs: readonly Group[] = chapters
  .filter(({ title }) => title === "Drugs")
  .map(({ page, modules }, i) => ({
    id: `drugs-${i + 1}`,
    title: `Drugs: ${page.replace(/^The /, "").replace(/^./, (first) => first.toLowerCase())}`,
    modules,
  }));

/** Every module once, by organ and then by what drugs act on. */
export const groups: readonly Group[] = [...organs, ...drugs];

/** Modules of the body itself, those included that are linked in when used. */
export const bodyModules: readonly ModuleDefinition[] = ofBody;

/** Every module. */
export const modules: readonly ModuleDefinition[] = groups.flatMap((group) => group.modules);

const ids = new Set(modules.map(({ id }) => id));

/** Whether a module has a page. */
export function hasPage(id: string): boolean {
  return ids.has(id);
}

/** The group that a module stands in. */
export function groupOf({ id }: ModuleDefinition): Group {
  return groups.find((group) => group.modules.some((module) => module.id === id)) as Group;
}

/** Modules that read from one, by name. */
export function readersOf(id: string): readonly ModuleDefinition[] {
  return modules.filter(({ inputs = {} }) =>
    Object.values(inputs).some(({ from }) => from.split(".")[0] === id),
  );
}
