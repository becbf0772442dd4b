import type { Source } from "@endocrine/clinic";
import type { Remote } from "comlink";
import type { Dispatch } from "react";
import type { Catalogue } from "../state/catalogue.ts";
import type { Plan } from "../state/plan.ts";
import type { Action, View } from "../state/view.ts";
import { useText } from "../text/text.ts";
import type { Clinic } from "../worker.ts";
import { BodyRoom } from "./BodyRoom.tsx";
import { FileRoom } from "./FileRoom.tsx";

interface Props {
  readonly clinic: Remote<Clinic>;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
  readonly plan: Plan;
  readonly sources: readonly Source[];
  /** Id of a module, or `file`; null for the first module. */
  readonly place: string | null;
  readonly onPlace: (place: string | null) => void;
}

/** Either the equations of the body, or a model from a file. */
export function LabRoom({ place, onPlace, ...props }: Props) {
  const { lab } = useText().words;
  const isFile = place === "file";
  return (
    <>
      <section className="card lab-head" aria-labelledby="lab-heading">
        <div>
          <h2 id="lab-heading">{lab.heading}</h2>
          <p className="hint">{lab.intro}</p>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons are no set of fields */}
        <div className="lab-switch" role="group" aria-label={lab.what}>
          <button type="button" aria-pressed={!isFile} onClick={() => isFile && onPlace(null)}>
            {lab.body}
          </button>
          <button type="button" aria-pressed={isFile} onClick={() => onPlace("file")}>
            {lab.file}
          </button>
        </div>
      </section>
      {isFile ? <FileRoom /> : <BodyRoom {...props} module={place} onModule={onPlace} />}
    </>
  );
}
