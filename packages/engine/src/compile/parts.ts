import type { ModelSizes } from "../wasm/instance.ts";
import type { ModelModule } from "../wasm/model.ts";
import type { Elimination } from "./eliminate.ts";
import type { FlatSystem } from "./system.ts";

/**
 * What the compiler made of a system, as plain data: structured cloning takes it to another thread, where
 * `assemble` makes a model of it without compiling.
 */
export interface ModelParts {
  readonly system: FlatSystem;
  /** Body of the JavaScript function that makes an instance's methods; see `GeneratedCode.source`. */
  readonly source: string;
  readonly sizes: ModelSizes;
  readonly spills: number;
  readonly delays: number;
  readonly roots: number;
  readonly breaks: number;
  readonly limitsSteps: boolean;
  readonly startsVary: boolean;
  /** The factorisation, where it is too long to be written out. */
  readonly looped: Elimination | undefined;
  /** The inner loop, where it is in WebAssembly. */
  readonly module: ModelModule | undefined;
  /** Those of the system that leads to the quick equilibria. */
  readonly relaxation: ModelParts | undefined;
}
