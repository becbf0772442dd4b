import { describe, expect, it } from "vitest";
import { life, settled, system, type Values } from "./system.ts";

const model = system();
const signals = [
  "stature.height",
  "stature.heightSDS",
  "stature.heightVelocity",
  "stature.boneAge",
  "liverIGF.IGF1",
  "liverIGF.relative",
  "somatotrophs.GH",
  "softTissue.acral",
] as const;
type Signal = (typeof signals)[number];

function grow(
  ages: readonly number[],
  parameters: Values = {},
  changes: readonly { readonly age: number; readonly set: Values }[] = [],
  female = false,
): (name: Signal, age: number) => number {
  const lived = life(model, { female, ages, signals, parameters, changes });
  return (name, age) => (lived[name] as readonly number[])[ages.indexOf(age)] as number;
}

describe("lack of GH from birth", () => {
  const lack = { "somatotrophs.function": 0 };

  it.each([
    ["boy", false],
    ["girl", true],
  ] as const)(
    "leaves a %s below -3 SD, at 2-4 cm a year with a bone age two to four years behind, and some -4.7 SD at the end (Wit 1996)",
    (_, female) => {
      const at = grow([6, 8, 10, 26], lack, [], female);
      expect(at("stature.heightSDS", 6)).toBeLessThan(-3);
      expect(at("stature.heightVelocity", 8)).toBeGreaterThan(2);
      expect(at("stature.heightVelocity", 8)).toBeLessThan(4);
      expect(10 - at("stature.boneAge", 10)).toBeGreaterThan(2);
      expect(10 - at("stature.boneAge", 10)).toBeLessThan(4);
      expect(at("stature.heightSDS", 26)).toBeGreaterThan(-6.1);
      expect(at("stature.heightSDS", 26)).toBeLessThan(-3.9);
      expect(at("liverIGF.relative", 8)).toBeLessThan(0.35);
    },
  );

  it("treated from 5 years with 30 ug/kg a day about doubles velocity and reaches normal height", () => {
    const at = grow([4.9, 6, 22], lack, [{ age: 5, set: { "somatropin.dailyPerMass": 30 } }]);
    const year = 100 * (at("stature.height", 6) - at("stature.height", 4.9));
    expect(year).toBeGreaterThan(1.8 * at("stature.heightVelocity", 4.9));
    expect(year).toBeGreaterThan(7);
    expect(year).toBeLessThan(12);
    expect(Math.abs(at("stature.heightSDS", 22))).toBeLessThan(1.5);
  });

  it("by a dead receptor (Laron) gives the same height with high GH; IGF-1 helps, GH does not", () => {
    const laron = { "liverIGF.receptor": 0 };
    const at = grow([10, 26], laron);
    expect(100 * at("stature.height", 26)).toBeGreaterThan(110);
    expect(100 * at("stature.height", 26)).toBeLessThan(142);
    expect(at("somatotrophs.GH", 10)).toBeGreaterThan(6);
    const velocity = (set: Values) =>
      grow([9], laron, [{ age: 8, set }])("stature.heightVelocity", 9);
    expect(velocity({ "somatropin.dailyPerMass": 50 })).toBeCloseTo(velocity({}), 1);
    expect(velocity({ "mecasermin.appearance": 4 })).toBeGreaterThan(1.6 * velocity({}));
  });
});

describe("excess of GH before the plates close (K9)", () => {
  it.each([
    [5, 20],
    [9, 30],
  ])("from %d years takes height beyond +3 SD", (age, level) => {
    const at = grow([age + 1, 14, 22], {}, [{ age, set: { "somatotrophAdenoma.level": level } }]);
    expect(at("stature.heightSDS", 22)).toBeGreaterThan(3);
    expect(at("stature.heightVelocity", 14)).toBeGreaterThan(9);
    expect(at("stature.heightVelocity", 14)).toBeLessThan(15);
    expect(at("softTissue.acral", 22)).toBeGreaterThan(1.05);
  });

  it("goes on where the gonads fail too", () => {
    const set = { "somatotrophAdenoma.level": 30, "gonads.function": 0.1 };
    const at = grow([18, 26], {}, [{ age: 10, set }]);
    expect(at("stature.height", 26)).toBeGreaterThan(at("stature.height", 18) + 0.1);
  });
});

describe("excess of GH in the adult (K11)", () => {
  it("enlarges hands and feet and adds no height; part of it goes back", () => {
    const excess = [{ age: 40, set: { "somatotrophAdenoma.level": 10 } }];
    const at = grow([40, 41, 47], {}, excess);
    expect(100 * (at("stature.height", 47) - at("stature.height", 40))).toBeLessThan(0.01);
    expect(at("softTissue.acral", 41)).toBeGreaterThan(1.05);
    expect(at("softTissue.acral", 47)).toBeGreaterThan(1.1);
    expect(at("softTissue.acral", 47)).toBeLessThan(1.35);
    expect(at("liverIGF.relative", 47)).toBeGreaterThan(2);
    const cured = grow([49], {}, [...excess, { age: 47, set: { "somatotrophAdenoma.level": 0 } }]);
    expect(cured("softTissue.acral", 49)).toBeLessThan(at("softTissue.acral", 47) - 0.05);
    expect(cured("softTissue.acral", 49)).toBeGreaterThan(1.02);
  });
});

describe("lack of thyroid hormone from birth (H22)", () => {
  const lack = { "binding.FT3": 0.02 };

  it("leaves a girl of 17 as tall as one of 5 to 9, with a bone age far behind", () => {
    const at = grow([3, 17], lack, [], true);
    expect(at("stature.heightSDS", 3)).toBeLessThan(-3);
    expect(100 * at("stature.height", 17)).toBeGreaterThan(109.4);
    expect(100 * at("stature.height", 17)).toBeLessThan(132);
    expect(at("stature.boneAge", 17)).toBeLessThan(9);
  });

  it("catches up on thyroxine", () => {
    const at = grow([4, 17, 20], lack, [{ age: 3, set: { "binding.FT3": 5 } }], true);
    expect(at("stature.heightVelocity", 4)).toBeGreaterThan(8);
    expect(at("stature.heightSDS", 17)).toBeGreaterThan(-1);
    expect(at("stature.heightSDS", 20)).toBeGreaterThan(-0.5);
  });
});

describe("other enemies of growth", () => {
  it("glucocorticoid excess nearly stops it and delays bone age", () => {
    const at = grow([8, 10], {}, [{ age: 8, set: { "glucocorticoid.tissue": 3 } }]);
    expect(at("stature.heightVelocity", 10)).toBeLessThan(2.5);
    expect(at("stature.boneAge", 10)).toBeLessThan(9.6);
    expect(at("stature.heightSDS", 10)).toBeLessThan(-1);
  });

  it("famine slows it, and food brings it back", () => {
    const changes = [
      { age: 8, set: { "energy.intake": 1000 } },
      { age: 9, set: { "energy.intake": 2500 } },
    ];
    const at = grow([9, 9.5, 20], {}, changes);
    expect(at("stature.heightVelocity", 9)).toBeLessThan(4.2);
    expect(at("stature.heightVelocity", 9.5)).toBeGreaterThan(5);
    expect(at("stature.heightSDS", 20)).toBeGreaterThan(-0.6);
  });
});

describe("treatment of acromegaly", () => {
  const adenoma = { "somatotrophAdenoma.level": 10 };
  const of = (parameters: Values) =>
    settled(
      model,
      ["somatotrophs.GH", "liverIGF.relative", "somatotrophs.mass"],
      { ...adenoma, ...parameters },
      120,
    ) as Record<string, number>;
  const untreated = of({});

  it("untreated has high GH and IGF-1, and healthy somatotrophs rest", () => {
    expect(untreated["somatotrophs.GH"]).toBeGreaterThan(9);
    expect(untreated["liverIGF.relative"]).toBeGreaterThan(2);
    expect(untreated["somatotrophs.mass"]).toBeLessThan(0.7);
  });

  it("a somatostatin analogue brings GH to a quarter and IGF-1 near normal", () => {
    const treated = of({ "octreotide.action": 5 });
    expect((treated["somatotrophs.GH"] as number) / untreated["somatotrophs.GH"]).toBeLessThan(0.3);
    expect(treated["liverIGF.relative"]).toBeLessThan(1.9);
    expect(
      of({ "octreotide.action": 5, "somatotrophAdenoma.somatostatinReceptor": 0 })[
        "liverIGF.relative"
      ],
    ).toBeGreaterThan(2);
  });

  it("cabergoline lowers IGF-1 less, pegvisomant lowers IGF-1 and not GH", () => {
    const cabergoline = of({ "cabergoline.action": 1 });
    expect(cabergoline["liverIGF.relative"]).toBeLessThan(untreated["liverIGF.relative"] as number);
    expect(cabergoline["liverIGF.relative"]).toBeGreaterThan(1.6);
    const pegvisomant = of({ "pegvisomant.block": 0.9 });
    expect(pegvisomant["liverIGF.relative"]).toBeLessThan(1.6);
    expect(pegvisomant["somatotrophs.GH"]).toBeGreaterThanOrEqual(
      untreated["somatotrophs.GH"] as number,
    );
  });
});
