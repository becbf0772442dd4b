import { type Remote, wrap } from "comlink";
import { useCallback, useEffect, useRef } from "react";
import type { Clinic } from "../worker.ts";

/**
 * A worker of one's own for long experiments, so that the patient's course never waits for them. It starts with the
 * first call of what is returned, and ends with the component, whatever it is doing.
 */
export function useOwnClinic(): () => Remote<Clinic> {
  const held = useRef<{ readonly worker: Worker; readonly clinic: Remote<Clinic> } | null>(null);
  useEffect(
    () => () => {
      held.current?.worker.terminate();
      held.current = null;
    },
    [],
  );
  return useCallback(() => {
    if (held.current === null) {
      const worker = new Worker(new URL("../worker.ts", import.meta.url), { type: "module" });
      held.current = { worker, clinic: wrap<Clinic>(worker) };
    }
    return held.current.clinic;
  }, []);
}
