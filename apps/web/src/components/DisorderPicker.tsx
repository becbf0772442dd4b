import type { Dispatch } from "react";
import { type Catalogue, entry } from "../state/catalogue.ts";
import { isFromBirth } from "../state/plan.ts";
import type { Action, View } from "../state/view.ts";
import { printSpan } from "../text/numbers.ts";
import { sentence } from "../text/words.ts";
import { Choice } from "./Choice.tsx";
import { SeveritySlider } from "./SeveritySlider.tsx";
import { SourceList } from "./SourceList.tsx";

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

const none = "none";

/** What is wrong with the patient, how badly, and what its cause is. */
export function DisorderPicker({ view, catalogue, dispatch }: Props) {
  const disorder = entry(catalogue.disorders, view.disorder);
  const sources = catalogue.sources.filter(({ key }) => disorder?.sources.includes(key));
  return (
    <section className="card" aria-labelledby="disorder-heading">
      <h2 id="disorder-heading">Disorder</h2>
      <Choice
        label="What is wrong?"
        value={view.disorder ?? none}
        options={[
          { id: none, label: "Nothing: the patient is healthy" },
          ...catalogue.disorders.map(({ id, name }) => ({ id, label: sentence(name) })),
        ]}
        onChange={(id) => dispatch({ kind: "disorder", id: id === none ? null : id })}
      />
      {disorder !== undefined && (
        <>
          <SeveritySlider
            severity={view.severity ?? disorder.usualSeverity}
            usual={disorder.usualSeverity}
            onChange={(severity) => dispatch({ kind: "severity", severity })}
          />
          <p className="about">
            <span className="label">Cause</span> {sentence(disorder.about)}
          </p>
          <p className="hint">{onset(view, catalogue, disorder.usualDay)}</p>
          {sources.length > 0 && (
            <details>
              <summary>Sources</summary>
              <SourceList sources={sources} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

/** When the disorder acts. */
function onset(view: View, catalogue: Catalogue, usualDay: number): string {
  if (isFromBirth(view, catalogue)) {
    return "It acts from birth: on day 0, today, the patient has lived with it for a lifetime.";
  }
  return `The full picture usually takes ${printSpan(usualDay)}.`;
}
