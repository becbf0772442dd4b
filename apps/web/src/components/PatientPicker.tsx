import type { Dispatch } from "react";
import { Button, Group, Input, Label, NumberField } from "react-aria-components";
import type { Catalogue } from "../state/catalogue.ts";
import type { Action, View } from "../state/view.ts";
import type { Dictionary } from "../text/dictionary.ts";
import type { PatientWords } from "../text/measured.ts";
import { useText, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";
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
  const { words } = useText();
  return (
    <section className="card" aria-labelledby="patient-heading">
      <h2 id="patient-heading">{words.choices.patient}</h2>
      <Choice
        label={words.choices.who}
        value={view.patient}
        options={catalogue.patients.map(({ id }) => ({ id, label: label(words, id) }))}
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
          <Label>{words.choices.week}</Label>
          <Group className="dose-group">
            <Button slot="decrement" aria-label={words.choices.weekEarlier}>
              −
            </Button>
            <Input />
            <Button slot="increment" aria-label={words.choices.weekLater}>
              +
            </Button>
          </Group>
        </NumberField>
      )}
    </section>
  );
}

function label({ patients }: Dictionary, id: string): string {
  const { name = id, details } = wordsOf<PatientWords>(patients, id) ?? {};
  return sentence(details === undefined ? name : `${name}, ${details}`);
}
