import { Bytes, encodeModule, type Signature, type ValueType, valueTypes } from "./encode.ts";
import { type Instruction, instructions } from "./instructions.ts";

/** A place that a branch can go to. */
export interface Label {
  readonly depth: number;
}

/** A local variable, parameters first. */
export type Local = number;

/** A function written out in place of a call. */
interface Inlined {
  /** Where its locals are among those of the function around it. */
  readonly locals: Local[];
  readonly end: Label;
  readonly table: number;
}

/** Writes the body of one function, instruction by instruction, as a stack machine reads it. */
export class FunctionBuilder {
  readonly #code = new Bytes();
  readonly #parameters: readonly ValueType[];
  readonly #locals: ValueType[] = [];
  readonly #indexOf: (name: string) => number;
  readonly #table: number;
  #inlined: Inlined | undefined;
  #depth = 0;

  constructor(
    parameters: readonly ValueType[],
    indexOf: (name: string) => number,
    table: number = 0,
  ) {
    this.#parameters = parameters;
    this.#indexOf = indexOf;
    this.#table = table;
  }

  /** Address of the table of the function, where it has one. */
  get table(): number {
    return (this.#inlined ?? { table: this.#table }).table;
  }

  /** A new local variable, zero at first. */
  local(type: ValueType): Local {
    this.#locals.push(type);
    const local = this.#parameters.length + this.#locals.length - 1;
    return this.#inlined === undefined ? local : this.#inlined.locals.push(local) - 1;
  }

  #place(local: Local): number {
    return this.#inlined === undefined ? local : (this.#inlined.locals[local] as number);
  }

  /** Instructions without immediate arguments, by their names in the text format. */
  op(...names: readonly Instruction[]): void {
    for (const name of names) {
      const code = instructions[name];
      if (code > 0xff) {
        this.#code.byte(code >> 12);
        this.#code.unsigned(code & 0xfff);
      } else {
        this.#code.byte(code);
      }
    }
  }

  f64(value: number): void {
    this.#code.byte(0x44);
    this.#code.double(value);
  }

  i32(value: number): void {
    this.#code.byte(0x41);
    this.#code.signed(value | 0);
  }

  /** A constant of 64 bits; unsigned values from 2^63 on stand for their negative twins. */
  i64(value: bigint): void {
    this.#code.byte(0x42);
    this.#code.signed64(BigInt.asIntN(64, value));
  }

  get(local: Local): void {
    this.#code.byte(0x20);
    this.#code.unsigned(this.#place(local));
  }

  set(local: Local): void {
    this.#code.byte(0x21);
    this.#code.unsigned(this.#place(local));
  }

  /** Sets the local and leaves the value on the stack. */
  tee(local: Local): void {
    this.#code.byte(0x22);
    this.#code.unsigned(this.#place(local));
  }

  /** Loads a value from the address on the stack plus `offset` bytes. */
  load(type: ValueType, offset: number = 0): void {
    this.#access({ i32: 0x28, i64: 0x29, f64: 0x2b, v128: 0 }[type], offset);
  }

  /** Stores the value on the stack at the address below it plus `offset` bytes. */
  store(type: ValueType, offset: number = 0): void {
    this.#access({ i32: 0x36, i64: 0x37, f64: 0x39, v128: 11 }[type], offset);
  }

  #access(code: number, offset: number): void {
    if (code < 0x20) this.#code.byte(0xfd);
    this.#code.byte(code);
    // Alignment is a hint alone: 4 bytes for i32, 8 for the others.
    this.#code.byte(code === 0x28 || code === 0x36 ? 2 : 3);
    this.#code.unsigned(offset);
  }

  /** Takes one lane of a vector of two doubles. */
  lane(index: 0 | 1): void {
    this.#code.bytes(Uint8Array.of(0xfd, 33, index));
  }

  call(name: string): void {
    this.#code.byte(0x10);
    this.#code.unsigned(this.#indexOf(name));
  }

  /** Instructions that a branch to the label leaves. */
  block(inner: (label: Label) => void, result?: ValueType): void {
    this.#nested(0x02, result, inner);
  }

  /** Instructions that a branch to the label begins again. */
  loop(inner: (label: Label) => void): void {
    this.#nested(0x03, undefined, inner);
  }

  /** Takes a condition from the stack; with a `result`, both ways leave a value of that type. */
  if(then: () => void, otherwise?: () => void, result?: ValueType): void {
    this.#nested(0x04, result, () => {
      then();
      if (otherwise === undefined) return;
      this.#code.byte(0x05);
      otherwise();
    });
  }

  #nested(code: number, result: ValueType | undefined, inner: (label: Label) => void): void {
    this.#code.byte(code);
    this.#code.byte(result === undefined ? 0x40 : valueTypes[result]);
    this.#depth++;
    inner({ depth: this.#depth });
    this.#depth--;
    this.#code.byte(0x0b);
  }

  branch(label: Label): void {
    this.#code.byte(0x0c);
    this.#code.unsigned(this.#depth - label.depth);
  }

  /** Branches if the condition on the stack is not zero. */
  branchIf(label: Label): void {
    this.#code.byte(0x0d);
    this.#code.unsigned(this.#depth - label.depth);
  }

  return(): void {
    if (this.#inlined === undefined) this.#code.byte(0x0f);
    else this.branch(this.#inlined.end);
  }

  /** Writes a function of doubles out where it stands, instead of a call; takes its arguments from the stack. */
  inline(arity: number, body: (f: FunctionBuilder) => void, table: number = 0): void {
    const around = this.#inlined;
    this.#inlined = undefined;
    const locals = Array.from({ length: arity }, () => this.local("f64"));
    for (const local of locals.toReversed()) this.set(local);
    this.block((end) => {
      this.#inlined = { locals, end, table };
      body(this);
      this.#inlined = around;
    }, "f64");
  }

  /** Number of bytes of instructions so far. */
  get size(): number {
    return this.#code.length;
  }

  /** The body as the binary format has it: locals in runs of one type, instructions, `end`. */
  finish(): Uint8Array {
    const runs: [number, ValueType][] = [];
    for (const type of this.#locals) {
      const last = runs.at(-1);
      if (last?.[1] === type) last[0]++;
      else runs.push([1, type]);
    }
    const body = new Bytes();
    body.unsigned(runs.length);
    for (const [count, type] of runs) {
      body.unsigned(count);
      body.byte(valueTypes[type]);
    }
    body.bytes(this.#code.written);
    body.byte(0x0b);
    return body.written;
  }
}

/** A function that a module is given. */
export interface FunctionContent extends Partial<Signature> {
  readonly body: (f: FunctionBuilder) => void;
  /** Whether others can call it from outside. */
  readonly exported?: boolean;
  /** Numbers that the function reads, at the address `f.table`. */
  readonly data?: Float64Array | undefined;
}

/** Gathers functions and tables to a module. A function can call those added before it. */
export class ModuleBuilder {
  readonly #indices = new Map<string, number>();
  readonly #imports: (Signature & { name: string })[] = [];
  readonly #functions: (Signature & { body: Uint8Array })[] = [];
  readonly #exports = new Map<string, number>();
  readonly #data: { address: number; bytes: Uint8Array }[] = [];
  #size: number;

  /** `reserved`: bytes at the beginning of the memory that no table may take. */
  constructor(reserved: number = 0) {
    this.#size = reserved;
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

  /** Adds a function and returns the address of its table. */
  add(name: string, content: FunctionContent): number {
    const { parameters = [], results = [], body, exported, data } = content;
    let table = 0;
    if (data !== undefined) {
      table = this.allocate(data.length);
      const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
      this.#data.push({ address: table, bytes });
    }
    const f = new FunctionBuilder(parameters, (called) => this.#indexOf(called), table);
    body(f);
    const index = this.#imports.length + this.#functions.length;
    this.#functions.push({ parameters, results, body: f.finish() });
    this.#declare(name, index);
    if (exported) this.#exports.set(name, index);
    return table;
  }

  #indexOf(name: string): number {
    const index = this.#indices.get(name);
    if (index === undefined) throw new RangeError(`${name} is called before it is added`);
    return index;
  }

  /** The module's bytes. Its memory, in whole pages of 64 KiB, is its own and exported as `memory`. */
  encode(): Uint8Array<ArrayBuffer> {
    const pages = Math.ceil(this.#size / 65536);
    return encodeModule({
      importedFunctions: this.#imports,
      functions: this.#functions,
      exportedFunctions: this.#exports,
      memory: { pages, imported: false },
      data: this.#data,
    });
  }
}
