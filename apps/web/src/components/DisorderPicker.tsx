import type { Dispatch } from "react";
import { type Catalogue, entry } from "../state/catalogue.ts";
import { isFromBirth } from "../state/plan.ts";
import { useSources } from "../state/sources.ts";
import type { Action, ChosenDisorder, View } from "../state/view.ts";
import { useText, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import { Choice, focusChoice } from "./Choice.tsx";
import { SeveritySlider } from "./SeveritySlider.tsx";
import { SourceList } from "./SourceList.tsx";

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
}

/** What is wrong with the patient, how badly, and what its cause is; and a list to add another disorder from. */
export function DisorderPicker({ view, catalogue, dispatch }: Props) {
  const { words } = useText();
  const count = view.disorders.length;
  const left = catalogue.disorders.filter(({ id }) => entry(view.disorders, id) === undefined);
  return (
    <section className="card" aria-labelledby="disorder-heading">
      <h2 id="disorder-heading">{words.choices.disorder}</h2>
      {count > 0 && (
        <ul className="treatments">
          {view.disorders.map((chosen) => (
            <li key={chosen.id}>
              <Chosen {...{ chosen, view, catalogue, dispatch }} />
            </li>
          ))}
        </ul>
      )}
      <Choice
        label={count === 0 ? words.choices.whatIsWrong : words.living.whatElseIsWrong}
        placeholder={count === 0 ? words.choices.nothingWrong : words.choices.nothingElse}
        value={null}
        options={left.map(({ id }) => ({
          id,
          label: sentence(wordsOf(words.disorders, id)?.name ?? id),
        }))}
        onChange={(id) => dispatch({ kind: "disorder", id })}
      />
    </section>
  );
}

function Chosen({
  chosen,
  view,
  catalogue,
  dispatch,
}: Props & { readonly chosen: ChosenDisorder }) {
  const { words, print } = useText();
  const { id, severity } = chosen;
  const disorder = entry(catalogue.disorders, id);
  const { name = id, cause } = wordsOf(words.disorders, id) ?? {};
  const sources = useSources().filter(({ key }) => disorder?.sources.includes(key));
  return (
    <>
      <div className="chosen-head">
        <h3>{sentence(name)}</h3>
        <button
          type="button"
          className="remove"
          aria-label={words.living.without(name)}
          onClick={({ currentTarget }) => {
            focusChoice(currentTarget);
            dispatch({ kind: "cure", id });
          }}
        >
          ×
        </button>
      </div>
      {disorder !== undefined && (
        <>
          <SeveritySlider
            severity={severity ?? disorder.usualSeverity}
            usual={disorder.usualSeverity}
            onChange={(value) => dispatch({ kind: "severity", id, severity: value })}
          />
          <p className="about">
            <span className="label">{words.choices.cause}</span> {cause}
          </p>
          <p className="hint">
            {isFromBirth(view, catalogue, id)
              ? words.choices.fromBirth
              : words.choices.fullPicture(print.span(disorder.usualDay))}
          </p>
          {sources.length > 0 && (
            <details>
              <summary>{words.choices.sources}</summary>
              <SourceList sources={sources} />
            </details>
          )}
        </>
      )}
    </>
  );
}
