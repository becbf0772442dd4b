import { type Profiler, Session } from "node:inspector";

const measured = /packages\/(formats\/src|engine\/src\/(language|compile))\//;

/** Which blocks of the readers and the compiler have been run, as V8 counts them. */
export class Coverage {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  constructor() {
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** Blocks run so far. */
  get blocks(): number {
    return this.#seen.size;
  }

  /** Blocks that were run since the last look and never before. */
  news(): Set<string> {
    const fresh = new Set([...this.look()].filter((block) => !this.#seen.has(block)));
    for (const block of fresh) this.#seen.add(block);
    return fresh;
  }

  /** Blocks that were run since the last look. */
  look(): Set<string> {
    const found = new Set<string>();
    this.#session.post("Profiler.takePreciseCoverage", (error, answer) => {
      if (error === null) for (const script of answer.result) note(script, found);
    });
    return found;
  }
}

function note({ url, functions }: Profiler.ScriptCoverage, found: Set<string>): void {
  if (!measured.test(url)) return;
  for (const { ranges } of functions) {
    for (const { startOffset, endOffset, count } of ranges) {
      if (count > 0) found.add(`${url}:${startOffset}-${endOffset}`);
    }
  }
}
