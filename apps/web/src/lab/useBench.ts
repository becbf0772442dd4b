import { type Remote, wrap } from "comlink";
import { useEffect, useState } from "react";
import type { Bench } from "./labWorker.ts";

/** The lab's own worker, so that no run of the patient is in the way of a check; null until it is there. */
export function useBench(): Remote<Bench> | null {
  const [bench, setBench] = useState<{ readonly remote: Remote<Bench> } | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL("./labWorker.ts", import.meta.url), { type: "module" });
    // A remote is callable, so it must not be handed to setState bare.
    setBench({ remote: wrap<Bench>(worker) });
    return () => worker.terminate();
  }, []);
  return bench?.remote ?? null;
}
