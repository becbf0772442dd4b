import type { Dispatch } from "react";
import type { PanelEntry } from "../state/catalogue.ts";
import type { Action } from "../state/view.ts";
import { useText, wordsOf } from "../text/text.ts";
import { Choice } from "./Choice.tsx";

interface Props {
  /** Id of the panel whose courses are shown. */
  readonly value: string;
  readonly panels: readonly PanelEntry[];
  readonly dispatch: Dispatch<Action>;
}

/** Which courses are shown: those of a panel of analytes. */
export function PanelChoice({ value, panels, dispatch }: Props) {
  const { words } = useText();
  return (
    <Choice
      label={words.course.show}
      value={value}
      options={panels.map(({ id }) => ({ id, label: wordsOf(words.panels, id) ?? id }))}
      onChange={(panel) => dispatch({ kind: "panel", panel })}
    />
  );
}
