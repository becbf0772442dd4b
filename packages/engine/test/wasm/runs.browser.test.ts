import { expect, test } from "vitest";
import { digestsOfRuns } from "./runs.ts";
import { runsInNode } from "./runsInNode.ts";

/** Runs in Chromium and, by its name, with the node tests too: both are held to the same bits. */
test("browser and Node get the same bits, with WebAssembly and with JavaScript", () => {
  expect(digestsOfRuns()).toEqual(runsInNode);
}, 120_000);
