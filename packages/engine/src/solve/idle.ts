import type { CompiledModel, ModelInstance } from "../compile/model.ts";

/**
 * Instances that no run is using, at most one a model: a new one takes some fifty microseconds, and V8 calls
 * its functions more slowly at first.
 */
const idle = new WeakMap<CompiledModel, ModelInstance>();

/** An instance of `model` with its default parameters, for one run; to be given back after it. */
export function borrowInstance(model: CompiledModel): ModelInstance {
  const instance = idle.get(model) ?? model.instantiate();
  idle.delete(model);
  instance.parameters.set(model.defaults);
  return instance;
}

/** Takes an instance back that nobody is going to use. */
export function giveBackInstance(instance: ModelInstance): void {
  instance.history = undefined;
  instance.releaseKernels?.();
  idle.set(instance.model, instance);
}
