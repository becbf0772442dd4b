import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { endocrine, scratch } from "./callMain.ts";
import { type Call, fakeClinic } from "./fakeClinic.ts";

const asked = async (command: string) => {
  const calls: Call[] = [];
  const { code } = await endocrine(command.split(" "), { clinic: fakeClinic(calls) });
  expect(code).toBe(0);
  return calls[0]?.options;
};

describe("endocrine device", () => {
  it("prints the figures, the settings and the note", async () => {
    const { code, stdout } = await endocrine(["device", "--subject", "adult:3"]);
    expect(code).toBe(0);
    expect(stdout).toContain("adult 3, basal-bolus, 14 d\n");
    expect(stdout).toMatch(/^time in range, 70 to 180 mg\/dL +70\.0 +70\.0 +%$/m);
    expect(stdout).toContain("basal 0.7 U/h");
    expect(stdout).toContain("no medical device");
  });

  it("asks for what its options say", async () => {
    expect(
      await asked("device --subject child:2 --for 48h --basal glargine --bolus regular --seed 7"),
    ).toMatchObject({
      group: "child",
      number: 2,
      days: 2,
      seed: 7,
      insulins: { basal: "glargine", bolus: "regular" },
    });
    expect(await asked("device --ideal")).toMatchObject({
      group: "adult",
      number: 0,
      days: 14,
      sensorError: false,
      countingError: false,
    });
  });

  it("writes columns as CSV and the whole run as JSON", async () => {
    const folder = scratch();
    const csv = join(folder, "run.csv");
    await endocrine(["device", "--for", "1d", "--out", csv]);
    const lines = readFileSync(csv, "utf8").split("\n");
    expect(lines.slice(0, 2)).toEqual(["time[h],glucose[mg/dL]", "0,150"]);
    const { stdout } = await endocrine(["device", "--for", "1d", "--json"]);
    const run = JSON.parse(stdout);
    expect(run.signals.glucose.values).toHaveLength(24);
    expect(run.figures.glucose.inRange).toBe(70);
  });

  it.each([
    ["--subject man", /--subject: "man" is not allowed.*adult, adolescent, child/],
    ["--subject adult:1.5", /--subject: "1\.5" is not a whole number of 0 or more/],
    ["--controller pdi", /--controller: "pdi" is not allowed.*pid/],
    ["--for 5h", /--for: "5h" is not a number of whole days/],
    ["--basal patch", /--basal: "patch" is not allowed; allowed: pump, glargine, isophane/],
    ["--out run.svg", /--out: "run\.svg": \.svg is not written/],
  ])("refuses %s", async (flags, message) => {
    const { code, stdout, stderr } = await endocrine(["device", ...flags.split(" ")]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
