import type { Dispatch } from "react";
import { Button, Group, Input, Label, NumberField } from "react-aria-components";
import type { Catalogue } from "../state/catalogue.ts";
import type { Action, View } from "../state/view.ts";
import { patientName } from "../text/words.ts";
import { Choice } from "./Choice.tsx";

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

/** Week that the pregnant patient of the catalogue is in. */
const usualWeek = 20;

/** Who is simulated; of a pregnant patient, in which week. */
export function PatientPicker({ view, catalogue, dispatch }: Props) {
  return (
    <section className="card" aria-labelledby="patient-heading">
      <h2 id="patient-heading">Patient</h2>
      <Choice
        label="Who is it?"
        value={view.patient}
        options={catalogue.patients.map((each) => ({ id: each.id, label: patientName(each) }))}
        onChange={(id) => dispatch({ kind: "patient", id })}
      />
      {view.patient === "pregnant" && (
        <NumberField
          className="dose"
          minValue={4}
          maxValue={42}
          step={1}
          value={view.week ?? usualWeek}
          onChange={(week) => {
            const usual = Number.isNaN(week) || week === usualWeek;
            dispatch({ kind: "week", week: usual ? null : week });
          }}
        >
          <Label>Week of pregnancy on day 0</Label>
          <Group className="dose-group">
            <Button slot="decrement" aria-label="A week earlier">
              −
            </Button>
            <Input />
            <Button slot="increment" aria-label="A week later">
              +
            </Button>
          </Group>
        </NumberField>
      )}
    </section>
  );
}
