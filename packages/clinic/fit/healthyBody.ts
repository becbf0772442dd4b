import { body } from "@endocrine/body";
import { compile, flatten, type ModuleDefinition, simulate } from "@endocrine/engine";

const models = new Map<string, ReturnType<typeof compile>>();

/** The body with the drugs named, compiled once. */
export function model(drugs: readonly ModuleDefinition[] = []): ReturnType<typeof compile> {
  const key = drugs.map(({ id }) => id).join();
  const known = models.get(key);
  if (known !== undefined) return known;
  const fresh = compile(flatten([...body, ...drugs], { timeUnit: "h" }));
  models.set(key, fresh);
  return fresh;
}

/** State of the healthy adult at midnight after 40 days with these parameters. */
export function healthy(parameters: Record<string, number>): Readonly<Record<string, number>> {
  return simulate(model(), { start: -960, end: 0, output: { at: [0] }, parameters, rtol: 1e-5 })
    .final;
}
