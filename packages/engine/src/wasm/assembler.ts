import { Bytes, type ValueType, valueTypes } from "./encode.ts";
import { type Instruction, instructions } from "./instructions.ts";
import { ofTwoLanes } from "./ofTwoLanes.ts";

/** A place that a branch can go to. */
export interface Label {
  readonly depth: number;
}

/** A local variable, parameters first. */
export type Local = number;

/** A place in a body that is written otherwise where the body is copied into another function. */
export interface Reference {
  readonly at: number;
  /** The local variable named there, or, of a `return`, the number of blocks around it. */
  readonly local?: Local;
  readonly depth?: number;
}

/** A finished function that can be written out in place of a call. */
export interface Inlinable {
  readonly parameters: readonly ValueType[];
  readonly locals: readonly ValueType[];
  readonly result: ValueType;
  readonly code: Uint8Array;
  readonly references: readonly Reference[];
}

/** What a body asks of the module that it belongs to. */
export interface Surroundings {
  indexOf(name: string): number;
  inlinable(name: string): Inlinable;
  /** Address of a vector with the number, or the bits of an integer, in both lanes. */
  constant(value: number | bigint): number;
}

/** Systems that a function computes side by side: values are doubles, or vectors of two. */
export type Lanes = 1 | 2;

/** Writes the body of one function, instruction by instruction, as a stack machine reads it. */
export class FunctionBuilder {
  readonly lanes: Lanes;
  /** Address of the table of the function, where it has one. */
  readonly table: number;
  readonly #code = new Bytes();
  readonly #parameters: readonly ValueType[];
  readonly #locals: ValueType[] = [];
  readonly #module: Surroundings;
  readonly #references: Reference[] | undefined;
  #depth = 0;

  /** `kept`: the body can be asked for, to be written out elsewhere. */
  constructor(
    parameters: readonly ValueType[],
    module: Surroundings,
    table: number = 0,
    kept: boolean = false,
    lanes: Lanes = 1,
  ) {
    this.lanes = lanes;
    this.#parameters = parameters;
    this.#module = module;
    this.table = table;
    this.#references = kept ? [] : undefined;
  }

  /** A new local variable, zero at first. */
  local(type: ValueType): Local {
    this.#locals.push(type);
    return this.#parameters.length + this.#locals.length - 1;
  }

  #access(code: number, local: Local): void {
    this.#code.byte(code);
    this.#references?.push({ at: this.#code.length, local });
    this.#code.unsigned(local);
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

  /** What `op` writes for one lane; for two, the instructions that do the same to each of a vector. */
  each(...names: readonly Instruction[]): void {
    this.op(...(this.lanes === 1 ? names : names.flatMap(ofTwoLanes)));
  }

  /** Type of a value: of a double, or of one for each of two lanes. */
  get valueType(): "f64" | "v128" {
    return this.lanes === 1 ? "f64" : "v128";
  }

  /**
   * The number as a value, in every lane. It comes from memory, which is one instruction of a processor; to make it
   * of a constant takes two or three.
   */
  value(value: number): void {
    if (Object.is(value, 0) && this.lanes === 1) this.f64(0);
    else this.#stored(value);
  }

  /** Bits of a value, the same in every lane. */
  bits(value: bigint): void {
    if (this.lanes === 1) this.i64(value);
    else this.#stored(value);
  }

  #stored(value: number | bigint): void {
    this.i32(0);
    this.load(this.valueType, this.#module.constant(value));
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
    this.#access(0x20, local);
  }

  set(local: Local): void {
    this.#access(0x21, local);
  }

  /** Sets the local and leaves the value on the stack. */
  tee(local: Local): void {
    this.#access(0x22, local);
  }

  /** Loads a value from the address on the stack plus `offset` bytes. */
  load(type: ValueType, offset: number = 0): void {
    this.#memory({ i32: 0x28, i64: 0x29, f64: 0x2b, v128: 0 }[type], offset);
  }

  /** Stores the value on the stack at the address below it plus `offset` bytes. */
  store(type: ValueType, offset: number = 0): void {
    this.#memory({ i32: 0x36, i64: 0x37, f64: 0x39, v128: 11 }[type], offset);
  }

  #memory(code: number, offset: number): void {
    if (code < 0x20 || code > 0x40) this.#code.byte(0xfd);
    this.#code.byte(code);
    // Alignment is a hint alone: 4 bytes for i32, 8 for the others.
    this.#code.byte(code === 0x28 || code === 0x36 ? 2 : 3);
    this.#code.unsigned(offset);
  }

  /** Takes one lane of a vector of two doubles. */
  lane(index: 0 | 1): void {
    this.#code.bytes(Uint8Array.of(0xfd, 33, index));
  }

  /** Puts the double on the stack into the second lane of the vector below it. */
  setSecondLane(): void {
    this.#code.bytes(Uint8Array.of(0xfd, 34, 1));
  }

  /** Takes the low 32 bits of one lane of a vector of two integers. */
  lowOfLane(index: 0 | 1): void {
    this.#code.bytes(Uint8Array.of(0xfd, 27, 2 * index));
  }

  /** Loads eight bytes into the first lane of a vector. */
  loadFirstLane(offset: number): void {
    this.#memory(93, offset);
  }

  /** Loads eight bytes from the address below the vector on the stack into its second lane. */
  loadSecondLane(offset: number): void {
    this.#memory(87, offset);
    this.#code.byte(1);
  }

  call(name: string): void {
    this.#code.byte(0x10);
    this.#code.unsigned(this.#module.indexOf(name));
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
    this.#references?.push({ at: this.#code.length, depth: this.#depth });
    this.#code.byte(0x0f);
  }

  /** Writes a function out where it stands, instead of a call; takes its arguments from the stack. */
  inline(name: string): void {
    const { parameters, locals, code, references, result } = this.#module.inlinable(name);
    const places = [...parameters, ...locals].map((type) => this.local(type));
    for (let k = parameters.length - 1; k >= 0; k--) this.set(places[k] as Local);
    this.block(() => {
      let from = 0;
      for (const { at, local, depth = 0 } of references) {
        this.#code.bytes(code.subarray(from, at));
        if (local === undefined) this.#code.byte(0x0c);
        this.#code.unsigned(local === undefined ? depth : (places[local] as Local));
        from = at + 1;
        while (local !== undefined && (code[from - 1] as number) >= 0x80) from++;
      }
      this.#code.bytes(code.subarray(from));
    }, result);
  }

  /** What `inline` needs of a function whose body is kept. */
  get inlinable(): Inlinable {
    const [parameters, locals, code] = [this.#parameters, this.#locals, this.#code.written];
    return { parameters, locals, code, references: this.#references ?? [], result: this.valueType };
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
