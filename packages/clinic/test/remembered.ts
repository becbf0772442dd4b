import {
  labReport as reportOnce,
  runPatient as runOnce,
  runTest as testOnce,
} from "../src/index.ts";

/**
 * Every run is the same for the same request, so tests that ask for the same patient share one: the
 * result of each request is kept, across the files of a worker. Requests are plain data.
 */
function remembered<Request extends readonly unknown[], Result>(
  ask: (...request: Request) => Result,
): (...request: Request) => Result {
  const known = new Map<string, Result>();
  return (...request) => {
    const key = JSON.stringify(request);
    const found = known.get(key) ?? ask(...request);
    known.set(key, found);
    return found;
  };
}

/** `labReport` of the clinic, once a request. */
export const labReport: typeof reportOnce = remembered(reportOnce);

/** `runTest` of the clinic, once a request. */
export const runTest: typeof testOnce = remembered(testOnce);

/** `runPatient` of the clinic, once a request. */
export const runPatient: typeof runOnce = remembered(runOnce);
