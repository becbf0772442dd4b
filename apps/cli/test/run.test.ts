import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { endocrine, fileWith, scratch } from "./callMain.ts";

describe("endocrine run", () => {
  it("writes a CSV with units in the header and every digit", async () => {
    const folder = scratch();
    const out = join(folder, "run.csv");
    const words = [
      "run",
      "--for",
      "30min",
      "--every",
      "10min",
      "--signals",
      "TSH,fT4",
      "--out",
      out,
    ];
    const { code, stdout, stderr } = await endocrine(words);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toBe(`wrote ${out}: 4 samples of TSH, fT4\n`);
    expect(readFileSync(out, "utf8")).toBe(
      [
        "time[h],TSH[pmol/L],fT4[pmol/L]",
        "0,1,2",
        "0.16666666666666666,1.0208333333333333,2.0208333333333335",
        "0.3333333333333333,1.0416666666666667,2.0416666666666665",
        "0.5,1.0625,2.0625",
        "",
      ].join("\n"),
    );
    expect(readdirSync(folder)).toEqual(["run.csv"]);
  });

  it("prints one JSON document in the contract's shape", async () => {
    const { stdout } = await endocrine(
      "run --for 1h --every 30min --signals TSH --json".split(" "),
    );
    expect(JSON.parse(stdout)).toEqual({
      time: { unit: "h", values: [0, 0.5, 1] },
      signals: { TSH: { unit: "pmol/L", values: [1, 1.0625, 1.125] } },
    });
  });

  it("writes Parquet with a column for the time and each signal, and their units", async () => {
    const out = join(scratch(), "run.parquet");
    const words = `run --for 1h --every 30min --signals TSH,fT4 --out ${out}`.split(" ");
    expect(await endocrine(words)).toMatchObject({ code: 0, stdout: "" });
    const { buffer } = new Uint8Array(readFileSync(out));
    expect(await parquetReadObjects({ file: buffer })).toEqual([
      { time: 0, TSH: 1, fT4: 2 },
      { time: 0.5, TSH: 1.0625, fT4: 2.0625 },
      { time: 1, TSH: 1.125, fT4: 2.125 },
    ]);
    const { key_value_metadata: notes } = parquetMetadata(buffer);
    expect(notes).toEqual([{ key: "units", value: '{"time":"h","TSH":"pmol/L","fT4":"pmol/L"}' }]);
  });

  it("writes FHIR, a resource a line, with the weight that intervals need", async () => {
    const out = join(scratch(), "run.fhir.ndjson");
    const words = `run --disorder graves --for 1h --every 30min --signals TSH --date 2026-01-31`;
    const { code, stderr } = await endocrine([...words.split(" "), "--out", out]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `wrote ${out}: 3 samples of TSH, weight\n`,
    });
    const resources = readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const sample = ["Observation", "Observation", "DiagnosticReport"];
    expect(resources.map((one) => one.resourceType)).toEqual(
      ["Patient", "Condition"].concat(sample, sample, sample),
    );
    expect(resources[5]).toMatchObject({
      effectiveDateTime: "2026-01-31T00:30:00Z",
      valueQuantity: { value: 1.0625 },
    });
  });

  it("writes the same document as a file", async () => {
    const out = join(scratch(), "run.JSON");
    const { stdout } = await endocrine([
      "run",
      "--for",
      "1h",
      "--every",
      "30min",
      "--json",
      "--out",
      out,
    ]);
    expect(readFileSync(out, "utf8")).toBe(stdout);
  });

  it("writes an SVG with a panel, a title and a unit for every signal", async () => {
    const out = join(scratch(), "run.svg");
    await endocrine([
      "run",
      "--disorder",
      "graves:0.7",
      "--for",
      "2d",
      "--every",
      "1h",
      "--out",
      out,
    ]);
    const svg = readFileSync(out, "utf8");
    expect(svg).toContain("<title>adult-female, graves 0.7</title>");
    expect(svg.match(/stroke-width="1.8"/g)).toHaveLength(3);
    for (const id of ["TSH", "fT4", "fT3"]) expect(svg).toContain(`>${id} <tspan`);
    expect(svg).toContain(">06:00</text>");
    expect(svg).toContain(">clock time</text>");
  });

  it("draws in the terminal, with unit, limits and time", async () => {
    const { stdout } = await endocrine(
      "run --for 10d --every 1h --signals TSH,fT4 --plot".split(" "),
    );
    expect(stdout).toContain("TSH pmol/L (min 1.00, max 31.0) daily mean");
    expect(stdout).toContain("fT4 pmol/L (min 2.00, max 32.0) daily mean");
    expect(stdout).toMatch(/0 .* 2 .* 4 .* 6 .* 8 .* 10 {2}days\n$/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(86);
  });

  it("prints a summary where no output is named", async () => {
    const { stdout } = await endocrine("run --for 8h --every 4h --signals TSH".split(" "));
    expect(stdout).toContain("adult-female | 0.3333 d, 3 samples");
    expect(stdout).toMatch(/TSH +pmol\/L +1\.00 +1\.00 +1\.50 +2\.00 +2\.00/);
  });

  it("passes patient, disorders, treatments, parameters and seed on", async () => {
    const { calls } = await endocrine(
      "run --patient adult-male --age 40 --disorder graves:0.7 --treat methimazole --set a.b=-1e-3 --seed 7 --for 30d --resolution daily".split(
        " ",
      ),
    );
    expect(calls[0]?.scenario).toEqual({
      patient: "adult-male",
      age: 40,
      disorders: [{ id: "graves", severity: 0.7 }],
      treatments: [{ id: "methimazole" }],
      set: { "a.b": -0.001 },
      seed: 7,
      resolution: "daily",
    });
    expect(calls[0]?.options).toMatchObject({ days: 30, every: 1, signals: ["TSH", "fT4", "fT3"] });
  });
});

describe("a scenario file", () => {
  const text = [
    "patient: adult-male",
    "disorders:",
    "  - graves:0.7",
    "  - {id: hashimoto, severity: 0.2}",
    "treatments: [{id: methimazole, dose: 20}]",
    "set: {pregnancy.week: 12}",
    "for: 60d",
    "signals: [TSH, heartRate]",
    "seed: 3",
  ].join("\n");

  it("says the same as the options", async () => {
    const { calls } = await endocrine(["run", fileWith("s.yaml", text)]);
    expect(calls[0]?.scenario).toEqual({
      patient: "adult-male",
      disorders: [
        { id: "graves", severity: 0.7 },
        { id: "hashimoto", severity: 0.2 },
      ],
      treatments: [{ id: "methimazole", dose: 20 }],
      set: { "pregnancy.week": 12 },
      seed: 3,
    });
    expect(calls[0]?.options).toMatchObject({ days: 60, signals: ["TSH", "heartRate"] });
  });

  it("yields to options, id by id", async () => {
    const words =
      "--patient adult-female --disorder graves:0.1 --for 1d --signals TSH --seed 4".split(" ");
    const { calls } = await endocrine(["run", fileWith("s.yaml", text), ...words]);
    expect(calls[0]?.scenario).toMatchObject({
      patient: "adult-female",
      disorders: [
        { id: "graves", severity: 0.1 },
        { id: "hashimoto", severity: 0.2 },
      ],
      seed: 4,
    });
    expect(calls[0]?.options).toMatchObject({ days: 1, signals: ["TSH"] });
  });

  it("may be JSON, and may be empty", async () => {
    const json = await endocrine([
      "labs",
      fileWith("s.json", '{"disorders": ["graves"], "day": 3}'),
    ]);
    expect(json.calls[0]).toMatchObject({ options: { day: 3 } });
    const empty = await endocrine(["labs", fileWith("s.yaml", "# nothing yet\n")]);
    expect(empty.code).toBe(0);
  });
});
