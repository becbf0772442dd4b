import { FormatError } from "../../errors.ts";
import { fluxBalance } from "../../fbc/fluxBalance.ts";
import type { ImportedQuantity } from "../../imported.ts";
import { EngineRun } from "./engineRun.ts";
import { deterministic, type Method } from "./kisao.ts";
import type { ModelRun } from "./model.ts";
import type { SbmlSystem } from "./sbmlSystem.ts";
import { stochasticRun } from "./stochasticRun.ts";

/** An SBML model in some state; deterministic and stochastic runs go on from the same one. */
export class SbmlRun implements ModelRun {
  readonly #model: SbmlSystem;
  readonly #overrides = new Map<string, number>();
  #engine: EngineRun | undefined;

  constructor(model: SbmlSystem) {
    this.#model = model;
  }

  /** The state as the engine has it. */
  get #state(): EngineRun {
    this.#engine ??= new EngineRun(this.#model.compiled);
    return this.#engine;
  }

  value(name: string): number {
    refuseFlux([name]);
    return this.#state.value(name);
  }

  set(name: string, value: number): void {
    refuseFlux([name]);
    const state = this.#state;
    this.#overrides.set(name, value);
    if (state.isSettable(name)) state.set(name, value);
    else this.#setOther(name, value);
  }

  /** A species of which the model keeps the amount, not the concentration, or the other way round. */
  #setOther(name: string, value: number): void {
    for (const [id, { amount, concentration }] of this.#model.imported.quantities) {
      if (amount === undefined || concentration === undefined) continue;
      if (name !== amount && name !== concentration) continue;
      const kept = name === amount ? concentration : amount;
      if (!this.#state.isSettable(kept)) break;
      const size = this.#sizeAround(id);
      this.#state.set(kept, name === amount ? value / size : value * size);
      return;
    }
    throw new FormatError(`"${name}" follows from a formula and cannot be set`);
  }

  #sizeAround(species: string): number {
    const { model, imported } = this.#model;
    const found = model.species.find(({ id }) => id === species);
    const compartment = found && imported.quantities.get(found.compartment);
    return this.#state.value((compartment as ImportedQuantity).value);
  }

  async timeCourse(
    start: number,
    times: Float64Array,
    method: Method,
    names: readonly string[],
  ): Promise<Float64Array[]> {
    refuseFlux(names);
    if (method.kind === "stochastic") {
      const { seed } = method;
      const index = this.#model.nextRun();
      return stochasticRun(this.#model, this.#state, { start, times, seed, index, names });
    }
    return this.#state.timeCourse(start, times, deterministic(method), names);
  }

  async oneStep(step: number, method: Method, names: readonly string[]): Promise<Float64Array[]> {
    refuseFlux(names);
    const now = this.#state.time;
    return this.timeCourse(now, Float64Array.of(now, now + step), method, names);
  }

  async steadyState(method: Method, names: readonly string[]): Promise<Float64Array[]> {
    if (method.kind === "fluxBalance") return this.#fluxes(names);
    refuseFlux(names);
    return this.#state.steadyState(deterministic(method), names);
  }

  async #fluxes(names: readonly string[]): Promise<Float64Array[]> {
    const { model } = this.#model;
    const parameters = model.parameters.map((parameter) => ({
      ...parameter,
      value: this.#overrides.get(parameter.id) ?? parameter.value,
    }));
    const objective = names.find((name) => name.startsWith("objective:"))?.slice(10);
    const { status, value, fluxes } = await fluxBalance({ ...model, parameters }, { objective });
    if (status !== "optimal") {
      throw new FormatError(`the flux balance is ${status}`, model.place);
    }
    return names.map((name) => {
      if (name.startsWith("objective:")) return Float64Array.of(value);
      const flux = fluxes.get(name.replace(/^flux:/, ""));
      if (flux === undefined) throw new FormatError(`"${name}" is no flux of the model`);
      return Float64Array.of(flux);
    });
  }
}

function refuseFlux(names: readonly string[]): void {
  const name = names.find((candidate) => /^(flux|objective):/.test(candidate));
  if (name !== undefined) {
    throw new FormatError(`${name.replace(":", " of ")} is known to flux balance analysis alone`);
  }
}
