import { child, type XmlElement } from "../../xml/element.ts";
import type { SbmlEvent, SbmlTrigger } from "../document.ts";
import { required, truth } from "./attributes.ts";
import { type Edition, formulaOf, itemsOf, readBase } from "./base.ts";

/** An event. Before Level 2 Version 4 its values are always those of the trigger's time. */
export function readEvent(element: XmlElement, edition: Edition): SbmlEvent {
  const part = (name: string) => {
    const found = child(element, name, element.namespace);
    return found && formulaOf(found);
  };
  const partElement = (name: string) => {
    const found = child(element, name, element.namespace);
    return found && readBase(found, edition);
  };
  const trigger = child(element, "trigger", element.namespace);
  return {
    ...readBase(element, edition),
    trigger: trigger && readTrigger(trigger, edition),
    delay: part("delay"),
    priority: part("priority"),
    delayElement: partElement("delay"),
    priorityElement: partElement("priority"),
    useValuesFromTriggerTime: truth(element, "useValuesFromTriggerTime", true),
    assignments: itemsOf(element, "listOfEventAssignments", "eventAssignment").map(
      (assignment) => ({
        ...readBase(assignment, edition),
        variable: required(assignment, "variable"),
        math: formulaOf(assignment),
      }),
    ),
  };
}

/** Before Level 3 a trigger counts as having held before the start, and persists. */
function readTrigger(element: XmlElement, edition: Edition): SbmlTrigger {
  return {
    ...readBase(element, edition),
    math: formulaOf(element),
    initialValue: truth(element, "initialValue", true),
    persistent: truth(element, "persistent", true),
  };
}
