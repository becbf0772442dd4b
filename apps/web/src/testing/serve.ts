import {
  runTest,
  type Scenario,
  type TestProtocol,
  type TestReport,
  testProtocol,
} from "@endocrine/clinic";

/** Of the function tests: what the worker answers. */
export const testing = {
  /** How a test is done. */
  protocol(test: string): TestProtocol {
    return testProtocol(test);
  },

  /** A test on a patient; without a dose, the usual one. */
  functionTest(test: string, scenario: Scenario, dose: number | null): TestReport {
    return runTest(test, scenario, dose === null ? {} : { dose });
  },
};
