import { numeric, optional, required, truth } from "../../sbml/read/attributes.ts";
import { childrenOf, fault, placeOf, textOf, type XmlElement } from "../../xml/element.ts";
import type { SedAbstractTask, SedRange, SedSetValue, SedSubTask } from "../document.ts";
import { listed, readCalculation, readElement, requiredNumber } from "./elements.ts";
import { readSteps } from "./simulations.ts";

/** Reads a task of any kind; those that cannot be run are kept by name. */
export function readTask(element: XmlElement): SedAbstractTask {
  const base = readElement(element);
  if (element.name === "task") {
    return {
      ...base,
      kind: "task",
      modelReference: required(element, "modelReference"),
      simulationReference: required(element, "simulationReference"),
    };
  }
  if (element.name !== "repeatedTask") return { ...base, kind: "other", element };
  const subTasks = listed(element, "listOfSubTasks").map(readSubTask);
  if (subTasks.length === 0) throw fault(element, "it has no subtask");
  return {
    ...base,
    kind: "repeatedTask",
    range: required(element, "range"),
    resetModel: truth(element, "resetModel", true),
    concatenate: truth(element, "concatenate", false),
    ranges: listed(element, "listOfRanges").map(readRange),
    changes: listed(element, "listOfChanges").map(readSetValue),
    // Those of the same order stay as they stand.
    subTasks: subTasks.sort((a, b) => a.order - b.order),
  };
}

function readSubTask(element: XmlElement, index: number): SedSubTask {
  if (element.name !== "subTask") throw fault(element, "expected a subTask");
  return {
    task: required(element, "task"),
    order: numeric(element, "order") ?? index,
    changes: listed(element, "listOfChanges").map(readSetValue),
    place: placeOf(element),
  };
}

function readRange(element: XmlElement): SedRange {
  const base = readElement(element);
  switch (element.name) {
    case "uniformRange": {
      const type = optional(element, "type") ?? "linear";
      if (type !== "linear" && type !== "log") {
        throw fault(element, `type="${type}" is neither linear nor log`);
      }
      const start = requiredNumber(element, "start");
      const end = requiredNumber(element, "end");
      if (type === "log" && !(start > 0 && end > 0)) {
        throw fault(element, "a logarithmic range needs numbers above 0");
      }
      return { ...base, kind: element.name, start, end, type, steps: readSteps(element) };
    }
    case "vectorRange":
      return { ...base, kind: element.name, values: childrenOf(element, "value").map(readValue) };
    case "functionalRange":
      return {
        ...base,
        kind: element.name,
        range: optional(element, "range"),
        ...readCalculation(element),
      };
    case "dataRange":
      return { ...base, kind: element.name, sourceReference: required(element, "sourceReference") };
  }
  throw fault(element, `a range of kind ${element.name} is not known`);
}

function readValue(element: XmlElement): number {
  const text = textOf(element);
  const value = Number(text.replace(/^([+-]?)INF$/, "$1Infinity"));
  if (text === "" || Number.isNaN(value)) throw fault(element, `"${text}" is not a number`);
  return value;
}

function readSetValue(element: XmlElement): SedSetValue {
  if (element.name !== "setValue") throw fault(element, "expected a setValue");
  return {
    modelReference: required(element, "modelReference"),
    target: optional(element, "target"),
    symbol: optional(element, "symbol"),
    range: optional(element, "range"),
    place: placeOf(element),
    ...readCalculation(element),
  };
}
