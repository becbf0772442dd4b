import type { Source } from "@endocrine/clinic";
import type { ParameterDefinition } from "@endocrine/engine";
import type { Remote } from "comlink";
import type { Dispatch } from "react";
import type { Action } from "../state/view.ts";
import { useText } from "../text/text.ts";
import { type Edit, textOf } from "./edit.ts";
import { FormulaField } from "./FormulaField.tsx";
import type { Bench } from "./labWorker.ts";
import { useEdit } from "./useEdit.ts";
import { WasLine } from "./WasLine.tsx";

interface Props {
  /** `module.parameter` */
  readonly path: string;
  readonly name: string;
  readonly parameter: ParameterDefinition;
  readonly sources: readonly Source[];
  readonly edits: readonly Edit[];
  readonly bench: Remote<Bench>;
  readonly dispatch: Dispatch<Action>;
}

/** A parameter: its value to change, what it means and where it is from. */
export function ParameterRow(props: Props) {
  const { path, name, parameter, sources, edits, bench, dispatch } = props;
  const { lab, network } = useText().words;
  const original = textOf(parameter);
  const { text, fault, setText } = useEdit(bench, path, original, edits, dispatch);
  const isChanged = text !== original;
  const { meaning, source, note } = parameter;
  return (
    <div className={isChanged ? "parameter changed" : "parameter"}>
      <span className="parameter-name">{name}</span>
      <FormulaField label={lab.value(name)} text={text} fault={fault} onText={setText} />
      <div className="hint">
        {isChanged && <WasLine name={name} original={original} onReset={() => setText(original)} />}
        <p lang="en">
          {meaning}
          {note !== undefined && <span className="note"> {note}</span>}
        </p>
        <p>
          {network.source}:{" "}
          {source === "design" ? (
            network.ownChoice
          ) : source === "lesion" ? (
            network.lesion
          ) : (
            <span lang="en">{sources.find(({ key }) => key === source)?.text ?? source}</span>
          )}
        </p>
      </div>
    </div>
  );
}
