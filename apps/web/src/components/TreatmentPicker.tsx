import type { Dispatch } from "react";
import { type Catalogue, entry } from "../state/catalogue.ts";
import { isBeforeDayZero } from "../state/plan.ts";
import type { Action, View } from "../state/view.ts";
import { useText, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import { Choice } from "./Choice.tsx";
import { DoseField } from "./DoseField.tsx";

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

/** The treatments with their doses, and a list to add another from. */
export function TreatmentPicker({ view, catalogue, dispatch }: Props) {
  const { words } = useText();
  const given = new Set(view.treatments.map(({ id }) => id));
  const left = catalogue.treatments.filter(({ id }) => !given.has(id));
  return (
    <section className="card" aria-labelledby="treatment-heading">
      <h2 id="treatment-heading">{words.choices.treatment}</h2>
      {view.treatments.length > 0 && (
        <ul className="treatments">
          {view.treatments.map(({ id, dose }) => {
            const treatment = entry(catalogue.treatments, id);
            if (treatment === undefined) return null;
            return (
              <li key={id}>
                <DoseField
                  treatment={treatment}
                  dose={dose ?? treatment.usualDose}
                  onChange={(amount) => dispatch({ kind: "dose", id, dose: amount })}
                  onRemove={() => dispatch({ kind: "stop", id })}
                />
              </li>
            );
          })}
        </ul>
      )}
      {left.length > 0 && (
        <Choice
          label={given.size === 0 ? words.choices.whatIsGiven : words.choices.whatElseIsGiven}
          placeholder={given.size === 0 ? words.choices.nothingYet : words.choices.nothingElse}
          value={null}
          options={left.map(({ id }) => ({
            id,
            label: sentence(wordsOf(words.treatments, id)?.name ?? id),
          }))}
          onChange={(id) => dispatch({ kind: "treat", id })}
        />
      )}
      {view.disorders.some(({ id }) => isBeforeDayZero(view, catalogue, id)) && given.size > 0 && (
        <p className="hint">{words.choices.treatmentStarts}</p>
      )}
    </section>
  );
}
