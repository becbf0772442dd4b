import { body } from "@endocrine/body";
import { InputError } from "@endocrine/engine";

/** Value of the parameter in the healthy body, in its own unit. */
export function healthy(path: string): number {
  const [id, name = ""] = path.split(".");
  const value = body.find((module) => module.id === id)?.parameters?.[name]?.value;
  if (value === undefined) throw new InputError(`unknown parameter "${path}" of the body`);
  return value;
}
