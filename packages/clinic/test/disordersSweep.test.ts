import { body } from "@endocrine/body";
import { InputError } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { disorders } from "../src/disorders/disorders.ts";
import { patients } from "../src/patients/patients.ts";
import { find } from "../src/simulation/case.ts";
import { labReport } from "./remembered.ts";

const values = ({ analytes, signs }: ReturnType<typeof labReport>): readonly [string, number][] =>
  Object.entries({ ...analytes, ...signs }).map(([id, { value }]) => [id, value]);

const parameters = new Map<string, number>(
  body.flatMap(({ id, parameters: own = {} }) =>
    Object.entries(own).map(([name, { value }]) => [`${id}.${name}`, value] as const),
  ),
);
const states = new Set<string>(
  body.flatMap(({ id, states: own = {} }) => Object.keys(own).map((name) => `${id}.${name}`)),
);

/** Patients of whom each disorder can befall one, the usual one first. */
const sufferers = ["adult-female", "adult-male", "girl", "pregnant"].map((id) =>
  find("patient", patients, id),
);

describe.each(disorders.map((disorder) => [disorder.id, disorder] as const))(
  "%s",
  (id, disorder) => {
    it("moves only what the body has, and at severity 0 nothing", () => {
      for (const [name, lesion] of Object.entries(disorder.lesions ?? {})) {
        expect(lesion(0), name).toBe(parameters.get(name));
        expect(lesion(disorder.usualSeverity), name).not.toBe(parameters.get(name));
      }
      for (const [name, share] of Object.entries(disorder.removes ?? {})) {
        expect(states.has(name), name).toBe(true);
        expect(share(0), name).toBe(1);
      }
    });

    it("gives numbers at severity 1, or says when the patient dies", () => {
      try {
        const patient = sufferers.find(
          ({ age, female, pregnancyWeek }) =>
            disorder.excludes?.({ age, female, pregnant: pregnancyWeek !== undefined }) ===
            undefined,
        )?.id as string;
        const report = labReport({ patient, disorders: [{ id, severity: 1 }] });
        for (const [name, value] of values(report)) {
          expect(Number.isFinite(value), `${name} ${value}`).toBe(true);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect((error as InputError).message).toMatch(/^the untreated patient dies \d/);
      }
    });
  },
);
