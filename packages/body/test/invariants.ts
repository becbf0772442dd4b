import { body } from "@endocrine/body";
import { type CompiledModel, compile, flatten, simulate } from "@endocrine/engine";

/** The healthy body, compiled once for all tests of a file; time in hours. */
export const model: CompiledModel = compile(flatten(body, { timeUnit: "h" }));

/** Values by qualified name. */
export type Values = Readonly<Record<string, number>>;

/** Age and size stand still. */
export const still: Values = { "person.calendar": 0 };

/** The healthy man of 30 years at midnight. */
export const healthy: Values = simulate(model, {
  start: -120 * 24,
  end: 0,
  output: { at: [0] },
  parameters: still,
}).final;

/** What is left after the gland has been taken out. */
export const athyreotic: Values = {
  ...healthy,
  "thyroidGland.survival": 0,
  "thyroidGland.tissue": 0,
  "follicles.store": 0,
  "follicles.trapped": 0,
};
