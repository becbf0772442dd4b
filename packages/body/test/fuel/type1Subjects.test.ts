import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { course, heldInsulin, personOf, system, type Values } from "./system.ts";

const shared = process.env.ENDOCRINE_SHARED ?? join(import.meta.dirname, "../../../../../shared");
const file = join(shared, "models/pancreas/simglucose_vpatient_params.csv");

type Subject = Readonly<Record<string, number>>;

/** The thirty subjects of the type 1 simulator, by name. */
function subjects(): readonly (readonly [string, Subject])[] {
  const [header = "", ...rows] = readFileSync(file, "utf8").trim().split("\n");
  const names = header.split(",");
  return rows.map((row) => {
    const cells = row.split(",");
    return [
      cells[0] as string,
      Object.fromEntries(names.slice(1).map((name, i) => [name, Number(cells[i + 1])])),
    ] as const;
  });
}

const value = (subject: Subject, name: string): number => subject[name] as number;

/** A subject in the units of the modules: of mg and dL make umol and litres. */
function parametersOf(subject: Subject): Values {
  const of = (name: string) => value(subject, name);
  const perMilligram = 1 / 0.18016;
  return {
    "person.size": of("BW") / 70,
    // the simulator loses next to nothing into the urine
    "renalGlucose.capacityBySGLT1": 100,
    "insulinAction.usual": of("Ib"),
    "insulinAction.usualPortal": of("Ib"),
    "insulinAction.muscleRate": of("p2u"),
    "insulinAction.liverRate": of("ki"),
    "glucose.volume": of("Vg") / 10,
    "glucose.toTissue": of("k1"),
    "glucose.fromTissue": of("k2"),
    "muscle.fasting": of("Vm0") * perMilligram,
    "muscle.perInsulin": of("Vmx") * perMilligram,
    "muscle.half": of("Km0") / 180.16,
    "brainFuel.usualGlucose": of("Gb") / 18.016,
    "hepaticDemand.usualGlucose": of("Gb") / 18.016,
    "hepaticDemand.usualRelease": of("EGPb") * perMilligram,
    "hepaticDemand.byGlucose": of("kp2") * of("Vg") * 100,
    "hepaticDemand.byInsulin": of("kp3") * perMilligram,
    "hepaticDemand.byPortal": 0,
  };
}

/** Glucose, mg/dL, of the published equations three hours after insulin has been multiplied. */
function published(subject: Subject, factor: number): number {
  const of = (name: string) => value(subject, name);
  const [Ib, step] = [of("Ib"), 0.1];
  let [Gp, Gt, I1, Id, X] = [of("Gpb"), of("Gtb"), Ib, Ib, 0];
  for (let t = 0; t < 180; t += step) {
    const EGP = Math.max(of("kp1") - of("kp2") * Gp - of("kp3") * Id, 0);
    // two children would give glucose back at little insulin: uptake stops at nothing
    const Uid = (Math.max(of("Vm0") + of("Vmx") * X, 0) * Gt) / (of("Km0") + Gt);
    const flow = of("k1") * Gp - of("k2") * Gt;
    Gp += step * (EGP - of("Fsnc") - of("ke1") * Math.max(Gp - of("ke2"), 0) - flow);
    Gt += step * (flow - Uid);
    X += step * of("p2u") * (factor * Ib - Ib - X);
    Id += step * of("ki") * (I1 - Id);
    I1 += step * of("ki") * (factor * Ib - I1);
  }
  return Gp / of("Vg");
}

describe.skipIf(!existsSync(file))("thirty subjects of the type 1 simulator", () => {
  const list = existsSync(file) ? subjects() : [];

  const model = system(personOf(70), heldInsulin);

  it("are thirty", () => {
    expect(list).toHaveLength(30);
  });

  it.each(list)("%s answers more and less insulin as published", (_, subject) => {
    const basal = value(subject, "Ib");
    /** Glucose after three hours, mg/dL. */
    const ours = (factor: number): number =>
      18.016 *
      (course(model, ["glucose.plasma"], {
        hours: [3],
        parameters: {
          ...parametersOf(subject),
          "insulin.plasma": factor * basal,
          "insulin.portal": factor * basal,
        },
        initial: {
          "glucose.plasma": value(subject, "Gb") / 18.016,
          "glucose.tissue": value(subject, "Gtb") / 180.16,
        },
      })["glucose.plasma"]?.[0] as number);
    const [here, there] = [ours(1), published(subject, 1)];
    // the store of glycogen shrinks, which the simulator's subjects do not know
    expect(there - here).toBeGreaterThan(-1);
    expect(there - here).toBeLessThan(30);
    for (const factor of [0.7, 1.3]) {
      const change = published(subject, factor) - there;
      expect(Math.abs(ours(factor) - here - change)).toBeLessThan(2 + 0.15 * Math.abs(change));
    }
  });
});
