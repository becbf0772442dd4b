import type { ImportedModel } from "../../imported.ts";
import { timeQuantity } from "./model.ts";

/** The unit of a quantity by its flat name; undefined where it is not known or there is none. */
export function unitIn({ system, quantities }: ImportedModel, name: string): string | undefined {
  const unit =
    name === timeQuantity
      ? system.timeUnit
      : [...quantities.values()].find(({ value }) => value === name)?.unit;
  return unit === "1" ? undefined : unit;
}
