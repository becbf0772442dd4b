import type { Dispatch } from "react";
import { type Catalogue, entry } from "../state/catalogue.ts";
import { isFromBirth } from "../state/plan.ts";
import type { Action, View } from "../state/view.ts";
import { type Text, useText, wordsOf } from "../text/text.ts";
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
  const text = useText();
  const { words } = text;
  const disorder = entry(catalogue.disorders, view.disorder);
  const sources = catalogue.sources.filter(({ key }) => disorder?.sources.includes(key));
  return (
    <section className="card" aria-labelledby="disorder-heading">
      <h2 id="disorder-heading">{words.choices.disorder}</h2>
      <Choice
        label={words.choices.whatIsWrong}
        value={view.disorder ?? none}
        options={[
          { id: none, label: words.choices.nothingWrong },
          ...catalogue.disorders.map(({ id }) => ({
            id,
            label: sentence(wordsOf(words.disorders, id)?.name ?? id),
          })),
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
            <span className="label">{words.choices.cause}</span>{" "}
            {wordsOf(words.disorders, disorder.id)?.cause}
          </p>
          <p className="hint">{onset(text, view, catalogue, disorder.usualDay)}</p>
          {sources.length > 0 && (
            <details>
              <summary>{words.choices.sources}</summary>
              <SourceList sources={sources} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

/** When the disorder acts. */
function onset({ words, print }: Text, view: View, catalogue: Catalogue, usualDay: number): string {
  if (isFromBirth(view, catalogue)) return words.choices.fromBirth;
  return words.choices.fullPicture(print.span(usualDay));
}
