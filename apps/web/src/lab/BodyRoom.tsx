import type { Source } from "@endocrine/clinic";
import type { ModuleDefinition } from "@endocrine/engine";
import type { Remote } from "comlink";
import { type Dispatch, useMemo } from "react";
import { Choice } from "../components/Choice.tsx";
import { ErrorPanel } from "../components/ErrorPanel.tsx";
import { type Organ, organOf } from "../network/organs.ts";
import type { Catalogue } from "../state/catalogue.ts";
import type { Plan } from "../state/plan.ts";
import { useOwnClinic } from "../state/useOwnClinic.ts";
import type { Action, View } from "../state/view.ts";
import { useText } from "../text/text.ts";
import type { Clinic } from "../worker.ts";
import { Changes } from "./Changes.tsx";
import { Comparison } from "./Comparison.tsx";
import { original } from "./edit.ts";
import { ModuleBench } from "./ModuleBench.tsx";
import { useBench } from "./useBench.ts";
import { useModules } from "./useModules.ts";

interface Props {
  readonly clinic: Remote<Clinic>;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly dispatch: Dispatch<Action>;
  readonly plan: Plan;
  readonly sources: readonly Source[];
  /** Id of the module that is open; null for the first. */
  readonly module: string | null;
  readonly onModule: (module: string) => void;
}

/** The equations of a module of the body on one side, what a change of them does on the other. */
export function BodyRoom(props: Props) {
  const { clinic, view, catalogue, dispatch, plan, sources, module: wanted, onModule } = props;
  const { lab } = useText().words;
  const open = useOwnClinic();
  const { bench } = useBench();
  const { modules, error } = useModules(clinic, bench, plan.scenario);
  const module = modules?.find(({ id }) => id === (wanted ?? "thyrotrophs")) ?? modules?.[0];
  const watched = useMemo(
    () => (modules === null ? [] : watchedOf(modules, module, view)),
    [modules, module, view],
  );
  return (
    <div className="lab-body">
      <section className="card lab-bench" aria-label={lab.body}>
        {modules === null || module === undefined || bench === null ? (
          error === null ? (
            <p className="waiting">{lab.reading}</p>
          ) : (
            <ErrorPanel message={error} />
          )
        ) : (
          <>
            <ModuleChoice modules={modules} module={module.id} onModule={onModule} />
            <Changes edits={view.edits} dispatch={dispatch} onModule={onModule} />
            <ModuleBench
              key={module.id}
              module={module}
              sources={sources}
              edits={view.edits}
              bench={bench}
              dispatch={dispatch}
            />
          </>
        )}
      </section>
      <Comparison
        clinic={clinic}
        open={open}
        plan={plan}
        view={view}
        catalogue={catalogue}
        watched={watched}
        dispatch={dispatch}
      />
    </div>
  );
}

/** Quantities of the open module that are plotted: at most so many. */
const most = 4;

/** What moves in the open module: its states, or else its variables; what is changed comes first. */
function watchedOf(
  modules: readonly ModuleDefinition[],
  open: ModuleDefinition | undefined,
  { edits }: View,
): readonly string[] {
  if (open === undefined) return [];
  const { id, states = {}, variables = {} } = open;
  const changed = edits.flatMap(({ path }) => {
    const [of = "", name = ""] = path.split(".");
    const module = modules.find((each) => each.id === of);
    const kind = module === undefined ? undefined : original(module, name)?.kind;
    return of === id && (kind === "variable" || kind === "state") ? [path] : [];
  });
  const moving = [...Object.keys(states), ...Object.keys(variables)].map((name) => `${id}.${name}`);
  return [...new Set([...changed, ...moving])].slice(0, most);
}

interface ModuleChoiceProps {
  readonly modules: readonly ModuleDefinition[];
  readonly module: string;
  readonly onModule: (module: string) => void;
}

function ModuleChoice({ modules, module, onModule }: ModuleChoiceProps) {
  const { lab, network } = useText().words;
  const organ = organOf(module);
  const within = (of: Organ) => modules.filter(({ id }) => organOf(id) === of);
  const organs = (Object.keys(network.organs) as Organ[]).filter((each) => within(each).length > 0);
  return (
    <div className="lab-choice">
      <Choice
        label={lab.organ}
        value={organ}
        options={organs.map((id) => ({ id, label: network.organs[id] }))}
        onChange={(next) => {
          const first = within(next as Organ)[0];
          if (first !== undefined && next !== organ) onModule(first.id);
        }}
      />
      <Choice
        label={lab.module}
        value={module}
        options={within(organ).map(({ id }) => ({ id, label: id }))}
        onChange={onModule}
      />
    </div>
  );
}
