import type { Remote } from "comlink";
import { useEffect, useState } from "react";
import type { Clinic } from "../worker.ts";
import type { TestEntry } from "./functionTests.ts";

/** The function tests that there are; null until the worker has loaded them. */
export function useTestList(clinic: Remote<Clinic>): readonly TestEntry[] | null {
  const [tests, setTests] = useState<readonly TestEntry[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    clinic.tests().then(
      (found) => isWanted && setTests(found),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [clinic]);
  return tests;
}
