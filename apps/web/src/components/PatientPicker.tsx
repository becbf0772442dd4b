import type { Dispatch } from "react";
import { Button, Group, Input, Label, NumberField } from "react-aria-components";
import { ValueSlider } from "../patient/ValueSlider.tsx";
import { type Catalogue, entry } from "../state/catalogue.ts";
import { heightOf } from "../state/plan.ts";
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
      <BodySliders view={view} catalogue={catalogue} dispatch={dispatch} />
      {view.patient === "pregnant" && (
        <NumberField
          className="dose"
          minValue={4}
          maxValue={42}
          step={1}
          value={view.week ?? usualWeek}
          onChange={(week) => {
            const usual = Number.isNaN(week) || week === usualWeek;
            dispatch({ kind: "week", value: usual ? null : week });
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

/** Youngest age at which an adult is one. */
const adult = 20;

/** Age, height and weight of an adult; children grow theirs. */
function BodySliders({ view, catalogue, dispatch }: Props) {
  const { words, print, unit } = useText();
  const patient = entry(catalogue.patients, view.patient);
  const height = heightOf(view, catalogue);
  if (patient?.height === undefined || height === null) return null;
  const usualHeight = Math.round(patient.height * 100);
  const usualWeight = Math.round((patient.bodyMassIndex ?? 22.6) * (height / 100) ** 2);
  const sliders = [
    { part: "age", low: adult, high: 90, usual: patient.age, value: view.age },
    { part: "height", low: 140, high: 205, usual: usualHeight, value: view.height },
    { part: "weight", low: 40, high: 150, usual: usualWeight, value: view.weight },
  ] as const;
  return sliders.map(({ part, low, high, usual, value }) => {
    const shown = print.number(value ?? usual);
    const units = { height: "cm", weight: "kg" } as const;
    return (
      <ValueSlider
        key={part}
        name={words.living[part]}
        {...{ low, high, usual }}
        step={1}
        value={value ?? usual}
        printed={part === "age" ? words.living.years(shown) : `${shown} ${unit(units[part])}`}
        onChange={(next) => dispatch({ kind: part, value: next === usual ? null : next })}
        onReset={() => dispatch({ kind: part, value: null })}
      />
    );
  });
}

function label({ patients }: Dictionary, id: string): string {
  const { name = id, details } = wordsOf<PatientWords>(patients, id) ?? {};
  return sentence(details === undefined ? name : `${name}, ${details}`);
}
