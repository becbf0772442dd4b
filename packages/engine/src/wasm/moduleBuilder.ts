import { FunctionBuilder, type Inlinable, type Lanes, type Surroundings } from "./assembler.ts";
import { encodeModule, type Signature } from "./encode.ts";

/** A function that a module is given. */
export interface FunctionContent extends Partial<Signature> {
  readonly body: (f: FunctionBuilder) => void;
  /** Whether others can call it from outside. */
  readonly exported?: boolean;
  /** Whether others may `inline` it. */
  readonly inlined?: boolean;
  /** Numbers that the function reads, at the address `f.table`. */
  readonly data?: Float64Array | undefined;
  /** Lanes of its values; left out, those of the module. */
  readonly lanes?: Lanes;
}

/** Gathers functions and tables to a module. A function can call those added before it. */
export class ModuleBuilder {
  readonly #indices = new Map<string, number>();
  readonly #imports: (Signature & { name: string })[] = [];
  readonly #functions: (Signature & { body: Uint8Array })[] = [];
  readonly #exports = new Map<string, number>();
  readonly #kept = new Map<string, FunctionBuilder>();
  readonly #tables: Map<Float64Array, number>;
  readonly #constants: Map<bigint, number>;
  readonly #data: { address: number; bytes: Uint8Array }[] = [];
  readonly lanes: Lanes;
  readonly #isGuest: boolean;
  #size: number;

  /**
   * `reserved`: bytes at the beginning of the memory that no table may take. A guest has the memory of the
   * module that it is instantiated with, and the tables of its builder, its `host`.
   */
  constructor(reserved: number = 0, lanes: Lanes = 1, host?: ModuleBuilder) {
    this.#size = reserved;
    this.lanes = lanes;
    this.#isGuest = host !== undefined;
    this.#tables = new Map(host === undefined ? [] : host.#tables);
    this.#constants = new Map(host === undefined ? [] : host.#constants);
  }

  /** Bytes of the memory in use: tables and what has been allocated. */
  get size(): number {
    return this.#size;
  }

  /** Takes place for `count` doubles and returns its address, a multiple of 16. */
  allocate(count: number): number {
    const address = (this.#size + 15) & ~15;
    this.#size = address + 8 * count;
    return address;
  }

  /** Names a function that is given at instantiation; all imports come before the first function. */
  import(name: string, signature: Signature): void {
    if (this.#functions.length > 0) throw new RangeError("imports come before functions");
    this.#declare(name, this.#imports.length);
    this.#imports.push({ name, ...signature });
  }

  #declare(name: string, index: number): void {
    if (this.#indices.has(name)) throw new RangeError(`two functions are named ${name}`);
    this.#indices.set(name, index);
  }

  has(name: string): boolean {
    return this.#indices.has(name);
  }

  add(name: string, content: FunctionContent): void {
    const { parameters = [], results = [], body, exported, inlined = false, data } = content;
    const table = data === undefined ? 0 : this.#tableOf(data);
    const around: Surroundings = {
      indexOf: (called) => this.#indexOf(called),
      inlinable: (called) => this.#inlinable(called),
      constant: (value) => this.#constant(value),
    };
    const { lanes = this.lanes } = content;
    const f = new FunctionBuilder(parameters, around, table, inlined, lanes);
    body(f);
    const index = this.#imports.length + this.#functions.length;
    this.#functions.push({ parameters, results, body: f.finish() });
    this.#declare(name, index);
    if (inlined) this.#kept.set(name, f);
    if (exported) this.#exports.set(name, index);
  }

  /** Address of a table; functions that read the same one share it. */
  #tableOf(data: Float64Array): number {
    let address = this.#tables.get(data);
    if (address === undefined) {
      if (this.#isGuest) throw new RangeError("a guest has no place for a table of its own");
      address = this.allocate(data.length);
      this.#tables.set(data, address);
      const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
      this.#data.push({ address, bytes });
    }
    return address;
  }

  #constant(value: number | bigint): number {
    const both = new Float64Array(2);
    const words = new BigInt64Array(both.buffer);
    if (typeof value === "number") both.fill(value);
    else words.fill(BigInt.asIntN(64, value));
    const key = words[0] as bigint;
    let address = this.#constants.get(key);
    if (address === undefined) {
      address = this.#tableOf(both);
      this.#constants.set(key, address);
    }
    return address;
  }

  #inlinable(name: string): Inlinable {
    const kept = this.#kept.get(name);
    if (kept === undefined) throw new RangeError(`${name} is not there to be written out`);
    return kept.inlinable;
  }

  #indexOf(name: string): number {
    const index = this.#indices.get(name);
    if (index === undefined) throw new RangeError(`${name} is called before it is added`);
    return index;
  }

  /** The module's bytes. Its memory, in whole pages of 64 KiB, is exported as `memory`; a guest imports one. */
  encode(): Uint8Array<ArrayBuffer> {
    const pages = this.#isGuest ? undefined : Math.ceil(this.#size / 65536);
    return encodeModule({
      importedFunctions: this.#imports,
      functions: this.#functions,
      exportedFunctions: this.#exports,
      pages,
      data: this.#data,
    });
  }
}
