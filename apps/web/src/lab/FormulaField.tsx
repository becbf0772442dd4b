import { useId } from "react";
import { useText } from "../text/text.ts";
import type { Fault } from "./edit.ts";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly fault: Fault | null;
  readonly onText: (text: string) => void;
}

/** A field for a formula or a value: the place of a fault is underlined in it, and one line says what is wrong. */
export function FormulaField({ label, text, fault, onText }: Props) {
  const { words, print } = useText();
  const id = useId();
  const place = fault?.position ?? null;
  return (
    <div className={fault === null ? "formula-field" : "formula-field faulty"}>
      <div className="formula-box">
        <div className="formula-mirror" aria-hidden="true">
          {place === null ? text : <Marked text={text} at={place} />}{" "}
        </div>
        <textarea
          rows={1}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-label={label}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : id}
          value={text}
          onChange={(event) => onText(event.target.value.replaceAll(/\s*\n\s*/g, " "))}
        />
      </div>
      <p id={id} className="fault" aria-live="polite">
        {fault !== null && (
          <>
            {place !== null && `${words.lab.character(print.number(place + 1))} `}
            {fault.message === null ? words.lab.notNumber : <span lang="en">{fault.message}</span>}
          </>
        )}
      </p>
    </div>
  );
}

/** The text with the word at a place underlined; at its end, the empty place after it. */
function Marked({ text, at }: { readonly text: string; readonly at: number }) {
  const wrong = /^(?:[\w.]+|.)/s.exec(text.slice(at))?.[0] ?? "\u00a0\u00a0";
  return (
    <>
      {text.slice(0, at)}
      <mark>{wrong}</mark>
      {text.slice(at + wrong.length)}
    </>
  );
}
