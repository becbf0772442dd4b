import type { CompiledModel } from "../../packages/engine/src/index.ts";

/** Where a run begins, as numbers. */
export interface Start {
  readonly values: Readonly<Record<string, number>>;
  readonly start: Float64Array;
  readonly scale: Float64Array;
}

/** Start values and absolute tolerances as the engine takes them by default. */
export function startOf(model: CompiledModel): Start {
  const instance = model.instantiate();
  const start = new Float64Array(instance.dimension);
  instance.start(0, start, instance.held);
  const values: Record<string, number> = {};
  model.parameters.forEach(({ name }, i) => {
    values[name] = instance.parameters[i];
  });
  model.held.forEach(({ name }, i) => {
    values[name] = instance.held[i];
  });
  const scale = start.map((y, i) => {
    const typical = model.scale[i] > 0 ? model.scale[i] : Math.abs(y) || 1;
    return 1e-3 * typical;
  });
  return { values, start, scale };
}
