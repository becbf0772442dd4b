import type { Scenario, TestProtocol, TestReport } from "@endocrine/clinic";
import type { TestEntry } from "./functionTests.ts";

/** Loads the function tests, which no first result needs. */
const load = () => import("./functionTests.ts");

/** Of the function tests: what the worker answers. */
export const testing = {
  /** Every function test. */
  async tests(): Promise<readonly TestEntry[]> {
    return (await load()).tests;
  },

  /** How a test is done. */
  async protocol(test: string): Promise<TestProtocol> {
    return (await load()).testProtocol(test);
  },

  /** A test on a patient; without a dose, the usual one. */
  async functionTest(test: string, scenario: Scenario, dose: number | null): Promise<TestReport> {
    return (await load()).runTest(test, scenario, dose === null ? {} : { dose });
  },
};
