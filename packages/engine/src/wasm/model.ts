import type { Elimination } from "../compile/eliminate.ts";
import type { GeneratedCode, InnerPlans } from "../compile/generate.ts";
import type { Jacobian } from "../compile/jacobian.ts";
import type { Plan } from "../compile/plan.ts";
import type { Output } from "../compile/schedule.ts";
import type { FlatSystem } from "../compile/system.ts";
import { columns, maxOrder } from "../solve/bdf/nordsieck.ts";
import type { Lanes } from "./assembler.ts";
import { addFactor, addSolve } from "./factors.ts";
import { addFormulas, type Formulas, type Place } from "./formulas.ts";
import { type CompiledModule, webAssembly } from "./host.ts";
import { addLibrary } from "./library.ts";
import { ModuleBuilder } from "./moduleBuilder.ts";
import { addNewton } from "./newton.ts";
import { addNordsieck, type BdfPlaces } from "./nordsieck.ts";
import { functionsOf } from "./operations.ts";
import { outputPlaces } from "./outputs.ts";
import { addRosenbrock, type RosenbrockPlaces, rosenbrockPlaces } from "./rosenbrock.ts";

/** Addresses of the arrays of a model in its memory; with two lanes, each has the two values side by side. */
export interface ModelPlaces {
  readonly parameters: number;
  readonly constants: number;
  readonly held: number;
  readonly jacobian: number;
  readonly factors: number;
  readonly spills: number;
  /** States, rates and variables of callers whose arrays are elsewhere. */
  readonly states: number;
  readonly rates: number;
  readonly variables: number;
  readonly bdf: BdfPlaces;
  readonly rosenbrock: RosenbrockPlaces;
}

/** The inner loop of a model in WebAssembly: code, and where its arrays are. */
export interface ModelModule {
  readonly module: CompiledModule;
  readonly places: ModelPlaces;
}

/** Bytes of a module beyond which Chromium compiles none at once outside workers. */
const largestModule: number = 8 * 2 ** 20;

/** A module, its bytes, and what it takes to write formulas of the same model for its memory. */
export interface WrittenModule {
  readonly made: ModelModule;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly formulas: Formulas;
}

/**
 * Writes and compiles the module of a model, or of two patients of it side by side (`lanes`); undefined where
 * it would be larger than `largest` bytes.
 */
export function compileModule(
  system: FlatSystem,
  { graph, constants, spills }: GeneratedCode,
  { rhs, jacobian, observe }: InnerPlans,
  { jacobian: slopes, elimination }: { jacobian: Jacobian; elimination: Elimination },
  lanes: Lanes = 1,
  largest: number = largestModule,
): WrittenModule | undefined {
  const n = lanes * system.states.length;
  const held = system.held ?? [];
  const module = new ModuleBuilder(0, lanes);
  const places = allocate(module, {
    n,
    parameters: lanes * system.parameters.length,
    held: lanes * held.length,
    constants: lanes * constants.size,
    spills: lanes * spills,
    jacobian: lanes * slopes.entries.length,
    factors: lanes * elimination.entryCount,
    variables: lanes * system.assignments.length,
  });
  const apply = addLibrary(module, new Set(graph.nodes.flatMap(({ op }) => functionsOf(op))));

  const symbols = new Map<string, Place>([["time", { kind: "time" }]]);
  const fixed = (quantities: readonly { readonly name: string }[], address: number): void =>
    quantities.forEach(({ name }, i) => {
      symbols.set(name, { kind: "address", address: address + 8 * lanes * i });
    });
  fixed(system.parameters, places.parameters);
  system.states.forEach(({ name }, index) => {
    symbols.set(name, { kind: "state", index });
  });
  fixed(held, places.held);
  const formulas: Formulas = {
    module,
    graph,
    places: symbols,
    constants: new Map([...constants].map(([node, i]) => [node, places.constants + 8 * lanes * i])),
    spills: places.spills,
    apply,
  };
  addFormulas(formulas, "rhs", rhs);
  addFormulas(formulas, "jacobian", jacobian);
  addFormulas(formulas, "observe", observe);
  addFactor(module, elimination, places);
  addSolve(module, elimination, places);
  addNordsieck(module, n, maxOrder, places.bdf);
  addNewton(module, n, places.bdf);
  addRosenbrock(module, n, places.rosenbrock);
  const host = webAssembly();
  if (host === undefined) throw new RangeError("there is no WebAssembly here");
  const bytes = module.encode();
  if (bytes.length > largest) return undefined;
  return { made: { module: new host.Module(bytes), places }, bytes, formulas };
}

/**
 * Compiles a function `observe(t, y, results)` of its own for the memory of a model's module: it writes some
 * of the variables, in order, with the bits that they have among all.
 */
export function compileObserver({ formulas }: WrittenModule, plan: Plan<Output>): CompiledModule {
  const host = webAssembly();
  if (host === undefined) throw new RangeError("there is no WebAssembly here");
  const module = new ModuleBuilder(0, formulas.module.lanes, formulas.module);
  const { nodes } = formulas.graph;
  const needed = new Set<number>();
  const open = plan.chunks.flat().map(({ node, output }) => node ?? (output as Output).node);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id) || formulas.constants.has(id)) continue;
    needed.add(id);
    open.push(...nodes[id].args);
  }
  const apply = addLibrary(module, new Set([...needed].flatMap((id) => functionsOf(nodes[id].op))));
  addFormulas({ ...formulas, module, apply }, "observe", plan);
  return new host.Module(module.encode());
}

interface Counts {
  readonly n: number;
  readonly parameters: number;
  readonly held: number;
  readonly constants: number;
  readonly jacobian: number;
  readonly factors: number;
  readonly variables: number;
  readonly spills: number;
}

function allocate(module: ModuleBuilder, counts: Counts): ModelPlaces {
  const { n } = counts;
  const output = outputPlaces(module, n);
  return {
    bdf: {
      output,
      z: module.allocate(columns * n),
      weights: module.allocate(n),
      atol: module.allocate(n),
      correction: module.allocate(n),
      state: module.allocate(n),
      slope: module.allocate(n),
      update: module.allocate(n),
    },
    rosenbrock: rosenbrockPlaces(module, n, output),
    states: module.allocate(n),
    rates: module.allocate(n),
    variables: module.allocate(counts.variables),
    parameters: module.allocate(counts.parameters),
    held: module.allocate(counts.held),
    constants: module.allocate(counts.constants),
    jacobian: module.allocate(counts.jacobian),
    factors: module.allocate(counts.factors),
    spills: module.allocate(counts.spills),
  };
}
