import type { Remote } from "comlink";
import { useLoaded } from "../state/useLoaded.ts";
import type { Clinic } from "../worker.ts";
import type { TestEntry } from "./functionTests.ts";

/** The function tests that there are; null until the worker has loaded them. */
export function useTestList(clinic: Remote<Clinic>): readonly TestEntry[] | null {
  return useLoaded(() => clinic.tests(), [clinic]).found;
}
