import { functionTests, runTest, testProtocol } from "@endocrine/clinic";

/** A function test to choose. */
export interface TestEntry {
  readonly id: string;
  readonly name: string;
}

/** Every function test, in the order of the clinic. */
export const tests: readonly TestEntry[] = functionTests.map(({ id, name }) => ({ id, name }));

export { runTest, testProtocol };
