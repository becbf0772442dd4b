import keptBody from "virtual:kept-body";
import { takeBody } from "@endocrine/clinic";
import { firstWorker } from "./firstWorker.ts";

/** What a worker answers. */
type Answers = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * What is exposed of a worker that runs the body: its answers wait for the compiled body, which is on its way from the
 * first moment on; where it cannot be had, the first of them compiles it. What is named in `atOnce` runs nothing and is
 * answered without.
 */
export function withBody<Worker extends Answers>(
  worker: Worker,
  atOnce: readonly (keyof Worker)[],
): Worker {
  const taken = take();
  const waiting = Object.entries(worker).map(([name, answer]) => [
    name,
    async (...args: never[]) => {
      await taken;
      return answer(...args);
    },
  ]);
  const others = atOnce.map((name) => [name, worker[name]]);
  return Object.fromEntries([...waiting, ...others]);
}

async function take(): Promise<void> {
  try {
    const response = await found();
    if (!response?.ok) return;
    if (takeBody(new Uint8Array(await response.arrayBuffer()))) performance.mark("body taken");
  } catch {
    // It is compiled where there is no network, and nothing was kept.
  }
}

/** The first view is small: its worker has the compiled body only from an earlier visit. */
async function found(): Promise<Response | undefined> {
  if (keptBody === undefined) return undefined;
  return self.name === firstWorker ? caches.match(keptBody) : fetch(keptBody);
}
