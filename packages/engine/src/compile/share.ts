import type { ModelModule } from "../wasm/model.ts";
import { assemble } from "./assemble.ts";
import { compileStages } from "./compile.ts";
import type { CompiledModel } from "./model.ts";
import type { ModelParts } from "./parts.ts";

/**
 * A compiled model as plain data. `postMessage` takes it to another thread, compiled code included: there
 * `receiveModel` has the model back without compiling.
 */
export interface SharedModel {
  readonly parts: ModelParts;
  readonly defaults: Float64Array;
  readonly pairs: ModelModule | undefined;
}

/**
 * What it takes to have a model on another thread.
 * @throws RangeError for a model that was made by hand
 */
export function shareModel({ parts, defaults, pairs }: CompiledModel): SharedModel {
  if (parts === undefined) throw new RangeError("the model was not compiled, it cannot be shared");
  return { parts, defaults, pairs: pairs?.() };
}

/** The model that was shared. */
export function receiveModel({ parts, defaults, pairs }: SharedModel): CompiledModel {
  const source = (): string => compileStages(parts.system).source;
  const nothing = () => undefined;
  const model = assemble(parts, { pairs: () => pairs, observer: nothing, source, code: nothing });
  return Object.create(model, { defaults: { value: defaults, enumerable: true } });
}
