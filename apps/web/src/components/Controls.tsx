import type { Dispatch } from "react";
import { HabitsPanel } from "../patient/HabitsPanel.tsx";
import type { Catalogue } from "../state/catalogue.ts";
import type { Action, View } from "../state/view.ts";
import { useText } from "../text/text.ts";
import { DisorderPicker } from "./DisorderPicker.tsx";
import { PatientPicker } from "./PatientPicker.tsx";
import { TreatmentPicker } from "./TreatmentPicker.tsx";

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

/** Everything that can be chosen: patient, disorder, treatments. */
export function Controls({ view, catalogue, dispatch }: Props) {
  const { words } = useText();
  return (
    <aside className="controls" aria-label={words.choices.controls}>
      <PatientPicker view={view} catalogue={catalogue} dispatch={dispatch} />
      <DisorderPicker view={view} catalogue={catalogue} dispatch={dispatch} />
      <TreatmentPicker view={view} catalogue={catalogue} dispatch={dispatch} />
      <HabitsPanel view={view} catalogue={catalogue} dispatch={dispatch} />
    </aside>
  );
}
