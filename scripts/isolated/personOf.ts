import { defineModule, type ModuleDefinition } from "../../packages/engine/src/index.ts";
import { held } from "./held.ts";

/** A person whose age in years, sex (1 is a woman) and size (mass over 70 kg) stand still. */
export function personOf(age: number, female = 0, size = 1): ModuleDefinition {
  return defineModule({
    id: "person",
    about: "Age, sex and size, held.",
    parameters: {
      age: held(age, "a"),
      female: held(female, "1"),
      size: held(size, "1"),
      clearanceSize: held(size ** 0.75, "1"),
      rateSize: held(size ** -0.25, "1"),
      calendar: held(1, "1"),
    },
  });
}
