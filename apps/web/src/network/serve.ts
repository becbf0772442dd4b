import { modulesOf, runPatient, type Scenario } from "@endocrine/clinic";
import type { ModuleDefinition } from "@endocrine/engine";
import type { Flows } from "./flow.ts";
import type { Graph } from "./graph.ts";
import type { Organ } from "./organs.ts";

/** What flows in the body on a day, by path, and between its organs. */
export interface Flowing {
  readonly flows: Flows;
  readonly organs: Graph<Organ>;
}

/** Of the model's wiring: what the worker answers. */
export const network = {
  /** The modules that a scenario is computed with. */
  modules(scenario: Scenario): readonly ModuleDefinition[] {
    return modulesOf(scenario);
  },

  /** The body by organs, before it is known what flows between them. */
  async wiring(scenario: Scenario): Promise<Graph<Organ>> {
    // no first result needs the graph
    const { organGraph } = await import("./graph.ts");
    return organGraph(modulesOf(scenario), {});
  },

  /** What flows on a day in the patient, beside the same one healthy. */
  async flowing(scenario: Scenario, healthy: Scenario, day: number): Promise<Flowing> {
    const flows = network.flows(scenario, healthy, day);
    const { organGraph } = await import("./graph.ts");
    return { flows, organs: organGraph(modulesOf(scenario), flows) };
  },

  /** Means of a day of all that modules read from each other, in the patient and in the same one healthy. */
  flows(scenario: Scenario, healthy: Scenario, day: number): Flows {
    const ofPatient = means(scenario, day);
    const ofHealthy = means(healthy, day);
    return Object.fromEntries(
      Object.entries(ofPatient).map(([path, now]) => [
        path,
        { now, healthy: ofHealthy[path] ?? 0 },
      ]),
    );
  },
};

function means(scenario: Scenario, day: number): Readonly<Record<string, number>> {
  const modules = modulesOf(scenario);
  const moving = new Set(
    modules.flatMap(({ id, variables = {}, states = {} }) =>
      Object.keys({ ...variables, ...states }).map((name) => `${id}.${name}`),
    ),
  );
  const read = modules.flatMap(({ inputs = {} }) => Object.values(inputs).map(({ from }) => from));
  const signals = [...new Set(read)].filter((path) => moving.has(path));
  const days = Math.max(day, 1);
  const run = runPatient({ ...scenario, resolution: "daily" }, { days, every: days * 24, signals });
  const at = day < 1 ? 0 : 1;
  return Object.fromEntries(
    Object.entries(run.signals).map(([path, { values }]) => [path, values[at] as number]),
  );
}
