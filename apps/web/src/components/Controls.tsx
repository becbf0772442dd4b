import { type Dispatch, memo } from "react";
import { HabitsPanel } from "../patient/HabitsPanel.tsx";
import type { Catalogue } from "../state/catalogue.ts";
import type { Action, View } from "../state/view.ts";
import { useText } from "../text/text.ts";
import { DisorderPicker } from "./DisorderPicker.tsx";
import { InTurn } from "./InTurn.tsx";
import { PatientPicker } from "./PatientPicker.tsx";
import { TreatmentPicker } from "./TreatmentPicker.tsx";

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

/** Everything that can be chosen: patient, disorder, treatments. */
export const Controls = memo(function Controls({ view, catalogue, dispatch }: Props) {
  const { words } = useText();
  return (
    <aside className="controls" aria-label={words.choices.controls}>
      <PatientPicker view={view} catalogue={catalogue} dispatch={dispatch} />
      <InTurn>
        <DisorderPicker view={view} catalogue={catalogue} dispatch={dispatch} />
      </InTurn>
      <InTurn>
        <TreatmentPicker view={view} catalogue={catalogue} dispatch={dispatch} />
      </InTurn>
      <InTurn>
        <HabitsPanel view={view} catalogue={catalogue} dispatch={dispatch} />
      </InTurn>
    </aside>
  );
});
