import type { Dispatch } from "react";
import { type Catalogue, entry } from "../state/catalogue.ts";
import type { Action } from "../state/view.ts";
import { useText, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import { focusPatient } from "./patientHeading.ts";

interface Props {
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

interface Example {
  readonly disorder: string;
  readonly treatment?: string;
}

const examples: readonly Example[] = [
  { disorder: "graves" },
  { disorder: "graves", treatment: "methimazole" },
  { disorder: "addison" },
  { disorder: "thyroidectomy", treatment: "levothyroxine" },
];

/** Shown while nothing is wrong with the patient: where to begin. */
export function Examples({ catalogue, dispatch }: Props) {
  const { words } = useText();
  const title = ({ disorder, treatment }: Example) => {
    const name = wordsOf(words.disorders, disorder)?.name ?? disorder;
    if (treatment === undefined) return sentence(name);
    const drug = wordsOf(words.treatments, treatment)?.name ?? treatment;
    return sentence(words.choices.with(name, drug));
  };
  const possible = examples.filter(
    ({ disorder, treatment }) =>
      entry(catalogue.disorders, disorder) !== undefined &&
      (treatment === undefined || entry(catalogue.treatments, treatment) !== undefined),
  );
  return (
    <section className="card examples" aria-labelledby="examples-heading">
      <h2 id="examples-heading">{words.choices.healthyPatient}</h2>
      <p>{words.choices.beginWith}</p>
      <div className="buttons">
        {possible.map((example) => (
          <button
            type="button"
            key={title(example)}
            onClick={() => {
              focusPatient();
              dispatch({ kind: "disorder", id: example.disorder });
              if (example.treatment) dispatch({ kind: "treat", id: example.treatment });
            }}
          >
            {title(example)}
          </button>
        ))}
      </div>
    </section>
  );
}
