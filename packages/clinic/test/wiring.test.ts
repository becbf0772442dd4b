import { readFileSync } from "node:fs";
import { compile, flatten, ModelError, type ModuleDefinition, simulate } from "@endocrine/engine";
import { describe, expect, test } from "vitest";
import { pagePath, wiringPage } from "../../../scripts/wiring.ts";
import { runWiring } from "../src/wiring/runWiring.ts";
import { switchOf, withSwitches } from "../src/wiring/switches.ts";

const source: ModuleDefinition = {
  id: "gland",
  about: "secretes",
  parameters: { loss: { value: 0, unit: "/h", meaning: "loss", source: "design" } },
  states: { hormone: { unit: "nmol/L", start: 2, rate: "-loss*hormone", scale: 1 } },
};
const target: ModuleDefinition = {
  id: "tissue",
  about: "answers",
  inputs: { hormone: { from: "gland.hormone", unit: "umol/L", meaning: "hormone" } },
  variables: { answer: { unit: "umol/L", is: "3*hormone" } },
};

function answer(parameters: Readonly<Record<string, number>>): number {
  const modules = withSwitches([source, target], ["tissue.hormone"]);
  const run = simulate(compile(flatten(modules, { timeUnit: "h" })), {
    start: 0,
    end: 1,
    output: { at: [1] },
    signals: ["tissue.answer"],
    parameters,
  });
  return run.trajectory.columns.get("tissue.answer")?.values[0] as number;
}

describe("a switch of an input", () => {
  const { cut, held } = switchOf("tissue.hormone");

  test("leaves the link as it is until it is cut", () => {
    expect(answer({})).toBeCloseTo(0.006, 12);
    expect(answer({ [held]: 5 })).toBeCloseTo(0.006, 12);
  });

  test("holds what is read, in the unit of the input, when it is cut", () => {
    expect(answer({ [cut]: 1, [held]: 5 })).toBe(15);
  });

  test("is refused where there is no such input", () => {
    expect(() => withSwitches([source, target], ["tissue.light"])).toThrow(ModelError);
    expect(() => withSwitches([source, target], ["tissue.light"])).toThrow("tissue.light");
  });
});

describe("the links of the body", () => {
  const results = runWiring();

  test.each(results.map((result) => [`${result.link.from} > ${result.link.to}`, result] as const))(
    "%s shows",
    (_, { holds }) => expect(holds).toBe(true),
  );

  test("stand in docs/wiring.md as they are", () => {
    expect(readFileSync(pagePath, "utf8")).toBe(wiringPage(results));
  });
});
