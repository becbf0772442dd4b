import { compile, flatten, type ModuleDefinition, simulate } from "@endocrine/engine";

/**
 * What the variables of one module are with its inputs held at the values given, else at what it takes where they
 * are absent.
 */
export function alone(
  module: ModuleDefinition,
): (values?: Readonly<Record<string, number>>) => (variable: string) => number {
  const { inputs = {}, id, ...rest } = module;
  const held = Object.fromEntries(
    Object.entries(inputs).map(([name, { unit, meaning, absent = 0 }]) => [
      name,
      { value: absent, unit, meaning, source: "design", note: "held" },
    ]),
  );
  const model = compile(
    flatten([{ ...rest, id, parameters: { ...rest.parameters, ...held } }], { timeUnit: "h" }),
  );
  return (values = {}) => {
    const { trajectory } = simulate(model, {
      start: 0,
      end: 1,
      output: { at: [0] },
      signals: Object.keys(module.variables ?? {}).map((name) => `${id}.${name}`),
      parameters: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [`${id}.${name}`, value]),
      ),
    });
    return (variable) => trajectory.columns.get(`${id}.${variable}`)?.values[0] as number;
  };
}
