import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { call, type Expression, number, operators, symbol } from "@endocrine/engine";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readAntimony } from "../../src/antimony/readAntimony.ts";
import { asAntimony } from "../../src/antimony/write/normalForm.ts";
import { writeAntimony } from "../../src/antimony/write/writeAntimony.ts";
import type { SbmlModel } from "../../src/sbml/document.ts";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { makeNotes } from "../../src/sbml/write/metadata.ts";
import { content, modelOf } from "../sbmlWrite/models.ts";
import { absent, shared } from "../shared.ts";

const plain = [...operators.values()].filter(({ name }) => !["rateOf", "delay"].includes(name));
const formulas = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    fc.double().map((value) => number(value)),
    fc.constantFrom("p0", "p1", "s0", "c0", "time").map((name) => symbol(name)),
    fc
      .constantFrom(...plain)
      .chain(({ name, least, most }) =>
        fc
          .array(tie("tree"), { minLength: least, maxLength: Math.min(most, least + 2) })
          .map((args) => call(name, args)),
      ),
  ),
})).tree;
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(some, { nil: undefined });
const words = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .filter((text) => !/\p{Cc}/u.test(text));

const models = fc
  .record({
    name: maybe(words),
    sizes: fc.array(fc.record({ size: maybe(fc.double()), constant: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    }),
    species: fc.array(
      fc.record({
        amount: maybe(fc.double()),
        asConcentration: fc.boolean(),
        hasOnlySubstanceUnits: fc.boolean(),
        boundaryCondition: fc.boolean(),
        name: maybe(words),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    parameters: fc.array(
      fc.record({
        value: maybe(fc.double()),
        constant: fc.boolean(),
        name: maybe(words),
        note: maybe(words),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    start: maybe(formulas.filter(({ kind }) => kind === "call")),
    rate: maybe(formulas),
    equation: maybe(formulas),
    law: maybe(formulas),
    stoichiometry: fc
      .double({ min: 0, max: 1e6, noNaN: true })
      .filter((value) => !Object.is(value, -0)),
    event: maybe(
      fc.record({
        trigger: formulas,
        delay: maybe(formulas),
        priority: maybe(formulas),
        value: formulas,
        switches: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      }),
    ),
  })
  .map(({ sizes, ...parts }): SbmlModel => {
    const { start, rate, equation, law, event: happening } = parts;
    return modelOf({
      name: parts.name,
      compartments: sizes.map(({ size, constant }, i) => ({
        id: `c${i}`,
        dimensions: 3,
        size,
        constant,
        place: {},
      })),
      species: parts.species.map(({ amount, asConcentration, name, ...one }, i) => ({
        ...one,
        id: `s${i}`,
        name,
        compartment: `c${i % sizes.length}`,
        initialAmount: asConcentration ? undefined : amount,
        initialConcentration: asConcentration ? amount : undefined,
        constant: false,
        place: {},
      })),
      parameters: parts.parameters.map(({ note, ...one }, i) => ({
        ...one,
        id: `p${i}`,
        notes: note === undefined || note.trim() === "" ? undefined : makeNotes([note.trim()]),
        place: {},
      })),
      initialAssignments: start === undefined ? [] : [{ symbol: "p1", math: start, place: {} }],
      rules: [
        ...(rate === undefined
          ? []
          : [{ kind: "rate", variable: "p0", math: rate, place: {} } as const]),
        ...(equation === undefined
          ? []
          : [{ kind: "algebraic", math: equation, place: {} } as const]),
      ],
      reactions: [
        {
          ...{ id: "J", reversible: true, fast: false, products: [], modifiers: [], place: {} },
          kineticLaw: law && { math: law, parameters: [], place: {} },
          reactants: [
            { species: "s0", stoichiometry: parts.stoichiometry, constant: true, place: {} },
          ],
        },
      ],
      events:
        happening === undefined
          ? []
          : [
              {
                trigger: {
                  math: happening.trigger,
                  initialValue: happening.switches[0]!,
                  persistent: happening.switches[1]!,
                  place: {},
                },
                delay: happening.delay,
                priority: happening.priority,
                useValuesFromTriggerTime: happening.switches[2]!,
                assignments: [{ variable: "p0", math: happening.value, place: {} }],
                place: {},
              },
            ],
    });
  });

test.prop([models])("any model that it can say reads back as itself", (model) => {
  const said = asAntimony(model);
  expect(content(readAntimony(writeAntimony(model)).model)).toEqual(content(said));
  expect(content(asAntimony(said))).toEqual(content(said));
});

const folder = join(shared, "models", "pancreas");
const skipped = absent(folder);

describe(`published models${skipped}`, () => {
  it.skipIf(skipped !== "")("read back as they were written", () => {
    const unkept = (model: SbmlModel): unknown =>
      JSON.parse(
        JSON.stringify(content(model), (key, value) =>
          ["notes", "annotation", "metaid"].includes(key) ? undefined : value,
        ),
      );
    const files = readdirSync(folder).filter((name) => name.endsWith(".xml"));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files.slice(0, 15)) {
      const { model } = readSbml(readFileSync(join(folder, name), "utf8"), { file: name });
      let text: string;
      try {
        text = writeAntimony(model);
      } catch (error) {
        expect((error as Error).message, name).toContain("has no form in Antimony");
        continue;
      }
      const said = asAntimony(model);
      const compartments = said.compartments.map((one) => ({ ...one, dimensions: 3 }));
      expect(unkept(readAntimony(text, { file: name }).model), name).toEqual(
        unkept({ ...said, compartments }),
      );
    }
  });
});
