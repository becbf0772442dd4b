import type { Dispatch } from "react";
import { type Catalogue, entry } from "../state/catalogue.ts";
import type { Action } from "../state/view.ts";

interface Props {
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

interface Example {
  readonly title: string;
  readonly disorder: string;
  readonly treatment?: string;
}

const examples: readonly Example[] = [
  { title: "Graves’ disease", disorder: "graves" },
  { title: "Graves’ disease on methimazole", disorder: "graves", treatment: "methimazole" },
  { title: "Hashimoto’s thyroiditis", disorder: "hashimoto" },
  {
    title: "Thyroid removed, on levothyroxine",
    disorder: "thyroidectomy",
    treatment: "levothyroxine",
  },
];

/** Shown while nothing is wrong with the patient: where to begin. */
export function Examples({ catalogue, dispatch }: Props) {
  const possible = examples.filter(
    ({ disorder, treatment }) =>
      entry(catalogue.disorders, disorder) !== undefined &&
      (treatment === undefined || entry(catalogue.treatments, treatment) !== undefined),
  );
  return (
    <section className="card examples" aria-labelledby="examples-heading">
      <h2 id="examples-heading">This patient is healthy</h2>
      <p>Choose a disorder or a treatment, or begin with one of these:</p>
      <div className="buttons">
        {possible.map((example) => (
          <button
            type="button"
            key={example.title}
            onClick={() => {
              dispatch({ kind: "disorder", id: example.disorder });
              if (example.treatment) dispatch({ kind: "treat", id: example.treatment });
            }}
          >
            {example.title}
          </button>
        ))}
      </div>
    </section>
  );
}
