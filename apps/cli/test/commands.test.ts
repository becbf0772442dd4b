import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { endocrine, scratch } from "./callMain.ts";

const json = async (command: string) => JSON.parse((await endocrine(command.split(" "))).stdout);

describe("endocrine labs", () => {
  it("prints who, when, values with flags, signs and the note", async () => {
    const { code, stdout } = await endocrine(
      "labs --disorder graves --treat methimazole --at 16:00".split(" "),
    );
    expect(code).toBe(0);
    expect(stdout).toContain(
      "adult-female: 28-year-old woman | graves (severity 0.6) | methimazole 30 mg/d | day 90, 16:00",
    );
    expect(stdout).toMatch(/^TSH +0\.01 +mIU\/L +0\.4 - 4 +L +3016-3 +thyrotropin$/m);
    expect(stdout).toMatch(/^heartRate +72\.0 +\/min +60 - 90 +heart rate$/m);
    expect(stdout).toContain("no medical device");
  });

  it("prints one FHIR bundle on the day that is asked for", async () => {
    const bundle = await json("labs --disorder graves --day 10 --fhir --date 2026-01-31");
    expect(bundle).toMatchObject({ resourceType: "Bundle", timestamp: "2026-02-10T08:00:00Z" });
    expect(bundle.entry).toHaveLength(6);
  });

  it("says an age and a parameter that are not the patient's own", async () => {
    const { stdout } = await endocrine("labs --age 60 --set pregnancy.week=12".split(" "));
    expect(stdout).toContain("woman | aged 60 | healthy | pregnancy.week = 12 | day 90, 08:00\n");
  });

  it("colours flags only where asked", async () => {
    const io = { stderr: { write: () => {} }, isTTY: true };
    let stdout = "";
    const sink = { write: (text: string) => (stdout += text) };
    await endocrine(["labs"], { io: { ...io, stdout: sink, colour: true } });
    expect(stdout).toContain("\u001b[31mH\u001b[39m");
    stdout = "";
    await endocrine(["labs"], { io: { ...io, stdout: sink, colour: false } });
    expect(stdout).not.toContain("\u001b[");
  });

  it("prints the report as JSON, without the note", async () => {
    const report = await json("labs --disorder graves:0.7 --day 10 --json");
    expect(report).toMatchObject({
      patient: "adult-female",
      disorders: [{ id: "graves", severity: 0.7 }],
      treatments: [],
      day: 10,
      at: "08:00",
      analytes: {
        TSH: { value: 0.01, unit: "m[IU]/L", low: 0.4, high: 4, flag: "L", loinc: "3016-3" },
      },
      signs: { heartRate: { value: 72, flag: "N" } },
    });
    expect(Object.keys(report)).toHaveLength(7);
  });

  it("takes --json before the command too", async () => {
    expect(await json("--json labs")).toEqual(await json("labs --json"));
  });

  it("converts to conventional units with their intervals", async () => {
    const { analytes } = await json("labs --units conventional --json");
    expect(analytes.fT4.unit).toBe("ng/dL");
    expect(analytes.fT4.value).toBeCloseTo(3.885);
    expect(analytes.fT4.low).toBeCloseTo(0.6993);
    expect(analytes.TSH.value).toBe(0.01);
  });
});

describe("endocrine test", () => {
  it("prints samples, result and interpretation", async () => {
    const { stdout } = await endocrine(["test", "trh-test"]);
    expect(stdout).toMatch(/minute +TSH mIU\/L\n +0 +1\.50\n +30 +12\.5\n/);
    expect(stdout).toMatch(/rise +11\.0 +mIU\/L/);
    expect(stdout).toContain("Interpretation: normal response");
  });

  it("prints the contract's JSON", async () => {
    expect(await json("test trh-test --patient adult-male --json")).toMatchObject({
      test: "trh-test",
      patient: "adult-male",
      samples: [{ minute: 0, analytes: { TSH: 1.5 } }, { minute: 30 }],
      units: { TSH: "m[IU]/L" },
      result: { rise: 11 },
      interpretation: "normal response",
    });
  });
});

describe("endocrine claims", () => {
  it("exits 1 where one does not hold, and counts", async () => {
    const { code, stdout } = await endocrine(["claims"]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      [
        "L10 holds: The thyroid makes thyroxine",
        "    TSH 1.5 mIU/L; expected 0.4 to 4 mIU/L [adults; all]",
        "    fT4 15 pmol/L; expected at least 9 pmol/L",
      ].join("\n"),
    );
    expect(stdout).toContain("K5 does not hold");
    expect(stdout).toContain("1 of 2 claims hold.");
  });

  it("runs only those named", async () => {
    const { code, stdout } = await endocrine(["claims", "L10", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ id: "L10", holds: true, note: "" }]);
  });
});

describe("endocrine wiring", () => {
  it("says of each link what it does, and exits 1 where one does not show", async () => {
    const { code, stdout } = await endocrine(["wiring"]);
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        "shows thyroxine lowers TSH: thyrotrophs.TSH is 0.25 of usual, 1 without the link",
        "does not show sleep gives its rhythm to TSH: c.d swings by 0.25 of its mean, 1 without the link",
        "1 of 2 links show.\n",
      ].join("\n"),
    );
  });

  it("runs only those that hold the words", async () => {
    const { code, stdout } = await endocrine(["wiring", "Thyroxine", "tsh", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ link: { to: "TSH" }, holds: true }]);
  });

  it("refuses words that no link holds", async () => {
    const { code, stdout, stderr } = await endocrine(["wiring", "spleen"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain('no link holds "spleen"');
  });
});

describe("endocrine validate", () => {
  it("counts by organ, lists misses with reasons, exits 1", async () => {
    const { code, stdout } = await endocrine(["validate"]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      "  v2\n    T4 | total [nmol/L]: expected 60-160, observed 200\n    too high\n",
    );
    expect(stdout).toMatch(/^thyroid +1 +1 +0 +2$/m);
    expect(stdout).toMatch(/^all +1 +1 +1 +3$/m);
  });

  it("writes a Markdown report", async () => {
    const out = join(scratch(), "report.md");
    const { stderr } = await endocrine(["validate", "--out", out]);
    expect(stderr).toBe(`wrote ${out}: 3 comparisons\n`);
    const report = readFileSync(out, "utf8");
    expect(report).toContain("| thyroid | 1 | 1 | 0 | 2 |");
    expect(report).toContain(
      "- **v2** (thyroid) T4 | total [nmol/L]: expected 60-160, observed 200. too high",
    );
    expect(report).toContain(
      "| v2 | thyroid | T4 \\| total | adults | 60-160 | 200 | nmol/L | miss | someone2020 |",
    );
  });

  it("prints and writes the same JSON", async () => {
    const out = join(scratch(), "report.json");
    const { stdout } = await endocrine(["validate", "--json", "--out", out]);
    expect(readFileSync(out, "utf8")).toBe(stdout);
    expect(JSON.parse(stdout).map((entry: { holds: unknown }) => entry.holds)).toEqual([
      true,
      false,
      null,
    ]);
  });
});

describe("endocrine list", () => {
  it.each([
    "glands",
    "hormones",
    "signals",
    "disorders",
    "treatments",
    "tests",
    "patients",
    "sources",
    "claims",
    "analytes",
    "signs",
  ])("lists %s as a table and as a JSON array", async (kind) => {
    const { code, stdout } = await endocrine(["list", kind]);
    const entries = await json(`list ${kind} --json`);
    expect(code).toBe(0);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(stdout).toContain(entry.id ?? entry.key);
  });

  it("keeps only entries with a word", async () => {
    expect(await json("list disorders hashi --json")).toMatchObject([{ id: "hashimoto" }]);
    expect((await endocrine(["list", "signs", "nothing"])).stderr).toBe(
      'no signs with "nothing"\n',
    );
  });
});

describe("help", () => {
  it.each(["", "run", "labs", "test", "device", "claims", "wiring", "validate", "list", "serve"])(
    "endocrine %s --help shows examples",
    async (command) => {
      const { code, stdout, stderr } = await endocrine([
        ...command.split(" ").filter(Boolean),
        "--help",
      ]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain(`Examples:\n  endocrine ${command}`);
      expect(stdout).toContain("--json");
    },
  );

  it("is what `endocrine` alone prints", async () => {
    const { code, stdout } = await endocrine([]);
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: endocrine");
  });

  it("names the version", async () => {
    expect((await endocrine(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("a failure that is nobody's input", () => {
  it("is one line and exit code 1", async () => {
    const { clinic } = await import("./fakeClinic.ts").then(({ fakeClinic }) => ({
      clinic: fakeClinic(),
    }));
    const broken = {
      ...clinic,
      labReport() {
        throw new Error("step too small at t = 3 h\nin thyrotrophs.TSH");
      },
    };
    const { code, stdout, stderr } = await endocrine(["labs"], { clinic: broken });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe("endocrine: step too small at t = 3 h in thyrotrophs.TSH\n");
  });
});
