import type { SbmlModel } from "../../sbml/document.ts";
import { outside } from "../statements.ts";
import { quoted, writeMetadata } from "./metadata.ts";
import { asAntimony } from "./normalForm.ts";
import { eventLine, functionLines, reactionLines, ruleLines, startLines } from "./processes.ts";
import { compartmentLines, parameterLines, speciesLines } from "./quantities.ts";
import { refuseUnsayable } from "./refuse.ts";
import { newNames } from "./rename.ts";
import { writeUnits } from "./units.ts";

/**
 * Writes a model as Antimony text, which reads back as the same model but for what Antimony has no words
 * for: parameters of one reaction become parameters of the model, a constant species a boundary species.
 * Annotations without a counterpart are left out, with a comment, and constraints; all else that cannot be said is refused.
 * @throws FormatError that names the element
 */
export function writeAntimony(model: SbmlModel): string {
  refuseUnsayable(model);
  const said = asAntimony(model);
  const id = said.id ?? outside;
  const sections: [title: string, lines: string[]][] = [
    ["Units", writeUnits(said)],
    ["Compartments", said.compartments.flatMap(compartmentLines)],
    ["Species", speciesLines(said)],
    ["Parameters", parameterLines(said)],
    ["Reactions", said.reactions.flatMap(reactionLines)],
    ["Starts", startLines(said)],
    ["Rules", ruleLines(said)],
    ["Events", said.events.map(eventLine)],
    ["Names and sources", writeMetadata(said)],
  ];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [`// ${title}`, ...lines].map((line) => `  ${line}`).join("\n"));
  const name = said.name === undefined ? [] : [`${id} is ${quoted(said.name)};`];
  const renames = [...newNames(model)].map(
    ([old, now]) => `// "${old}" is a word of Antimony: it is called ${now} here.`,
  );
  const text = [
    ...renames,
    ...said.functions.flatMap(functionLines),
    `model *${id}()`,
    body.join("\n\n"),
    "end",
    ...name,
  ];
  return `${text.filter((part) => part !== "").join("\n")}\n`;
}
