import { expect, test } from "vitest";
import { readSettings } from "../../src/sbml/suite/settings.ts";
import { runTimeCourse, suiteCsv } from "../../src/sbml/suite/timeCourse.ts";
import { translate } from "../../src/sbml/translate/translate.ts";
import { model, parameter, rule } from "../comp/models.ts";
import { agrees, courses } from "./run.ts";

const clock = translate(
  model({ parameters: [parameter("x", { value: 0 })], rules: [rule("rate", "x", "1")] }),
);

const table = (settings: string) => suiteCsv(runTimeCourse(clock, readSettings(settings)));

test("a case may leave its tolerances empty or at zero", () => {
  const rows = "time,x\n0,0\n1,1\n2,2\n";
  for (const given of ["", "0"]) {
    const settings = `duration: 2\nsteps: 2\nvariables: x\nabsolute: ${given}\nrelative: ${given}\n`;
    expect(table(settings)).toBe(rows);
  }
});

test("a course that ends where it begins has its one instant in every row", () => {
  const settings = "start: 2\nduration: 0\nsteps: 2\nvariables: x\nrelative: 1e-4\n";
  expect(table(settings)).toBe("time,x\n2,2\n2,2\n2,2\n");
});

test("an output just after a jump, where rounding alone parts them, is written", () => {
  const found = courses(
    model({
      parameters: [parameter("x", { value: 0 })],
      rules: [rule("rate", "x", "piecewise(1, time*3 < 0.9, 2)")],
    }),
    ["x"],
    [0, 0.3 + Number.EPSILON / 4],
  );
  expect(agrees(found.x, [0, 0.3])).toBe(true);
});
