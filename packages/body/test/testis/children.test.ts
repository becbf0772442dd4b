import { describe, expect, it } from "vitest";
import { within } from "../../../../scripts/isolated/within.ts";
import { atDays, system, type Values } from "./system.ts";

const model = system();

/** Levels of a boy of this age whose LH and FSH are the published ones. */
function boy(
  age: number,
  size: number,
  LH: number,
  FSH: number,
  sertoliCells: number,
  leydigCells: number,
  ripe = 0.25,
): Values {
  const columns = atDays(
    model,
    [60],
    [
      "testosterone.total",
      "testosterone.free",
      "SHBG.plasma",
      "sertoli.inhibinBMade",
      "sertoli.AMH",
      "testes.volume",
      "spermatogenesis.output",
    ],
    {
      "person.ageAtStart": age,
      "person.size": size,
      "gonadotrophs.heldLH": LH,
      "gonadotrophs.heldFSH": FSH,
      "SHBG.child": 1.6,
    },
    [],
    {
      "sertoli.cells": sertoliCells,
      "sertoli.ripe": 0,
      "leydig.cells": leydigCells,
      "leydig.ripe": ripe,
      "spermatogenesis.epididymis": 0,
      "spermatogenesis.spermatids3": 0,
      "spermatogenesis.spermatids2": 0,
      "spermatogenesis.spermatids1": 0,
      "spermatogenesis.spermatocytes3": 0,
      "spermatogenesis.spermatocytes2": 0,
      "spermatogenesis.spermatocytes1": 0,
      "spermatogenesis.spermatogonia2": 0,
      "spermatogenesis.spermatogonia1": 0,
      "spermatogenesis.stem": 0,
    },
  );
  return Object.fromEntries(
    Object.entries(columns).map(([name, [value]]) => [name, value as number]),
  );
}

describe("a boy under published LH and FSH", () => {
  it("before puberty has no testosterone, much AMH and some inhibin B", () => {
    const child = boy(8, 0.37, 0.05, 0.9, 0.33, 0.01);
    expect(child["testosterone.total"]).toBeLessThan(0.7);
    within(child["sertoli.AMH"], 400, 1000);
    within(child["sertoli.inhibinBMade"], 60, 170);
    within(child["testes.volume"], 0.8, 2.5);
    expect(child["spermatogenesis.output"]).toBeLessThan(1);
  });

  it("at three months has some nmol/L of testosterone, and more inhibin B than a man", () => {
    const infant = boy(0.25, 0.088, 2.5, 1.8, 0.2, 0.8, 0.16);
    within(infant["testosterone.total"], 0.7, 8.3);
    within(infant["testosterone.free"], 4.3, 48.4);
    within(infant["sertoli.inhibinBMade"], 210, 335);
    expect(infant["sertoli.AMH"]).toBeGreaterThan(500);
  });

  it("with 22 ng/L of inhibin B where FSH never came (men with hypogonadotropic hypogonadism)", () => {
    const never = boy(20, 1, 0.05, 0.1, 0.14, 0.001);
    within(never["sertoli.inhibinBMade"], 10, 40);
    within(never["sertoli.AMH"], 70, 200);
  });
});
