import highsModule, { type Highs, type InitOptions, type ModelStatusCode } from "highs";
import { FormatError } from "../errors.ts";
import type { SbmlModel } from "../sbml/document.ts";
import { type FluxProgram, fluxProgram } from "./linearProgram.ts";

// Its types describe the CommonJS build; what is imported here is the ES module, whose default is the loader.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** An optimum of a flux balance, or that there is none. */
export interface FluxBalanceResult {
  readonly status: "optimal" | "infeasible" | "unbounded";
  /** Id of the objective. */
  readonly objective: string;
  /** Value of the objective; NaN where no fluxes are possible, infinite where nothing bounds it. */
  readonly value: number;
  /** Flux by id of the reaction; NaN where there is no optimum. Where there are several, one of them. */
  readonly fluxes: ReadonlyMap<string, number>;
}

export interface FluxBalanceOptions {
  /** Id of the objective; left out, the active one. */
  readonly objective?: string | undefined;
}

/** Where the solver's WebAssembly is, if not beside its script. */
export type FluxSolverSource = Pick<InitOptions, "locateFile" | "wasmBinary" | "wasmModule">;

/** Solves flux balances, one after another, without waiting. */
export type FluxBalanceSolver = (
  model: SbmlModel,
  options?: FluxBalanceOptions,
) => FluxBalanceResult;

/** Loads the linear-programming solver (HiGHS) once for any number of models. */
export async function loadFluxBalance(source: FluxSolverSource = {}): Promise<FluxBalanceSolver> {
  const highs = await loadHighs(source);
  return (model, { objective } = {}) => solve(highs, model, fluxProgram(model, objective));
}

/**
 * The fluxes of a model with `fbc` at steady state that make its objective largest or smallest.
 * @throws FormatError where the model is not a complete linear program
 */
export async function fluxBalance(
  model: SbmlModel,
  options: FluxBalanceOptions & FluxSolverSource = {},
): Promise<FluxBalanceResult> {
  const solver = await loadFluxBalance(options);
  return solver(model, options);
}

/** Largest violation of a balance or a bound, in the units of the fluxes: 100 times below HiGHS's own. */
const tolerance = 1e-9;

function solve(highs: Highs, model: SbmlModel, program: FluxProgram): FluxBalanceResult {
  const { objective, maximize, reactions, coefficients, lower, upper } = program;
  const without = (status: "infeasible" | "unbounded", value: number): FluxBalanceResult => ({
    status,
    objective,
    value,
    fluxes: new Map(reactions.map((id) => [id, Number.NaN])),
  });
  const isEmpty = (low: number, high: number): boolean =>
    low > high || low === Number.POSITIVE_INFINITY || high === Number.NEGATIVE_INFINITY;
  if (lower.some((low, i) => isEmpty(low, upper[i] as number))) {
    return without("infeasible", Number.NaN);
  }
  const { modelStatus: status, objectiveSense } = highs.constants;
  const zeros = new Float64Array(program.species.length);
  const sense = maximize ? objectiveSense.maximize : objectiveSense.minimize;
  const lp = highs.createModel({
    numCols: reactions.length,
    numRows: zeros.length,
    sense,
    colCost: coefficients,
    colLower: lower,
    colUpper: upper,
    rowLower: zeros,
    rowUpper: zeros,
    matrix: matrixOf(program),
  });
  try {
    lp.options.set({
      output_flag: false,
      primal_feasibility_tolerance: tolerance,
      dual_feasibility_tolerance: tolerance,
    });
    lp.run();
    let found: ModelStatusCode = lp.getModelStatus();
    if (found === status.unboundedOrInfeasible) {
      // Presolving does not tell the two apart.
      lp.options.set("presolve", "off");
      lp.run();
      found = lp.getModelStatus();
    }
    if (found === status.infeasible) return without("infeasible", Number.NaN);
    if (found === status.unbounded) {
      return without("unbounded", maximize ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
    }
    if (found !== status.optimal && found !== status.empty) {
      throw new FormatError(`the solver stopped without an answer (status ${found})`, model.place);
    }
    const { colValue } = lp.getSolution();
    const fluxes = new Map(reactions.map((id, i) => [id, colValue[i] ?? 0]));
    return { status: "optimal", objective, value: lp.getObjectiveValue(), fluxes };
  } finally {
    lp.dispose();
  }
}

function matrixOf({ columns, species, reactions }: FluxProgram) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const column of columns) {
    for (const [row, value] of column) {
      indices.push(row);
      values.push(value);
    }
    starts.push(indices.length);
  }
  return {
    format: "csc" as const,
    numRows: species.length,
    numCols: reactions.length,
    starts,
    indices,
    values,
  };
}
