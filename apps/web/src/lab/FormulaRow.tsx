import type { Remote } from "comlink";
import { type Dispatch, useId, useRef, useState } from "react";
import { formulaToTex } from "../network/equation.ts";
import type { Action } from "../state/view.ts";
import { useText } from "../text/text.ts";
import type { Edit } from "./edit.ts";
import { FormulaField } from "./FormulaField.tsx";
import type { Bench } from "./labWorker.ts";
import { useEdit } from "./useEdit.ts";
import { WasLine } from "./WasLine.tsx";
import { WideEquation } from "./WideEquation.tsx";

interface Props {
  /** `module.quantity` */
  readonly path: string;
  /** The left side of the equation, in TeX. */
  readonly left: string;
  /** What the formula is of, in words. */
  readonly label: string;
  readonly original: string;
  readonly unit?: string;
  readonly meaning?: string | undefined;
  /** Functions of the module, with the number of their arguments. */
  readonly called: ReadonlyMap<string, number>;
  readonly edits: readonly Edit[];
  readonly bench: Remote<Bench>;
  readonly dispatch: Dispatch<Action>;
}

/** An equation as a paper would print it, its formula to change below. */
export function FormulaRow(props: Props) {
  const { path, left, label, original, unit = "", meaning, called, edits, bench, dispatch } = props;
  const { lab } = useText().words;
  const field = useId();
  const { text, fault, setText } = useEdit(bench, path, original, edits, dispatch);
  const isChanged = text !== original;
  const [isOpen, setOpen] = useState(isChanged);
  const readable = useRef(original);
  const typeset = texOf(text, called);
  if (typeset !== null) readable.current = text;
  const name = path.split(".")[1] as string;
  return (
    <div className={isChanged ? "quantity changed" : "quantity"}>
      <div className="quantity-head">
        <WideEquation
          label={label}
          tex={`${left} = ${typeset ?? texOf(readable.current, called) ?? ""}`}
        />
        <button
          type="button"
          className="quiet"
          aria-label={lab.editOf(name)}
          aria-expanded={isOpen}
          aria-controls={field}
          onClick={() => setOpen(!isOpen)}
        >
          {lab.edit}
        </button>
      </div>
      {(meaning !== undefined || unit !== "") && (
        <p className="hint">
          <span lang="en">{meaning}</span>
          {meaning !== undefined && unit !== "" && " · "}
          {unit}
        </p>
      )}
      <div id={field}>
        {(isOpen || fault !== null) && (
          <>
            <FormulaField label={label} text={text} fault={fault} onText={setText} />
            {isChanged && (
              <WasLine name={name} original={original} onReset={() => setText(original)} />
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** The formula in TeX; null while it cannot be read. */
function texOf(formula: string, called: ReadonlyMap<string, number>): string | null {
  try {
    return formulaToTex(formula, called);
  } catch {
    return null;
  }
}
