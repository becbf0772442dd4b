import type { Elimination } from "../compile/eliminate.ts";
import type { BlockKernels, Places } from "../sensitivity/blockKernels.ts";
import { columns, maxOrder } from "../solve/bdf/nordsieck.ts";
import { addNorms, addProduct, addSubstitution, type BlockPlaces } from "./blockLoops.ts";
import { addFactor } from "./factors.ts";
import { type CompiledModule, webAssembly } from "./host.ts";
import { ModuleBuilder } from "./moduleBuilder.ts";
import { addNordsieck } from "./nordsieck.ts";
import { outputPlaces } from "./outputs.ts";

/** The loops over a block as a module: code, and where its arrays are. */
export interface BlockModule {
  readonly module: CompiledModule;
  readonly places: BlockPlaces;
  /** Numbers of a block. */
  readonly size: number;
  /** Numbers of a Jacobian. */
  readonly entries: number;
}

/**
 * Writes and compiles the loops of `sensitivity/blockKernels.ts`, two numbers of a row at a time, so that
 * `width` must be even. Undefined without WebAssembly, and for systems too large to be written out.
 */
export function compileBlock(
  elimination: Elimination,
  entries: readonly Places[],
  width: number,
): BlockModule | undefined {
  const host = webAssembly();
  const states = elimination.rows.length;
  if (host === undefined || states === 0 || !elimination.straightLine) return undefined;
  const size = states * width;
  const builder = new ModuleBuilder();
  const places: BlockPlaces = {
    z: builder.allocate(columns * size),
    correction: builder.allocate(size),
    atol: builder.allocate(size),
    forcing: builder.allocate(size),
    slopes: builder.allocate(size),
    weights: builder.allocate(size),
    update: builder.allocate(size),
    jacobian: builder.allocate(entries.length),
    factors: builder.allocate(elimination.entryCount),
  };
  const { correction, slopes } = places;
  // Outputs are taken in JavaScript, for the rows that are wanted alone.
  const output = outputPlaces(builder, 0);
  addNordsieck(builder, size, maxOrder, { ...places, state: correction, slope: slopes, output });
  addFactor(builder, elimination, places);
  addProduct(builder, entries, states, width, places);
  addSubstitution(builder, elimination, width, places);
  addNorms(builder, states, width, places);
  const module = new host.Module(builder.encode());
  return { module, places, size, entries: entries.length };
}

/** What a module of a block exports; addresses are in bytes. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  weigh(rtol: number): void;
  predict(order: number): void;
  retract(order: number): void;
  rescale(order: number, ratio: number): void;
  correct(order: number, l1: number, l2: number, l3: number, l4: number, l5: number): void;
  evaluate(): void;
  factor(gamma: number): number;
  solve(gamma: number, l1Inverse: number): void;
  blockNorm(address: number): number;
  raisedBlockNorm(ratio: number): number;
}

/** An instance of the loops with a memory of its own. */
export function blockInstance({ module, places, size, entries }: BlockModule): BlockKernels {
  const host = webAssembly();
  if (host === undefined) throw new RangeError("there is no WebAssembly here");
  const exports = new host.Instance(module, {}).exports as unknown as Exports;
  const view = (address: number, length: number): Float64Array =>
    new Float64Array(exports.memory.buffer, address, length);
  return {
    z: view(places.z, columns * size),
    correction: view(places.correction, size),
    atol: view(places.atol, size),
    forcing: view(places.forcing, size),
    slopes: view(places.slopes, size),
    jacobian: view(places.jacobian, entries),
    weigh: (rtol) => exports.weigh(rtol),
    predict: (order) => exports.predict(order),
    retract: (order) => exports.retract(order),
    rescale: (order, ratio) => exports.rescale(order, ratio),
    correct: (order, l) => exports.correct(order, l[1], l[2], l[3], l[4], l[5]),
    evaluate: () => exports.evaluate(),
    factor: (gamma) => exports.factor(gamma) !== 0,
    solve: (gamma, l1Inverse) => exports.solve(gamma, l1Inverse),
    correctionNorm: () => exports.blockNorm(places.correction),
    columnNorm: (column) => exports.blockNorm(places.z + 8 * column * size),
    raisedNorm: (ratio) => exports.raisedBlockNorm(ratio),
  };
}
