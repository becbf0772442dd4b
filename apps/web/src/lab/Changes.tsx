import type { Dispatch } from "react";
import type { Action } from "../state/view.ts";
import { useText } from "../text/text.ts";
import type { Edit } from "./edit.ts";

interface Props {
  readonly edits: readonly Edit[];
  readonly dispatch: Dispatch<Action>;
  readonly onModule: (module: string) => void;
}

/** All that is changed in the body, each with a way to it and a way back. */
export function Changes({ edits, dispatch, onModule }: Props) {
  const { lab } = useText().words;
  return (
    <section className="lab-changes" aria-labelledby="changes-heading">
      <div className="lab-changes-head">
        <h3 id="changes-heading">{lab.changes}</h3>
        {edits.length > 0 && (
          <button type="button" className="quiet" onClick={() => dispatch({ kind: "restore" })}>
            {lab.resetAll}
          </button>
        )}
      </div>
      {edits.length === 0 && <p className="hint">{lab.noChanges}</p>}
      {edits.length > 0 && (
        <ul>
          {edits.map(({ path, text }) => (
            <li key={path}>
              <button
                type="button"
                className="link"
                onClick={() => onModule(path.split(".")[0] as string)}
              >
                {path}
              </button>
              <code>{text}</code>
              <button
                type="button"
                className="remove"
                aria-label={lab.resetOf(path)}
                onClick={() => dispatch({ kind: "unedit", id: path })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="hint">{lab.scope}</p>
    </section>
  );
}
