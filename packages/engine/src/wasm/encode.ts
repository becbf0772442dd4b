/**
 * The binary format of WebAssembly: numbers, sections, a whole module.
 * @see https://webassembly.github.io/spec/core/binary/
 */

/** Types of values, by their code in the binary format. */
export const valueTypes = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b } as const;

export type ValueType = keyof typeof valueTypes;

/** Bytes that grow as they are written. */
export class Bytes {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** What has been written; holds until the next write. */
  get written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length));
      grown.set(this.#bytes);
      this.#bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
    return at;
  }

  byte(value: number): void {
    const at = this.#reserve(1);
    this.#bytes[at] = value;
  }

  bytes(values: Uint8Array): void {
    const at = this.#reserve(values.length);
    this.#bytes.set(values, at);
  }

  /** A whole number from 0 to 2^32 - 1 in LEB128. */
  unsigned(value: number): void {
    let rest = value >>> 0;
    for (; rest >= 0x80; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  /** A whole number of 32 bits in signed LEB128. */
  signed(value: number): void {
    let rest = value;
    for (; rest < -0x40 || rest >= 0x40; rest >>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest & 0x7f);
  }

  /** A whole number of 64 bits in signed LEB128. */
  signed64(value: bigint): void {
    let rest = value;
    for (; rest < -0x40n || rest >= 0x40n; rest >>= 7n) this.byte(Number(rest & 0x7fn) | 0x80);
    this.byte(Number(rest & 0x7fn));
  }

  /** The eight bytes of a double, low byte first. */
  double(value: number): void {
    const at = this.#reserve(8);
    this.#view.setFloat64(at, value, true);
  }

  /** A name of ASCII letters with its length before it. */
  text(value: string): void {
    this.vector(Uint8Array.from(value, (letter) => letter.charCodeAt(0)));
  }

  /** Bytes with their number before them. */
  vector(values: Uint8Array): void {
    this.unsigned(values.length);
    this.bytes(values);
  }
}

/** Parameters and results of a function. */
export interface Signature {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** All that goes into a module: functions are counted from the imported ones on. */
export interface ModuleContent {
  readonly importedFunctions: readonly (Signature & { readonly name: string })[];
  /** Locals and instructions of each function, with the final `end`. */
  readonly functions: readonly (Signature & { readonly body: Uint8Array })[];
  /** Functions by name. */
  readonly exportedFunctions: ReadonlyMap<string, number>;
  /** Size of the memory, in pages of 64 KiB, exported as `memory`; undefined for one that is imported. */
  readonly pages: number | undefined;
  readonly data: readonly { readonly address: number; readonly bytes: Uint8Array }[];
}

/** Module that functions are imported from. */
export const importModule = "engine";

/** The bytes of a module. */
export function encodeModule(content: ModuleContent): Uint8Array<ArrayBuffer> {
  const { importedFunctions, functions, exportedFunctions, pages, data } = content;
  const types = new Map<string, number>();
  const typeBytes: Uint8Array[] = [];
  const typeOf = ({ parameters, results }: Signature): number => {
    const key = `${parameters.join()}>${results.join()}`;
    const known = types.get(key);
    if (known !== undefined) return known;
    const bytes = new Bytes();
    bytes.byte(0x60);
    for (const list of [parameters, results]) {
      bytes.vector(Uint8Array.from(list, (type) => valueTypes[type]));
    }
    types.set(key, types.size);
    typeBytes.push(bytes.written);
    return types.size - 1;
  };
  const limits = (bytes: Bytes): void => {
    bytes.byte(0);
    bytes.unsigned(pages ?? 0);
  };

  const imports = importedFunctions.map((one) => (bytes: Bytes) => {
    bytes.text(importModule);
    bytes.text(one.name);
    bytes.byte(0);
    bytes.unsigned(typeOf(one));
  });
  if (pages === undefined) {
    imports.push((bytes) => {
      bytes.text(importModule);
      bytes.text("memory");
      bytes.byte(2);
      limits(bytes);
    });
  }
  const declared = functions.map((one) => (bytes: Bytes) => bytes.unsigned(typeOf(one)));
  const exported = [...exportedFunctions].map(([name, index]) => (bytes: Bytes) => {
    bytes.text(name);
    bytes.byte(0);
    bytes.unsigned(index);
  });
  if (pages !== undefined) {
    exported.push((bytes) => {
      bytes.text("memory");
      bytes.byte(2);
      bytes.unsigned(0);
    });
  }
  const code = functions.map(
    ({ body }) =>
      (bytes: Bytes) =>
        bytes.vector(body),
  );
  const segments = data.map((segment) => (bytes: Bytes) => {
    bytes.byte(0);
    bytes.byte(0x41);
    bytes.signed(segment.address);
    bytes.byte(0x0b);
    bytes.vector(segment.bytes);
  });

  const module = new Bytes();
  module.bytes(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  const section = (id: number, items: readonly ((bytes: Bytes) => void)[]): Uint8Array => {
    const inner = new Bytes();
    inner.unsigned(items.length);
    for (const item of items) item(inner);
    const whole = new Bytes();
    if (items.length === 0) return whole.written;
    whole.byte(id);
    whole.vector(inner.written);
    return whole.written;
  };
  // Types come first but are known only when what uses them is written.
  const importSection = section(2, imports);
  const functionSection = section(3, declared);
  const typeItems = typeBytes.map((bytes) => (to: Bytes) => to.bytes(bytes));
  module.bytes(section(1, typeItems));
  module.bytes(importSection);
  module.bytes(functionSection);
  module.bytes(section(5, pages === undefined ? [] : [limits]));
  module.bytes(section(7, exported));
  module.bytes(section(10, code));
  module.bytes(section(11, segments));
  return module.written;
}
