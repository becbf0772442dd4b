import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { flattenComposition } from "../../src/sbml/comp/index.ts";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { mismatch, readResults } from "../../src/sbml/suite/compare.ts";
import { readSettings } from "../../src/sbml/suite/settings.ts";
import { runTimeCourse, type SuiteTable } from "../../src/sbml/suite/timeCourse.ts";
import { translate } from "../../src/sbml/translate/translate.ts";
import { absent, suiteFolder } from "../shared.ts";

const skipped = absent(suiteFolder);

/** Forms of cases that are not what their case says, with the reason. */
const faulty: Readonly<Record<string, string>> = {
  "01399-sbml-l2v5.xml": "this form alone lacks the attribute fast",
  "01167-sbml-l3v1.xml": "names a file that does not exist",
  "01168-sbml-l3v1.xml": "names a file that does not exist",
};

function timeCourses(): string[] {
  if (skipped !== "") return [];
  return readdirSync(suiteFolder).filter((id) => {
    const settings = join(suiteFolder, id, `${id}-settings.txt`);
    return (
      existsSync(settings) && readFileSync(settings, "utf8").match(/^duration: *[\d.]/m) !== null
    );
  });
}

/** What is wrong with any form of a case, a line each. */
function problems(id: string): string[] {
  const folder = join(suiteFolder, id);
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  const settings = readSettings(text(`${id}-settings.txt`));
  const memory = new Map<string, SuiteTable>();
  const expected = readResults(text(`${id}-results.csv`));
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${id}-sbml-`) && faulty[name] === undefined)
    .flatMap((name) => {
      try {
        const document = readSbml(text(name), { file: name });
        const model = flattenComposition(document, (source) =>
          readSbml(text(source), { file: source }),
        );
        const wrong = mismatch(
          expected,
          runTimeCourse(translate(model), settings, { memory }),
          settings,
        );
        return wrong === undefined ? [] : [`${name}: ${wrong}`];
      } catch (error) {
        return [`${name}: ${(error as Error).message}`];
      }
    });
}

// A hundred cases a test, so that a report names where it went wrong.
const cases = timeCourses();
const hundreds = new Set(cases.map((id) => id.slice(0, 3)));
test.skipIf(skipped !== "")(`the cases of the SBML Test Suite are there${skipped}`, () => {
  expect(cases.length).toBeGreaterThan(1000);
});
for (const hundred of hundreds) {
  const ids = cases.filter((id) => id.startsWith(hundred));
  test(`time courses ${hundred}00 to ${hundred}99 of the SBML Test Suite, in every level and version`, () => {
    expect(ids.flatMap(problems)).toEqual([]);
  });
}
