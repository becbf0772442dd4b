import type { Remote } from "comlink";
import type { ComponentType, Dispatch } from "react";
import type { Catalogue } from "../state/catalogue.ts";
import type { Simulation } from "../state/useSimulation.ts";
import type { Action, View } from "../state/view.ts";
import type { Dictionary } from "../text/dictionary.ts";
import type { Clinic } from "../worker.ts";

/** Id of a screen: it has words in every language, and stands in the address as `screen=network`. */
export type ScreenId = keyof Dictionary["shell"]["screen"];

/** What every screen gets. */
export interface ScreenProps {
  readonly clinic: Remote<Clinic>;
  readonly catalogue: Catalogue;
  /** What the person has chosen. */
  readonly view: View;
  /** Changes the scenario; each change can be taken back. */
  readonly dispatch: Dispatch<Action>;
  /** Results, which may be older than the view. */
  readonly simulation: Simulation;
  /** Whether newer results are on their way. */
  readonly busy: boolean;
}

/** A view that the header leads to. It shows one `main` element. */
export interface Screen {
  readonly id: ScreenId;
  readonly Component: ComponentType<ScreenProps>;
}
