import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface, type Interface } from "node:readline";

/** What one request measured. */
export interface Measurement {
  /** CPU time of a run. */
  readonly seconds: number;
  readonly runs: number;
  readonly steps?: number;
  /** States at every output, output by output. */
  readonly output: Float64Array;
}

/** Somebody who has read the model and answers requests. */
export interface Peer {
  /** Whether it can still be asked. */
  readonly alive: boolean;
  /** Waits until it has read its model. */
  ready(): Promise<void>;
  /** Lets it solve at `rtol`, and reads what it wrote into `target`. */
  run(rtol: number, warmUp: number, wanted: number, target: string): Promise<Measurement>;
  close(): void;
}

/** How long a peer may take to start, and to answer. */
const startLimit = 600;
const answerLimit = 120;

/** A peer in a process of its own; see `peers/measure.ts`. */
export class PeerProcess implements Peer {
  alive = true;
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #reader: Interface;
  #errors = "";

  constructor(command: string, args: readonly string[]) {
    this.#child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] });
    this.#child.stderr?.on("data", (chunk) => {
      this.#errors = `${this.#errors}${chunk}`.slice(-2000);
    });
    this.#child.on("error", (error) => {
      this.#errors = error.message;
    });
    this.#child.stdin?.on("error", () => undefined);
    this.#reader = createInterface({ input: this.#child.stdout as NodeJS.ReadableStream });
    this.#lines = this.#reader[Symbol.asyncIterator]();
  }

  async ready(): Promise<void> {
    await this.#answer(startLimit);
  }

  async run(rtol: number, warmUp: number, wanted: number, target: string): Promise<Measurement> {
    this.#child.stdin?.write(`${rtol} ${warmUp} ${wanted} ${target}\n`);
    const told = await this.#answer(answerLimit);
    const bytes = readFileSync(target);
    const output = new Float64Array(bytes.length / 8);
    new Uint8Array(output.buffer).set(bytes);
    return { ...(told as unknown as Omit<Measurement, "output">), output };
  }

  close(): void {
    this.alive = false;
    this.#reader.close();
    this.#child.kill("SIGKILL");
  }

  async #answer(limit: number): Promise<Record<string, unknown>> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${limit} s`)), limit * 1000);
    });
    let told: Record<string, unknown> | undefined;
    try {
      const { value, done } = await Promise.race([this.#lines.next(), late]);
      if (done) throw new Error(lastLine(this.#errors) ?? "the process ended");
      told = JSON.parse(value) as Record<string, unknown>;
      if (told.error === undefined) return told;
      throw new Error(String(told.error));
    } catch (error) {
      if (told === undefined) this.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

const lastLine = (text: string): string | undefined => text.trim().split("\n").at(-1) || undefined;
