import { describe, expect, it } from "vitest";
import { runToCsv } from "../src/output/csv.ts";
import { formatInterval, formatMeasured, formatUnit, formatValue } from "../src/output/numbers.ts";
import { startProgress } from "../src/output/progress.ts";
import { runToSvg } from "../src/output/svg.ts";
import { runToText } from "../src/output/terminalPlot.ts";
import { timeAxis } from "../src/output/timeAxis.ts";

const run = (values: number[], unit = "pmol/L", step = 1) => ({
  time: { unit: "h", values: Float64Array.from(values, (_, index) => index * step) },
  signals: { "a<b": { unit, values: Float64Array.from(values) } },
});

describe("numbers for the eye", () => {
  it("keep three digits", () => {
    const shown = [
      0,
      0.00012345,
      0.01,
      0.1234,
      1,
      1.526,
      9.996,
      12.34,
      139.6,
      2500,
      1e8,
      -3.25,
      Number.NaN,
    ];
    expect(shown.map(formatValue)).toEqual([
      "0",
      "0.000123",
      "0.01",
      "0.123",
      "1.00",
      "1.53",
      "10.0",
      "12.3",
      "140",
      "2500",
      "1.00e+8",
      "-3.25",
      "-",
    ]);
  });

  it("say of a report what is too small to be measured", () => {
    expect([0, 6.9e-6, -1e-7, 0.0123, 4.5].map(formatMeasured)).toEqual([
      "0",
      "<0.001",
      "0",
      "0.0123",
      "4.50",
    ]);
  });

  it("print units without brackets", () => {
    expect(
      ["m[IU]/L", "ug/L", "umol/d", "mm[Hg]", "1", "mU/min", "10*9/L", "kg.m"].map(formatUnit),
    ).toEqual(["mIU/L", "µg/L", "µmol/d", "mmHg", "", "mU/min", "10^9/L", "kg·m"]);
  });

  it("print open and closed intervals", () => {
    expect(formatInterval(0.4, 4)).toBe("0.4 - 4");
    expect(formatInterval(null, 5)).toBe("< 5");
    expect(formatInterval(10, null)).toBe("> 10");
    expect(formatInterval(null, null)).toBe("");
    expect(formatInterval(0.69929999, 1.5540001)).toBe("0.699 - 1.55");
  });
});

describe("CSV", () => {
  it("leaves out what is not a number and quotes what would break a column", () => {
    const text = runToCsv(run([1, Number.NaN, 0.1 + 0.2], "a,b"));
    expect(text).toBe('time[h],"a<b[a,b]"\n0,1\n1,\n2,0.30000000000000004\n');
  });
});

describe("SVG", () => {
  it("escapes names, keeps gaps and gives a flat signal room", () => {
    const svg = runToSvg(run([1, Number.NaN, 1, 1]), "x & y");
    expect(svg).toContain("<title>x &amp; y</title>");
    expect(svg).toContain(">a&lt;b <tspan");
    expect(svg).not.toContain("NaN");
    expect(svg.match(/<path d="M0,65Z?M[^"]+"/)).not.toBeNull();
  });

  it("stays small for a long run, and keeps its peaks", () => {
    const values = Array.from({ length: 200_000 }, (_, index) =>
      index === 77_777 ? 100 : index % 2,
    );
    const svg = runToSvg(run(values, "1", 1 / 60), "long");
    expect(svg.length).toBeLessThan(100_000);
    expect(svg).toMatch(/,0L/);
  });
});

describe("terminal plot", () => {
  it("draws the daily mean where a column stands for hours", () => {
    const rhythm = Array.from(
      { length: 60 * 24 + 1 },
      (_, hour) => 5 + Math.cos((hour * Math.PI) / 12),
    );
    const text = runToText(run(rhythm), 80);
    expect(text).toContain("a<b pmol/L (min 4.00, max 6.00) daily mean\n     5.00┼──────");
  });

  it("draws a steady signal as one line", () => {
    const text = runToText(run([140, 140 + 1e-9, 140, 140]), 60);
    expect(text.split("\n").filter((line) => line.startsWith("      140┼──────"))).toHaveLength(1);
  });
});

describe("time axis", () => {
  it("counts clock time, days, months or years", () => {
    expect(timeAxis(0, 24, 9).ticks.map((tick) => tick.label)).toEqual([
      "00:00",
      "03:00",
      "06:00",
      "09:00",
      "12:00",
      "15:00",
      "18:00",
      "21:00",
      "00:00",
    ]);
    expect(timeAxis(0, 30 * 24, 9).title).toBe("days");
    expect(timeAxis(0, 365 * 24, 9).title).toBe("months");
    expect(timeAxis(0, 80 * 8766, 9)).toMatchObject({ title: "years" });
    expect(timeAxis(0, 80 * 8766, 9).ticks.at(-1)).toEqual({ at: 80 * 8766, label: "80" });
  });
});

describe("progress", () => {
  it("says a line every five seconds where there is no terminal", () => {
    let time = 0;
    let said = "";
    const stderr = { write: (text: string) => (said += text) };
    const progress = startProgress({ stdout: stderr, stderr, isTTY: false }, "claims", () => time);
    for (time = 0; time < 12_000; time += 1000) progress.update(time / 12_000, `L${time / 1000}`);
    progress.stop();
    expect(said).toBe("claims: 41 % L5\nclaims: 83 % L10\n");
  });
});
