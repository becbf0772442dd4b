import { type InputDefinition, ModelError, type ModuleDefinition } from "@endocrine/engine";

/** Paths of the parameters and of the quantity that belong to a switchable input. */
export interface Switch {
  /** Parameter: 1 takes the link away. */
  readonly cut: string;
  /** Parameter: what the module reads then, in the unit of the input. */
  readonly held: string;
  /** What the module reads. */
  readonly read: string;
}

/** The switch of an input `module.input`. */
export function switchOf(input: string): Switch {
  return { cut: `${input}Cut`, held: `${input}Held`, read: input };
}

/**
 * The modules, each of these inputs with a switch that holds what the module reads at a value.
 * @throws ModelError where a module has no such input
 */
export function withSwitches(
  modules: readonly ModuleDefinition[],
  inputs: readonly string[],
): readonly ModuleDefinition[] {
  for (const input of inputs) {
    const { module, name } = partsOf(input);
    const known = modules.find(({ id }) => id === module)?.inputs ?? {};
    if (!(name in known)) throw new ModelError(`${input} is no input of a module`);
  }
  const wanted = [...new Set(inputs)].map(partsOf);
  return modules.map((module) =>
    wanted
      .filter((input) => input.module === module.id)
      .reduce((changed, { name }) => withSwitch(changed, name), module),
  );
}

function partsOf(input: string): { readonly module: string; readonly name: string } {
  const [module = "", name = ""] = input.split(".");
  return { module, name };
}

function withSwitch(module: ModuleDefinition, name: string): ModuleDefinition {
  const { [name]: input, ...others } = module.inputs ?? {};
  const { unit, meaning, substance } = input as InputDefinition;
  return {
    ...module,
    inputs: { ...others, [`${name}Linked`]: input as InputDefinition },
    parameters: {
      ...module.parameters,
      [`${name}Cut`]: { value: 0, unit: "1", meaning: `1 without ${meaning}`, source: "lesion" },
      [`${name}Held`]: { value: 0, unit, meaning: `${meaning}, held`, source: "lesion" },
    },
    variables: {
      ...module.variables,
      [name]: {
        unit,
        meaning,
        ...(substance === undefined ? {} : { substance }),
        is: `(1 - ${name}Cut)*${name}Linked + ${name}Cut*${name}Held`,
      },
    },
  };
}
