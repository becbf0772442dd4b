import { type Remote, wrap } from "comlink";
import { useEffect, useState } from "react";
import { firstWorker } from "../firstWorker.ts";
import type { Clinic } from "../worker.ts";
import type { Catalogue } from "./catalogue.ts";

/** The worker and what it can do, or why it could not start. */
export interface ClinicState {
  readonly clinic: Remote<Clinic> | null;
  readonly catalogue: Catalogue | null;
  /** Why the worker did not start, in the words of the browser, which may be none. */
  readonly error: string | null;
}

function failureOf(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    worker.addEventListener("error", ({ message }) => resolve(message || ""));
  });
}

/** Starts the worker once the page is painted, which its bytes would delay, and asks for its catalogue. */
export function useClinic(): ClinicState {
  const [state, setState] = useState<ClinicState>({ clinic: null, catalogue: null, error: null });
  useEffect(() => {
    const worker = new Worker(new URL("../worker.ts", import.meta.url), {
      type: "module",
      name: firstWorker,
    });
    const fail = (reason: string) => setState({ clinic: null, catalogue: null, error: reason });
    failureOf(worker).then(fail);
    const clinic = wrap<Clinic>(worker);
    clinic.catalogue().then(
      // A remote is callable, so it must not be handed to setState bare.
      (catalogue) => setState({ clinic, catalogue, error: null }),
      (error: Error) => fail(error.message),
    );
    return () => worker.terminate();
  }, []);
  return state;
}
