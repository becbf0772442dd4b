import { SingleBar } from "cli-progress";
import type { Io } from "../session.ts";

/** Tells a person how far a long piece of work is. */
export interface Progress {
  /** @param share Done, 0 to 1. @param note What is at hand. */
  update(share: number, note?: string): undefined;
  /** Clears the bar. */
  stop(): void;
}

/** Before this many milliseconds nothing is shown. */
const quiet = 1000;
/** Milliseconds between two lines where there is no terminal. */
const between = 5000;

/** A bar on a terminal, else a line every five seconds at most; both on standard error. */
export function startProgress(io: Io, task: string, now: () => number = Date.now): Progress {
  const start = now();
  const terminal = io.progressTerminal;
  return terminal ? bar(terminal, task, start, now) : lines(io, task, start, now);
}

function bar(
  stream: NodeJS.WritableStream,
  task: string,
  start: number,
  now: () => number,
): Progress {
  let shown: SingleBar | undefined;
  return {
    update(share, note = "") {
      if (!shown && now() - start >= quiet) {
        const format = `${task} {bar} {percentage}%  {note}`;
        shown = new SingleBar({
          stream,
          format,
          clearOnComplete: true,
          hideCursor: true,
          barsize: 30,
        });
        shown.start(100, 0, { note });
      }
      shown?.update(Math.floor(share * 100), { note });
    },
    stop() {
      shown?.stop();
    },
  };
}

function lines(io: Io, task: string, start: number, now: () => number): Progress {
  let next = start + between;
  return {
    update(share, note = "") {
      if (now() < next) return;
      next = now() + between;
      const percent = `${Math.floor(share * 100)} %`;
      io.stderr.write(`${[`${task}:`, percent, note].filter(Boolean).join(" ")}\n`);
    },
    stop() {},
  };
}
