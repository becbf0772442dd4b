import { FormatError } from "../../errors.ts";
import { node, type XmlNode } from "../../xml/write.ts";
import type {
  SedAbstractTask,
  SedAlgorithmParameter,
  SedChange,
  SedModel,
  SedRange,
  SedSetValue,
  SedSimulation,
} from "../document.ts";
import { calculation, element, list, numeral } from "./elements.ts";

/** Writes a model with its changes. */
export function model(of: SedModel): XmlNode {
  const attributes = [
    ["language", of.language],
    ["source", of.source],
  ] as const;
  return element("model", of, attributes, list("listOfChanges", of.changes.map(change)));
}

function change(of: SedChange): XmlNode {
  const target = ["target", of.target] as const;
  switch (of.kind) {
    case "changeAttribute":
      return node(of.kind, [target, ["newValue", of.newValue]]);
    case "computeChange":
      return node(of.kind, [target], calculation(of));
    case "removeXML":
      return node(of.kind, [target]);
    default:
      return node(of.kind, [target], [node("newXML", [], of.newXml)]);
  }
}

/** Writes a simulation; from Version 4 on steps are called steps. */
export function simulation(of: SedSimulation, version: number): XmlNode {
  const { kisao, name, parameters } = of.algorithm;
  const algorithm = node(
    "algorithm",
    [
      ["kisaoID", `KISAO:${kisao}`],
      ["name", name],
    ],
    list("listOfAlgorithmParameters", parameters.map(algorithmParameter)),
  );
  switch (of.kind) {
    case "uniformTimeCourse":
      return element(
        of.kind,
        of,
        [
          ["initialTime", numeral(of.initialTime)],
          ["outputStartTime", numeral(of.outputStartTime)],
          ["outputEndTime", numeral(of.outputEndTime)],
          [stepsName(version), String(of.steps)],
        ],
        [algorithm],
      );
    case "oneStep":
      return element(of.kind, of, [["step", numeral(of.step)]], [algorithm]);
    default:
      return element(of.kind, of, [], [algorithm]);
  }
}

function stepsName(version: number): string {
  return version >= 4 ? "numberOfSteps" : "numberOfPoints";
}

function algorithmParameter({ kisao, value, parameters }: SedAlgorithmParameter): XmlNode {
  return node(
    "algorithmParameter",
    [
      ["kisaoID", `KISAO:${kisao}`],
      ["value", value],
    ],
    list("listOfAlgorithmParameters", parameters.map(algorithmParameter)),
  );
}

/**
 * Writes a task.
 * @throws FormatError for one of a kind that is known by name alone
 */
export function task(of: SedAbstractTask, version: number): XmlNode {
  if (of.kind === "other") {
    throw new FormatError(`tasks of kind ${of.element.name} are not written`, of.place);
  }
  if (of.kind === "task") {
    return element("task", of, [
      ["modelReference", of.modelReference],
      ["simulationReference", of.simulationReference],
    ]);
  }
  return element(
    "repeatedTask",
    of,
    [
      ["range", of.range],
      ["resetModel", String(of.resetModel)],
      ["concatenate", version >= 4 ? String(of.concatenate) : undefined],
    ],
    [
      ...list(
        "listOfRanges",
        of.ranges.map((one) => range(one, version)),
      ),
      ...list("listOfChanges", of.changes.map(setValue)),
      ...list(
        "listOfSubTasks",
        of.subTasks.map((subTask) =>
          node(
            "subTask",
            [
              ["order", numeral(subTask.order)],
              ["task", subTask.task],
            ],
            list("listOfChanges", subTask.changes.map(setValue)),
          ),
        ),
      ),
    ],
  );
}

function range(of: SedRange, version: number): XmlNode {
  switch (of.kind) {
    case "uniformRange":
      return element(of.kind, of, [
        ["start", numeral(of.start)],
        ["end", numeral(of.end)],
        [stepsName(version), String(of.steps)],
        ["type", of.type],
      ]);
    case "vectorRange": {
      const values = of.values.map((value) => node("value", [], [numeral(value) as string]));
      return element(of.kind, of, [], values);
    }
    case "functionalRange":
      return element(of.kind, of, [["range", of.range]], calculation(of));
    case "dataRange":
      return element(of.kind, of, [["sourceReference", of.sourceReference]]);
  }
}

function setValue(of: SedSetValue): XmlNode {
  return node(
    "setValue",
    [
      ["modelReference", of.modelReference],
      ["target", of.target],
      ["symbol", of.symbol],
      ["range", of.range],
    ],
    calculation(of),
  );
}
