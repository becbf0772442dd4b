import { symbol } from "@endocrine/engine";
import { combineUri, type SedmlDocument, writeArchive, writeSedml } from "@endocrine/formats";

/** A time course from 0 on, in the model's unit of time. */
export interface TimeCourse {
  readonly end: number;
  /** Steps between outputs. */
  readonly steps: number;
  /** What is reported: ids of the model. */
  readonly ids: readonly string[];
}

/** A COMBINE archive of a model in SBML and the time course that was run with it in SED-ML. */
export function archiveOf(sbml: string, course: TimeCourse): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  return writeArchive({
    files: new Map([
      ["model.xml", encode(sbml)],
      ["experiment.sedml", encode(writeSedml(experiment(course)))],
    ]),
    entries: [
      { location: "model.xml", format: combineUri("sbml"), master: false },
      { location: "experiment.sedml", format: combineUri("sed-ml"), master: true },
    ],
  });
}

/** KiSAO term of CVODE, whose kind of method is used here. */
const cvode = "0000019";

const place = {};
const sbmlPath = "/sbml:sbml/sbml:model";

function experiment({ end, steps, ids }: TimeCourse): SedmlDocument {
  const calculated = (id: string, what: { symbol: string } | { target: string }) => ({
    id: `values_${id}`,
    math: symbol(id),
    variables: [{ id, taskReference: "task", appliedDimensions: [], place, ...what }],
    parameters: [],
    place,
  });
  const generators = [
    calculated("time", { symbol: "urn:sedml:symbol:time" }),
    ...ids.map((id) =>
      calculated(`of_${id}`, { target: `${sbmlPath}/descendant::*[@id='${id}']` }),
    ),
  ];
  const labels = ["time", ...ids];
  return {
    level: 1,
    version: 3,
    file: undefined,
    prefixes: new Map([["sbml", "http://www.sbml.org/sbml/level3/version1/core"]]),
    dataDescriptions: [],
    models: [
      { id: "model", language: "urn:sedml:language:sbml", source: "model.xml", changes: [], place },
    ],
    simulations: [
      {
        kind: "uniformTimeCourse",
        id: "course",
        initialTime: 0,
        outputStartTime: 0,
        outputEndTime: end,
        steps,
        algorithm: { kisao: cvode, parameters: [], place },
        place,
      },
    ],
    tasks: [
      {
        kind: "task",
        id: "task",
        modelReference: "model",
        simulationReference: "course",
        place,
      },
    ],
    dataGenerators: generators,
    outputs: [
      {
        kind: "report",
        id: "report",
        dataSets: generators.map(({ id }, index) => ({
          id: `column_${index}`,
          label: labels[index] as string,
          dataReference: id,
          place,
        })),
        place,
      },
    ],
    styles: [],
  };
}
