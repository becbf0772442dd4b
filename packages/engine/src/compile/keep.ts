import { Bytes } from "../wasm/encode.ts";
import { type CompiledModule, webAssembly } from "../wasm/host.ts";
import type { ModelPlaces } from "../wasm/model.ts";
import { assemble } from "./assemble.ts";
import { compile } from "./compile.ts";
import type { CompiledModel } from "./model.ts";
import type { ModelParts } from "./parts.ts";

/** Name of the section of a module that holds what the module does not say about its model. */
const sectionName = "endocrine";

/** Number of sections that only their name tells what they are for. */
const customSection = 0;

/** What stands in that section, as JSON. */
interface Kept {
  readonly key: string;
  readonly parts: Omit<ModelParts, "module">;
  readonly places: ModelPlaces;
}

/**
 * A compiled model as the bytes of a WebAssembly module, for a file: `keptModel` has the model back without
 * compiling. `key` is any text by which that tells whether it is the model looked for.
 * @throws RangeError for a model whose inner loop is not in WebAssembly or runs as loops, or with quick equilibria
 */
export function keepModel(model: CompiledModel, key: string): Uint8Array<ArrayBuffer> {
  const { parts } = model;
  const code = model.code?.();
  if (code === undefined || parts?.module === undefined) {
    throw new RangeError("only a model that was compiled to WebAssembly can be kept");
  }
  if (parts.looped !== undefined || parts.relaxation !== undefined) {
    throw new RangeError("a model with loops or with quick equilibria cannot be kept");
  }
  const { module, ...others } = parts;
  const kept: Kept = { key, parts: others, places: module.places };
  const section = new Bytes();
  section.text(sectionName);
  section.bytes(ascii(toJson(kept)));
  const bytes = new Bytes();
  bytes.bytes(code);
  bytes.byte(customSection);
  bytes.vector(section.written);
  return bytes.written.slice();
}

/**
 * The model that was kept with this key; undefined for another, where there is no WebAssembly, and for bytes that no
 * such model is in. All values of a run are written by what writes all variables: what writes a few alone is compiled.
 */
export function keptModel(bytes: Uint8Array<ArrayBuffer>, key: string): CompiledModel | undefined {
  const host = webAssembly();
  if (!host?.validate(bytes)) return undefined;
  const module: CompiledModule = new host.Module(bytes);
  const [section] = host.Module.customSections(module, sectionName);
  if (section === undefined) return undefined;
  const kept = fromJson(textOf(new Uint8Array(section))) as Kept;
  if (kept.key !== key) return undefined;
  const parts: ModelParts = { ...kept.parts, module: { module, places: kept.places } };
  let anew: CompiledModel | undefined;
  const compiled = (): CompiledModel => {
    anew ??= compile(parts.system);
    return anew;
  };
  return assemble(parts, {
    pairs: () => compiled().pairs?.(),
    observer: () => undefined,
    source: () => compiled().source,
    code: () => compiled().code?.(),
  });
}

/** JSON has no infinities, no NaN and no negative zero; where in its text a formula stood is not kept. */
function toJson(value: object): string {
  return JSON.stringify(value, (name, one) => {
    if (name === "at") return undefined;
    const isPlain = typeof one !== "number" || (Number.isFinite(one) && !Object.is(one, -0));
    return isPlain ? one : { number: Object.is(one, -0) ? "-0" : String(one) };
  });
}

/** Most models have no such number, and are read several times as fast without looking at each. */
function fromJson(text: string): unknown {
  if (!text.includes('{"number":"')) return JSON.parse(text);
  return JSON.parse(text, (_, one) => (typeof one?.number === "string" ? Number(one.number) : one));
}

/** The letters of a text as bytes, with those beyond ASCII escaped as JSON has it. */
function ascii(text: string): Uint8Array {
  const escaped = text.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return Uint8Array.from(escaped, (letter) => letter.charCodeAt(0));
}

/** Bytes that become letters at once: more arguments than that no function takes. */
const lettersAtOnce = 8192;

function textOf(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += lettersAtOnce) {
    text += String.fromCharCode(...bytes.subarray(i, i + lettersAtOnce));
  }
  return text;
}
