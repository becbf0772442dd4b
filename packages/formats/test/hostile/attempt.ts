import { compile } from "@endocrine/engine";
import { flattenComposition } from "../../src/sbml/comp/index.ts";
import type { SbmlDocument } from "../../src/sbml/document.ts";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { translate } from "../../src/sbml/translate/translate.ts";

export const mathml = 'xmlns="http://www.w3.org/1998/Math/MathML"';

/** Whole numbers from 0. */
export const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

export const ci = (name: string): string => `<ci>${name}</ci>`;

/** An operator applied to operands. */
export const apply = (operator: string, ...operands: string[]): string =>
  `<apply><${operator}/>${operands.join("")}</apply>`;

export const rate = (name: string, math: string): string =>
  `<rateRule variable="${name}"><math ${mathml}>${math}</math></rateRule>`;

export const assignment = (name: string, math: string): string =>
  `<assignmentRule variable="${name}"><math ${mathml}>${math}</math></assignmentRule>`;

/** An SBML text of parameters that change, and rules; `more` stands in front of the parameters. */
export function sbmlText(
  parameters: readonly string[],
  rules: readonly string[],
  more = "",
): string {
  const declared = parameters.map((id) => `<parameter id="${id}" value="1" constant="false"/>`);
  return `<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2"><model>
${more}<listOfParameters>${declared.join("")}</listOfParameters>
<listOfRules>${rules.join("")}</listOfRules></model></sbml>`;
}

/** Reads, translates and compiles; "accepted", or the one line with which it is refused. */
export function attempt(text: string, read: (text: string) => SbmlDocument = readM): string {
  try {
    compile(translate(flattenComposition(read(text))).system);
    return "accepted";
  } catch (error) {
    const { name, message } = error as Error;
    if (!/^(Format|Model)Error$/.test(name)) throw error;
    if (/\n/.test(message) || message.length > 320) throw new Error(`not one line: ${message}`);
    return message;
  }
}

const readM = (text: string): SbmlDocument => readSbml(text, { file: "m.xml" });
