import type { Elimination } from "../compile/eliminate.ts";
import type { Places } from "../sensitivity/blockKernels.ts";
import { maxOrder } from "../solve/bdf/nordsieck.ts";
import type { FunctionBuilder, Local } from "./assembler.ts";
import type { ModuleBuilder } from "./moduleBuilder.ts";
import { forEach } from "./vectors.ts";

/** Multiplications per function, as in `factors.ts`. */
const multiplicationsPerFunction = 400;

/** Addresses of the arrays of a block. */
export interface BlockPlaces {
  readonly z: number;
  readonly correction: number;
  readonly atol: number;
  readonly forcing: number;
  readonly slopes: number;
  readonly weights: number;
  readonly update: number;
  readonly jacobian: number;
  readonly factors: number;
}

/** Adds `evaluate()`: slopes = forcing + J z_0. */
export function addProduct(
  builder: ModuleBuilder,
  entries: readonly Places[],
  states: number,
  width: number,
  { forcing, slopes, jacobian, z }: BlockPlaces,
): void {
  const rows: number[][] = Array.from({ length: states }, () => []);
  entries.forEach(({ row }, k) => {
    rows[row].push(k);
  });
  const steps = rows.map((own, row) => ({
    price: own.length,
    write: (f: FunctionBuilder): void => {
      const to = 8 * width * row;
      f.get(panel);
      loadPair(f, forcing + to);
      for (const k of own) {
        splat(f, jacobian + 8 * k);
        loadPair(f, z + 8 * width * entries[k].column);
        f.op("f64x2.mul", "f64x2.add");
      }
      f.store("v128", slopes + to);
    },
  }));
  addPanels(builder, "evaluate", width, steps, []);
}

/** Adds `solve(gamma, l1Inverse)`. */
export function addSubstitution(
  builder: ModuleBuilder,
  { rows }: Elimination,
  width: number,
  { correction, factors, slopes, z }: BlockPlaces,
): void {
  const size = rows.length * width;
  const [gamma, l1Inverse]: readonly Local[] = [0, 1];
  builder.add("rightSide", {
    parameters: ["f64", "f64"],
    body: (f) =>
      forEach(f, size, [gamma, l1Inverse], (e) =>
        e.store(correction, () => {
          e.scalar(gamma);
          e.load(slopes);
          e.op("mul");
          e.scalar(l1Inverse);
          e.load(z + 8 * size);
          e.op("mul", "sub");
        }),
      ),
  });
  type Terms = readonly { readonly slot: number; readonly column: number }[];
  const step = (row: number, terms: Terms, pivot: number | undefined) => ({
    price: terms.length + 1,
    write: (f: FunctionBuilder): void => {
      f.get(panel);
      loadPair(f, correction + 8 * width * row);
      for (const { slot, column } of terms) {
        splat(f, factors + 8 * slot);
        loadPair(f, correction + 8 * width * column);
        f.op("f64x2.mul", "f64x2.sub");
      }
      if (pivot !== undefined) {
        splat(f, factors + 8 * pivot);
        f.op("f64x2.mul");
      }
      f.store("v128", correction + 8 * width * row);
    },
  });
  const forward = rows.filter(({ lower }) => lower.length > 0);
  const backward = rows.toReversed();
  const steps = [
    ...forward.map(({ row, lower }) => step(row, lower, undefined)),
    ...backward.map(({ row, upper, diagonal }) => step(row, upper, diagonal.slot)),
  ];
  addPanels(builder, "solve", width, steps, ["rightSide"]);
}

/** Argument of each part of a panel: where its two columns begin, in bytes from the row's start. */
const panel: Local = 0;

/** Two numbers of the panel's columns, in the row at the address. */
function loadPair(f: FunctionBuilder, address: number): void {
  f.get(panel);
  f.load("v128", address);
}

/** The number at an address, twice. */
function splat(f: FunctionBuilder, address: number): void {
  f.i32(0);
  f.load("f64", address);
  f.op("f64x2.splat");
}

interface Step {
  readonly price: number;
  readonly write: (f: FunctionBuilder) => void;
}

/**
 * Adds `name`, which does the steps for two columns at a time; `before` names functions of its two arguments
 * that are called first.
 */
function addPanels(
  builder: ModuleBuilder,
  name: string,
  width: number,
  steps: readonly Step[],
  before: readonly string[],
): void {
  const parts: Step[][] = [[]];
  let used = 0;
  for (const step of steps) {
    if (used + step.price > multiplicationsPerFunction && used > 0) {
      parts.push([]);
      used = 0;
    }
    used += step.price;
    parts[parts.length - 1].push(step);
  }
  parts.forEach((part, k) => {
    const body = (f: FunctionBuilder): void => {
      for (const { write } of part) write(f);
    };
    builder.add(`${name}${k}`, { parameters: ["i32"], body });
  });
  builder.add(name, {
    parameters: before.length > 0 ? ["f64", "f64"] : [],
    exported: true,
    body: (f) => {
      for (const first of before) {
        f.get(0);
        f.get(1);
        f.call(first);
      }
      const offset = f.local("i32");
      f.loop((again) => {
        parts.forEach((_, k) => {
          f.get(offset);
          f.call(`${name}${k}`);
        });
        next(f, offset, 16, 8 * width);
        f.branchIf(again);
      });
    },
  });
}

/** Adds `step` to an offset and leaves whether it is below `end`. */
function next(f: FunctionBuilder, offset: Local, step: number, end: number): void {
  f.get(offset);
  f.i32(step);
  f.op("i32.add");
  f.tee(offset);
  f.i32(end);
  f.op("i32.lt_u");
}

/** Adds `blockNorm(address)` and `raisedBlockNorm(ratio)`. */
export function addNorms(
  builder: ModuleBuilder,
  states: number,
  width: number,
  { weights, correction, z }: BlockPlaces,
): void {
  const row = 8 * width;
  const add = (
    name: string,
    parameter: "i32" | "f64",
    begin: (f: FunctionBuilder) => Local,
    value: (f: FunctionBuilder, offset: Local, given: Local) => void,
  ): void =>
    builder.add(name, {
      parameters: [parameter],
      results: ["f64"],
      exported: true,
      body: (f) => {
        const given = begin(f);
        const [first, offset] = [f.local("i32"), f.local("i32")];
        const [x, sum, largest] = [f.local("v128"), f.local("v128"), f.local("v128")];
        const zero = f.local("v128");
        f.loop((again) => {
          f.get(first);
          f.set(offset);
          f.get(zero);
          f.set(sum);
          f.loop((down) => {
            value(f, offset, given);
            f.get(offset);
            f.load("v128", weights);
            f.op("f64x2.mul");
            f.tee(x);
            f.get(x);
            f.op("f64x2.mul");
            f.get(sum);
            f.op("f64x2.add");
            f.set(sum);
            next(f, offset, row, states * row);
            f.branchIf(down);
          });
          f.get(largest);
          f.get(sum);
          f.op("f64x2.max");
          f.set(largest);
          next(f, first, 16, row);
          f.branchIf(again);
        });
        f.get(largest);
        f.lane(0);
        f.get(largest);
        f.lane(1);
        f.op("f64.max");
        f.f64(states);
        f.op("f64.div", "f64.sqrt");
      },
    });
  add(
    "blockNorm",
    "i32",
    () => 0,
    (f, offset, address) => {
      f.get(address);
      f.get(offset);
      f.op("i32.add");
      f.load("v128", 0);
    },
  );
  add(
    "raisedBlockNorm",
    "f64",
    (f) => {
      const both = f.local("v128");
      f.get(0);
      f.op("f64x2.splat");
      f.set(both);
      return both;
    },
    (f, offset, ratio) => {
      f.get(offset);
      f.load("v128", correction);
      f.get(ratio);
      f.get(offset);
      f.load("v128", z + maxOrder * states * row);
      f.op("f64x2.mul", "f64x2.sub");
    },
  );
}
