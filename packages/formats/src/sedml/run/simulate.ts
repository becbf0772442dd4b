import { IntegrationError, ModelError } from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import type { SedSimulation } from "../document.ts";
import type { Method } from "./kisao.ts";
import type { ModelRun } from "./model.ts";

/** What goes wrong in a run is told with the task that it went wrong in. */
export async function located<T>(id: string, place: Place, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const known = [IntegrationError, ModelError, RangeError];
    if (!(error instanceof Error && known.some((kind) => error instanceof kind))) throw error;
    throw new FormatError(`${id}: ${error.message}`, place);
  }
}

/** How many values of each quantity a simulation gives. */
export function outputsOf(simulation: SedSimulation): number {
  if (simulation.kind === "uniformTimeCourse") return simulation.steps + 1;
  return simulation.kind === "oneStep" ? 2 : 1;
}

/** Runs a simulation of any kind from where the model is. */
export function simulate(
  run: ModelRun,
  simulation: SedSimulation,
  method: Method,
  names: readonly string[],
): Promise<Float64Array[]> {
  switch (simulation.kind) {
    case "uniformTimeCourse": {
      const { initialTime, outputStartTime, outputEndTime, steps } = simulation;
      const span = outputEndTime - outputStartTime;
      const times = Float64Array.from({ length: steps + 1 }, (_, k) =>
        k === steps ? outputEndTime : outputStartTime + (k / steps) * span,
      );
      return run.timeCourse(initialTime, times, method, names);
    }
    case "oneStep":
      return run.oneStep(simulation.step, method, names);
    case "steadyState":
      return run.steadyState(method, names);
    case "analysis":
      throw new FormatError("simulations of kind analysis are not run", simulation.place);
  }
}
