import { type Expression, number } from "../language/expression.ts";
import type { Lanes } from "../wasm/assembler.ts";
import type { CompiledModule } from "../wasm/host.ts";
import { hasWebAssembly } from "../wasm/mathModule.ts";
import { compileModule, compileObserver, type WrittenModule } from "../wasm/model.ts";
import { assemble } from "./assemble.ts";
import { type Elimination, eliminate } from "./eliminate.ts";
import { type GeneratedCode, generate } from "./generate.ts";
import { type Jacobian, jacobian } from "./jacobian.ts";
import { checkSize } from "./limits.ts";
import type { Backend, CompiledModel } from "./model.ts";
import { type OrderedAssignment, order, startFormulas } from "./order.ts";
import type { ModelParts } from "./parts.ts";
import { startsVary } from "./past.ts";
import { simplifySystem } from "./simplify.ts";
import type { FlatSystem } from "./system.ts";

/** What each stage of the compiler made of a system, for a look inside. */
export interface CompileStages {
  /** Every formula with constants folded and identities applied. */
  readonly simplified: FlatSystem;
  /** The assignments in order of evaluation. */
  readonly ordered: readonly OrderedAssignment[];
  /** Derivatives of the rates by the states, as formulas. */
  readonly jacobian: Jacobian;
  /** The order of pivots and the operations of the sparse factorisation. */
  readonly elimination: Elimination;
  /** The JavaScript, with the graph of shared subexpressions that it was written from. */
  readonly generated: GeneratedCode;
  /** The text of `generated`. */
  readonly source: string;
}

/** Runs the stages of the compiler, with the inner loop in JavaScript, and keeps what each one made. */
export function compileStages(system: FlatSystem): CompileStages {
  return stages(system, false);
}

function stages(system: FlatSystem, forWasm: boolean): CompileStages {
  checkSize(system);
  const simplified = simplifySystem(system);
  const ordered = order(simplified);
  const slopes = jacobian(simplified.states, ordered);
  const elimination = eliminate(simplified.states.length, slopes.entries);
  const generated = generate(simplified, ordered, slopes, elimination, forWasm);
  const { source } = generated;
  return { simplified, ordered, jacobian: slopes, elimination, generated, source };
}

/** How a system is compiled. */
export interface CompileOptions {
  /**
   * Where the inner loop of a run is: in WebAssembly, or in the generated JavaScript alone. Left out, it
   * is WebAssembly wherever that can be had and the system has states, no delays, and not so many operations
   * that they must run as loops; both give the same bits.
   */
  readonly backend?: Backend;
}

/**
 * Compiles a flat system; see `compileStages` for the way there and `cache.ts` for reuse.
 * @throws RangeError if WebAssembly is asked for where it cannot be had, or for such a system
 */
export function compile(system: FlatSystem, options: CompileOptions = {}): CompiledModel {
  const { backend } = options;
  const made = stages(system, backend !== "javascript" && hasWebAssembly());
  const { jacobian: slopes, elimination, generated } = made;
  const { innerLoop } = generated;
  const write = (lanes: Lanes): WrittenModule | undefined =>
    innerLoop && compileModule(made.simplified, generated, innerLoop, made, lanes);
  const written = write(1);
  const module = written?.made;
  if (module === undefined && backend === "wasm") {
    throw new RangeError(
      "no WebAssembly: it is missing here, or the system has delays, no states or too many operations",
    );
  }
  if (innerLoop !== undefined && module === undefined) {
    return compile(system, { ...options, backend: "javascript" });
  }
  const parts: ModelParts = {
    system,
    source: made.source,
    sizes: {
      states: system.states.length,
      parameters: system.parameters.length,
      held: system.held?.length ?? 0,
      constants: generated.constants.size,
      jacobian: slopes.entries.length,
      factors: elimination.entryCount,
      variables: system.assignments.length,
    },
    spills: generated.spills,
    delays: generated.delays,
    roots: generated.rootCount,
    breaks: generated.breakCount,
    limitsSteps: generated.limitsSteps,
    startsVary: startsVary(startFormulas(system), startNames(system)),
    looped: elimination.straightLine ? undefined : elimination,
    module,
    relaxation: relaxationOf(system, options)?.parts,
  };
  const pairs = deferred(() => (module === undefined ? undefined : write(2)?.made));
  const observer = (indices: readonly number[]): CompiledModule | undefined => {
    const plan = innerLoop?.observeSome(indices);
    return plan && written && compileObserver(written, plan);
  };
  return assemble(parts, {
    pairs,
    observer,
    source: () => compileStages(system).source,
    code: () => written?.bytes,
  });
}

function deferred<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function startNames(system: FlatSystem): string[] {
  return [...system.states, ...(system.held ?? [])].map(({ name }) => name);
}

/** The system whose states go to their quick equilibria while all else stands still. */
function relaxationOf(system: FlatSystem, options: CompileOptions): CompiledModel | undefined {
  const { relaxation } = system;
  if (relaxation === undefined || relaxation.size === 0) return undefined;
  const still: Expression = number(0);
  const states = system.states.map((state) => ({
    ...state,
    rate: relaxation.get(state.name) ?? still,
  }));
  return compile({ ...system, events: [], relaxation: new Map(), states }, options);
}
