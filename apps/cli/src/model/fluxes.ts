import { fluxBalance, type SbmlModel } from "@endocrine/formats";
import type { Courses } from "../output/courses.ts";

/** The objective and the fluxes of a flux balance model, as courses of one sample. */
export async function fluxes(model: SbmlModel): Promise<Courses> {
  const { objective, value, fluxes: found } = await fluxBalance(model);
  const single = (x: number) => ({ unit: "1", values: Float64Array.of(x) });
  const signals = Object.fromEntries([...found].map(([id, flux]) => [id, single(flux)]));
  return { time: single(0), signals: { [objective]: single(value), ...signals } };
}
