import { fc, test } from "@fast-check/vitest";
import { strToU8, zipSync } from "fflate";
import { describe, expect } from "vitest";
import { FormatError } from "../../src/errors.ts";
import { readArchive } from "../../src/omex/archive.ts";
import { runArchive } from "../../src/sedml/runArchive.ts";
import { decay, generator, generators, math, report, run, sedml, targets } from "./experiment.ts";

const repeated = `<task id="task" modelReference="m" simulationReference="sim"/><repeatedTask id="again" range="r" resetModel="true"><listOfRanges><uniformRange id="r" start="1" end="2" numberOfSteps="1" type="linear"/></listOfRanges><listOfChanges><setValue modelReference="m" target="${targets.S}" range="r">${math("<apply><plus/><ci>r</ci><cn>1</cn></apply>")}</setValue></listOfChanges><listOfSubTasks><subTask task="task" order="1"/></listOfSubTasks></repeatedTask>`;

const text = sedml({
  tasks: repeated,
  models: `<model id="m" language="urn:sedml:language:sbml" source="decay.xml"><listOfChanges><changeAttribute target="${targets.k}/@value" newValue="0.3"/></listOfChanges></model>`,
  generators: generators("again", { S: targets.S }) + generator("t", 'target="#x"'),
  outputs: `${report("time", "S")}<plot2D id="p"><listOfCurves><curve id="c" xDataReference="time" yDataReference="S"/></listOfCurves></plot2D>`,
});

const archive = zipSync({
  "manifest.xml": strToU8(
    '<omexManifest><content location="a.sedml" format="http://identifiers.org/combine.specifications/sed-ml" master="true"/></omexManifest>',
  ),
  "a.sedml": strToU8(text),
  "decay.xml": strToU8(decay),
});

/** Whether it runs, or is refused in one line. */
async function isClean(step: () => Promise<unknown>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
    expect((error as Error).message).not.toContain("\n");
    return true;
  }
}

describe("a damaged experiment runs or is refused in one line", () => {
  test.prop([fc.nat(text.length - 1), fc.nat(40), fc.string({ maxLength: 3 })], { numRuns: 300 })(
    "when a piece of its text is another",
    async (at, length, piece) => {
      const damaged = text.slice(0, at) + piece + text.slice(at + length);
      expect(await isClean(() => run(damaged))).toBe(true);
    },
  );

  test.prop([fc.nat(), fc.nat()], { numRuns: 300 })(
    "when the attributes of its document change places",
    async (from, to) => {
      const values = [...text.matchAll(/="([^"]*)"/g)];
      const a = values[from % values.length]!;
      const b = values[to % values.length]!;
      const swapped = text.slice(0, a.index) + b[0] + text.slice(a.index + a[0].length);
      expect(await isClean(() => run(swapped))).toBe(true);
    },
  );

  test.prop([fc.nat(archive.length - 1), fc.nat(255)], { numRuns: 300 })(
    "when a byte of its archive is another",
    async (at, byte) => {
      const damaged = archive.slice();
      damaged[at] = byte;
      expect(await isClean(async () => runArchive(readArchive(damaged)))).toBe(true);
    },
  );
});
