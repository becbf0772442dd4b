import { FormatError } from "../../errors.ts";
import type { SedAlgorithm, SedAlgorithmParameter } from "../document.ts";

/** How a simulation is to be run. */
export type Method = DeterministicMethod | StochasticMethod | FluxMethod;

export interface DeterministicMethod {
  readonly kind: "deterministic";
  readonly rtol: number;
  /** In the units of the states; left out, the engine chooses for each state. */
  readonly atol: number | undefined;
  /** Steps that may be made from one output to the next. */
  readonly maxSteps: number | undefined;
  readonly maxStep: number | undefined;
  /** A state at rest is looked for by Newton's method, be it stable or not. */
  readonly newton: boolean;
}

export interface StochasticMethod {
  readonly kind: "stochastic";
  readonly seed: number;
}

export interface FluxMethod {
  readonly kind: "fluxBalance";
}

/** Relative tolerance where a document states none: oscillations keep their phase over many turns. */
const defaultRtol = 1e-9;
const defaultSeed = 1;

/** Methods with steps and order that adapt themselves to a tolerance, stiff or not: as ours does. */
const adaptive: ReadonlyMap<string, string> = new Map([
  ["0000019", "CVODE"],
  ["0000020", "PVODE"],
  ["0000071", "LSODE"],
  ["0000088", "LSODA"],
  ["0000089", "LSODAR"],
  ["0000094", "Livermore solver"],
  ["0000233", "LSODES"],
  ["0000234", "LSODKR"],
  ["0000283", "IDA"],
  ["0000288", "backward differentiation formula"],
  ["0000432", "IDA-like method"],
  ["0000433", "CVODE-like method"],
  ["0000496", "CVODES"],
  ["0000535", "VODE"],
  ["0000544", "IDAS"],
  ["0000560", "LSODA/LSODAR hybrid method"],
  ["0000617", "IDA-CVODE hybrid method"],
]);

/** Other methods for the same equations: the result is the same but for their error. */
const otherSolvers: ReadonlyMap<string, string> = new Map([
  ["0000030", "Euler forward method"],
  ["0000031", "Euler backward method"],
  ["0000032", "explicit fourth-order Runge-Kutta method"],
  ["0000033", "Rosenbrock method"],
  ["0000064", "Runge-Kutta based method"],
  ["0000086", "Fehlberg method"],
  ["0000087", "Dormand-Prince method"],
  ["0000090", "LSODI"],
  ["0000091", "LSODIS"],
  ["0000093", "LSODPK"],
  ["0000232", "LSOIBT"],
  ["0000261", "Euler method"],
  ["0000276", "Gill method"],
  ["0000279", "Adams-Bashforth method"],
  ["0000280", "Adams-Moulton method"],
  ["0000281", "multistep method"],
  ["0000289", "Adams method"],
  ["0000290", "Merson method"],
  ["0000301", "Heun method"],
  ["0000302", "embedded Runge-Kutta method"],
  ["0000304", "Radau method"],
  ["0000305", "Verner method"],
  ["0000309", "Crank-Nicolson method"],
  ["0000321", "Cash-Karp method"],
  ["0000355", "DASPK"],
  ["0000356", "DASSL"],
  ["0000364", "Adams predictor-corrector method"],
  ["0000378", "implicit midpoint rule"],
  ["0000379", "Bulirsch-Stoer algorithm"],
  ["0000381", "midpoint method"],
  ["0000382", "modified midpoint method"],
  ["0000383", "Bader-Deuflhard method"],
  ["0000384", "semi-implicit midpoint rule"],
  ["0000434", "Higham-Hall method"],
  ["0000435", "embedded Runge-Kutta 5(4) method"],
  ["0000436", "Dormand-Prince 8(5,3) method"],
  ["0000536", "ZVODE"],
  ["0000537", "explicit Runge-Kutta method of order 3(2)"],
  ["0000609", "embedded Runge-Kutta Prince-Dormand (8,9) method"],
  ["0000612", "implicit 4th order Runge-Kutta method at Gaussian points"],
]);

/** Methods that look for a state at rest. */
const steady: ReadonlyMap<string, string> = new Map([
  ["0000282", "KINSOL"],
  ["0000407", "steady state method"],
  ["0000408", "Newton-type method"],
  ["0000409", "ordinary Newton method"],
  ["0000410", "simplified Newton method"],
  ["0000411", "Newton-like method"],
  ["0000412", "inexact Newton method"],
  ["0000413", "exact Newton method"],
  ["0000568", "NLEQ1"],
  ["0000569", "NLEQ2"],
  ["0000675", "Broyden method"],
]);

/** Exact simulations of the chemical master equation: all draw from the same distribution. */
const exact: ReadonlyMap<string, string> = new Map([
  ["0000015", "Gillespie first reaction algorithm"],
  ["0000027", "Gibson-Bruck next reaction algorithm"],
  ["0000029", "Gillespie direct algorithm"],
  ["0000038", "sorting stochastic simulation algorithm"],
  ["0000241", "Gillespie-like method"],
  ["0000329", "constant-time kinetic Monte Carlo algorithm"],
  ["0000586", "Gibson-Bruck next reaction algorithm with indexed priority queue"],
  ["0000610", "composite-rejection stochastic simulation algorithm"],
]);

/** Approximations of those. */
const leaping: ReadonlyMap<string, string> = new Map([
  ["0000039", "tau-leaping method"],
  ["0000040", "Poisson tau-leaping method"],
  ["0000045", "implicit tau-leaping method"],
  ["0000046", "trapezoidal tau-leaping method"],
  ["0000048", "adaptive explicit-implicit tau-leaping method"],
  ["0000074", "binomial tau-leaping method"],
  ["0000081", "estimated midpoint tau-leaping method"],
  ["0000082", "k-alpha leaping method"],
  ["0000084", "nonnegative Poisson tau-leaping method"],
  ["0000330", "R-leaping algorithm"],
  ["0000331", "exact R-leaping algorithm"],
  ["0000333", "accelerated stochastic simulation algorithm"],
  ["0000351", "multinomial tau-leaping method"],
  ["0000621", "stochastic simulation leaping method"],
]);

/**
 * The method for an algorithm. What is run in another way than the document says is told to `warn`.
 * @throws FormatError for an algorithm that has no like here
 */
export function methodOf(algorithm: SedAlgorithm, warn: (warning: string) => void): Method {
  const { kisao, place, parameters } = algorithm;
  if (kisao === "0000437") {
    warnOfUnused(parameters, [], warn);
    return { kind: "fluxBalance" };
  }
  const approximate = leaping.get(kisao);
  if (approximate !== undefined) {
    warn(`KISAO:${kisao} (${approximate}) is run by an exact stochastic simulation`);
  }
  if (exact.has(kisao) || approximate !== undefined) {
    warnOfUnused(parameters, ["0000488"], warn);
    const seed = parameter(parameters, "0000488") ?? defaultSeed;
    return { kind: "stochastic", seed };
  }
  const other = otherSolvers.get(kisao);
  if (!adaptive.has(kisao) && !steady.has(kisao) && other === undefined) {
    const name = algorithm.name === undefined ? "" : ` (${algorithm.name})`;
    throw new FormatError(`the algorithm KISAO:${kisao}${name} is not to be had here`, place);
  }
  if (other !== undefined) {
    warn(`KISAO:${kisao} (${other}) is run by backward differentiation formulas`);
  }
  warnOfUnused(parameters, ["0000209", "0000211", "0000415", "0000467"], warn);
  return {
    kind: "deterministic",
    rtol: parameter(parameters, "0000209") || defaultRtol,
    atol: parameter(parameters, "0000211") || undefined,
    maxSteps: parameter(parameters, "0000415") || undefined,
    maxStep: parameter(parameters, "0000467") || undefined,
    newton: steady.has(kisao),
  };
}

function parameter(
  parameters: readonly SedAlgorithmParameter[],
  kisao: string,
): number | undefined {
  const found = parameters.find((candidate) => candidate.kisao === kisao);
  if (found === undefined) return undefined;
  const value = Number(found.value);
  if (found.value !== "" && Number.isFinite(value) && value >= 0) return value;
  throw new FormatError(`"${found.value}" is no number from 0 for KISAO:${kisao}`, found.place);
}

function warnOfUnused(
  parameters: readonly SedAlgorithmParameter[],
  used: readonly string[],
  warn: (warning: string) => void,
): void {
  const unused = parameters.filter(({ kisao }) => !used.includes(kisao));
  if (unused.length === 0) return;
  const list = unused.map(({ kisao, value }) => `KISAO:${kisao}=${value}`).join(", ");
  warn(`algorithm parameters that have no meaning here are left out: ${list}`);
}

/** The method, where it solves equations; others cannot do what is asked of them here. */
export function deterministic(method: Method): DeterministicMethod {
  if (method.kind === "deterministic") return method;
  const name = method.kind === "stochastic" ? "stochastic simulation" : "flux balance analysis";
  throw new FormatError(`this kind of simulation is not to be had by ${name}`);
}
