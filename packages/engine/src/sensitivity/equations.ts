import { breakTimes } from "../compile/breaks.ts";
import { compile } from "../compile/compile.ts";
import { eliminate } from "../compile/eliminate.ts";
import type { CompiledModel } from "../compile/model.ts";
import { order, startOrder } from "../compile/order.ts";
import { simplifySystem } from "../compile/simplify.ts";
import type { FlatSystem } from "../compile/system.ts";
import { triggerRoots } from "../compile/triggers.ts";
import { type Expression, symbol } from "../language/expression.ts";
import { blockInstance, compileBlock } from "../wasm/block.ts";
import type { BlockKernels } from "./blockKernels.ts";
import { type DifferentialFormulas, differentialFormulas } from "./differentials.ts";
import { JavaScriptBlock } from "./javaScriptBlock.ts";
import { switches } from "./switches.ts";

/** What sensitivities of chosen signals to chosen parameters are computed from. */
export interface SensitivityEquations {
  /** The model that runs, with the switches of its rates as events; undefined where it has none. */
  readonly model: CompiledModel | undefined;
  /**
   * What stays as it is between jumps and may depend on the chosen parameters: they themselves, parameters
   * that events set, and held quantities.
   */
  readonly carriers: readonly string[];
  /** Rates by states and carriers. */
  readonly rates: DifferentialFormulas;
  /** Numbers in a row of sensitivities: even, so that the last may be one to nothing. */
  readonly width: number;
  /** Makes the loops over a block of sensitivities. */
  kernels(): BlockKernels;
  /** Signals by states and carriers. */
  readonly signals: DifferentialFormulas;
  /** Start values of states, then of held quantities, by the first carriers: the chosen parameters. */
  readonly starts: DifferentialFormulas;
  readonly jumps: JumpFormulas;
}

/** Formulas by states, carriers and time, with the places among them. */
export interface JumpFormulas {
  readonly formulas: DifferentialFormulas;
  /** Root functions of the triggers come first. */
  readonly roots: number;
  /** Times of breaks come after them. */
  readonly breaks: number;
  /** Of each event: where its formulas are. */
  readonly events: readonly EventPlaces[];
}

export interface EventPlaces {
  /** First of the values of its targets. */
  readonly values: number;
  /** Of each target: its scale, if any. */
  readonly scales: readonly (number | undefined)[];
  readonly delay: number | undefined;
}

const made = new WeakMap<
  FlatSystem,
  { readonly key: string; readonly value: SensitivityEquations }
>();

/** Derives and compiles the equations, unless they are those that were asked for last of this system. */
export function sensitivityEquations(
  model: CompiledModel,
  parameters: readonly string[],
  signals: readonly string[],
): SensitivityEquations {
  const key = JSON.stringify([parameters, signals, model.backend]);
  const last = made.get(model.system);
  if (last?.key === key) return last.value;
  const value = derive(model, parameters, signals);
  made.set(model.system, { key, value });
  return value;
}

function derive(
  { system, backend }: CompiledModel,
  parameters: readonly string[],
  signals: readonly string[],
): SensitivityEquations {
  const simplified = simplifySystem(system);
  const ordered = order(simplified);
  const turns = switches(simplified, ordered);
  const whole = { ...simplified, events: [...simplified.events, ...turns] };
  const stateNames = system.states.map(({ name }) => name);
  const held = (system.held ?? []).map(({ name }) => name);
  const given = new Set(system.parameters.map(({ name }) => name));
  const targets = system.events.flatMap((event) => event.targets.map(({ name }) => name));
  const own = parameters.filter((name) => given.has(name));
  const set = targets.filter((name) => given.has(name));
  const carriers = [...new Set([...own, ...set, ...held])];
  const by = [...stateNames, ...carriers];
  const differentiated = (formulas: readonly Expression[], columns: readonly string[]) =>
    differentialFormulas(simplified, formulas, columns, ordered, backend);
  const rates = differentiated(
    simplified.states.map(({ rate }) => rate),
    by,
  );
  const moving = rates.entries.filter(({ column }) => column < stateNames.length);
  const names = (all: readonly string[]): Expression[] => all.map((name) => symbol(name));
  const width = 2 * Math.ceil(parameters.length / 2);
  const elimination = eliminate(stateNames.length, moving);
  const module = backend === "wasm" ? compileBlock(elimination, moving, width) : undefined;
  return {
    model: turns.length === 0 ? undefined : compile(whole, { backend }),
    carriers,
    rates,
    width,
    kernels: () =>
      module ? blockInstance(module) : new JavaScriptBlock(elimination, moving, width),
    signals: differentiated(names(signals), by),
    starts: differentialFormulas(
      { ...simplified, states: [], held: [] },
      names([...stateNames, ...held]),
      own,
      startOrder(simplified),
      "javascript",
    ),
    jumps: jumpFormulas(whole, (formulas) => differentiated(formulas, [...by, "time"])),
  };
}

function jumpFormulas(
  system: FlatSystem,
  differentiated: (formulas: readonly Expression[]) => DifferentialFormulas,
): JumpFormulas {
  const formulas: Expression[] = [...triggerRoots(system)];
  const roots = formulas.length;
  formulas.push(...breakTimes(system, order(system)));
  const breaks = formulas.length - roots;
  const place = (formula: Expression | undefined): number | undefined =>
    formula && formulas.push(formula) - 1;
  const events = system.events.map(({ targets, delay }) => {
    const values = formulas.length;
    formulas.push(...targets.map(({ value }) => value));
    return { values, scales: targets.map(({ scale }) => place(scale)), delay: place(delay) };
  });
  return { formulas: differentiated(formulas), roots, breaks, events };
}
