import { numeric, optional, required } from "../../sbml/read/attributes.ts";
import { child, fault, placeOf, type XmlElement } from "../../xml/element.ts";
import type { SedAlgorithm, SedAlgorithmParameter, SedSimulation } from "../document.ts";
import { listed, readElement, requiredNumber } from "./elements.ts";

/** Reads one of the kinds of simulation. */
export function readSimulation(element: XmlElement): SedSimulation {
  const base = { ...readElement(element), algorithm: readAlgorithm(element) };
  switch (element.name) {
    case "uniformTimeCourse":
      return { ...base, kind: element.name, ...readTimes(element) };
    case "oneStep": {
      const step = requiredNumber(element, "step");
      if (!(step > 0 && Number.isFinite(step)))
        throw fault(element, `step="${step}" is not above 0`);
      return { ...base, kind: element.name, step };
    }
    case "steadyState":
    case "analysis":
      return { ...base, kind: element.name };
  }
  throw fault(element, `a simulation of kind ${element.name} is not known`);
}

function readTimes(element: XmlElement): {
  initialTime: number;
  outputStartTime: number;
  outputEndTime: number;
  steps: number;
} {
  const initialTime = requiredNumber(element, "initialTime");
  const outputStartTime = requiredNumber(element, "outputStartTime");
  const outputEndTime = requiredNumber(element, "outputEndTime");
  const steps = readSteps(element);
  const rising = initialTime <= outputStartTime && outputStartTime <= outputEndTime;
  if (!rising || !Number.isFinite(outputEndTime - initialTime)) {
    throw fault(
      element,
      `initial time ${initialTime}, output from ${outputStartTime} to ${outputEndTime}: expected finite times in this order`,
    );
  }
  return { initialTime, outputStartTime, outputEndTime, steps };
}

/** Version 4 calls steps what was called points before: `numberOfPoints="10"` are 11 points. */
export function readSteps(element: XmlElement): number {
  const name = element.attributes.has("numberOfSteps") ? "numberOfSteps" : "numberOfPoints";
  const steps = numeric(element, name);
  if (steps === undefined) throw fault(element, 'the attribute "numberOfSteps" is missing');
  if (!Number.isSafeInteger(steps) || steps < 0) {
    throw fault(element, `${name}="${steps}" is not a whole number from 0`);
  }
  return steps;
}

function readAlgorithm(simulation: XmlElement): SedAlgorithm {
  const element = child(simulation, "algorithm");
  if (element === undefined) throw fault(simulation, "it has no algorithm");
  return {
    kisao: kisaoOf(element),
    name: optional(element, "name"),
    parameters: listed(element, "listOfAlgorithmParameters").map(readParameter),
    place: placeOf(element),
  };
}

function readParameter(element: XmlElement): SedAlgorithmParameter {
  if (element.name !== "algorithmParameter") throw fault(element, "expected an algorithmParameter");
  return {
    kisao: kisaoOf(element),
    value: element.attributes.get("value")?.trim() ?? "",
    parameters: listed(element, "listOfAlgorithmParameters").map(readParameter),
    place: placeOf(element),
  };
}

function kisaoOf(element: XmlElement): string {
  const text = required(element, "kisaoID");
  const digits = /^KISAO[:_](\d{7})$/i.exec(text)?.[1];
  if (digits === undefined)
    throw fault(element, `kisaoID="${text}" is not of the form KISAO:0000019`);
  return digits;
}
