import type { Expression } from "@endocrine/engine";
import { node, type XmlNode } from "../../xml/write.ts";
import type { SbmlElement, SbmlEvent, SbmlTrigger } from "../document.ts";
import { baseAttributes, baseContent, listOf } from "./base.ts";
import { type Edition, levelOf } from "./edition.ts";
import type { FormulaWriter } from "./formulas.ts";
import { withMath } from "./rules.ts";

/** An event; what Level 2 cannot say of it is refused before. */
export function writeEvent(event: SbmlEvent, formulas: FormulaWriter, edition: Edition): XmlNode {
  const { trigger, delay, priority, assignments, place } = event;
  const part = (
    name: string,
    math: Expression | undefined,
    element: SbmlElement = { place },
  ): XmlNode[] =>
    math === undefined ? [] : [withMath(name, { ...element, math }, [], formulas, edition)];
  const written = assignments.map((assignment) =>
    withMath("eventAssignment", assignment, [["variable", assignment.variable]], formulas, edition),
  );
  return node(
    "event",
    [
      ...baseAttributes(event),
      ["useValuesFromTriggerTime", String(event.useValuesFromTriggerTime)],
    ],
    [
      ...baseContent(event),
      ...(trigger === undefined ? [] : [writeTrigger(trigger, formulas, edition)]),
      ...part("delay", delay, event.delayElement),
      ...part("priority", priority, event.priorityElement),
      ...listOf("listOfEventAssignments", written),
    ],
  );
}

function writeTrigger(trigger: SbmlTrigger, formulas: FormulaWriter, edition: Edition): XmlNode {
  const { initialValue, persistent } = trigger;
  const newer = levelOf(edition) === 3;
  return withMath(
    "trigger",
    trigger,
    newer
      ? [
          ["initialValue", String(initialValue)],
          ["persistent", String(persistent)],
        ]
      : [],
    formulas,
    edition,
    true,
  );
}
