import { type Remote, wrap } from "comlink";
import { useCallback, useEffect, useState } from "react";
import type { Bench } from "./labWorker.ts";

/** The lab's own worker, so that no run of the patient is in the way of a check. */
export interface BenchState {
  /** Null until it is there. */
  readonly bench: Remote<Bench> | null;
  /** Ends whatever it is doing; another one follows. */
  readonly restart: () => void;
}

/** Keeps a worker for as long as the component is there. */
export function useBench(): BenchState {
  const [bench, setBench] = useState<{ readonly remote: Remote<Bench> } | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another worker
  useEffect(() => {
    const worker = new Worker(new URL("./labWorker.ts", import.meta.url), { type: "module" });
    // A remote is callable, so it must not be handed to setState bare.
    setBench({ remote: wrap<Bench>(worker) });
    return () => {
      setBench(null);
      worker.terminate();
    };
  }, [round]);
  const restart = useCallback(() => setRound((last) => last + 1), []);
  return { bench: bench?.remote ?? null, restart };
}
