import type { Source } from "@endocrine/clinic";
import type { ModuleDefinition } from "@endocrine/engine";
import type { Remote } from "comlink";
import type { Dispatch } from "react";
import { InTurn } from "../components/InTurn.tsx";
import { SourceDetails } from "../components/SourceDetails.tsx";
import { useStages } from "../components/useStages.ts";
import { nameToTex } from "../network/equation.ts";
import type { Action } from "../state/view.ts";
import { useText } from "../text/text.ts";
import type { Edit } from "./edit.ts";
import { FormulaRow } from "./FormulaRow.tsx";
import type { Bench } from "./labWorker.ts";
import { ParameterRow } from "./ParameterRow.tsx";

interface Props {
  readonly module: ModuleDefinition;
  readonly sources: readonly Source[];
  readonly edits: readonly Edit[];
  readonly bench: Remote<Bench>;
  readonly dispatch: Dispatch<Action>;
}

/** A module with everything in it that can be changed. */
export function ModuleBench({ module, sources, edits, bench, dispatch }: Props) {
  const { words, unit } = useText();
  const { network, lab } = words;
  const isSet = useStages(true, 1) === 1;
  const { id, about, parameters = {}, functions = {}, variables = {}, states = {} } = module;
  const called = new Map(Object.entries(functions).map(([name, { args }]) => [name, args.length]));
  const common = { called, edits, bench, dispatch };
  const used = new Set([
    ...(module.sources ?? []),
    ...Object.values(parameters).map(({ source }) => source),
  ]);
  const cited = sources.filter(({ key }) => used.has(key));
  return (
    <article className="module-bench" aria-labelledby="module-heading" aria-busy={!isSet}>
      <h3 id="module-heading">{id}</h3>
      <p lang="en">{about}</p>
      {Object.keys(states).length > 0 && <h4>{network.states}</h4>}
      {Object.entries(states).map(([name, { rate, unit: code, meaning }]) => (
        <InTurn key={name}>
          <FormulaRow
            {...common}
            path={`${id}.${name}`}
            left={`\\frac{d\\,${nameToTex(name)}}{dt}`}
            label={lab.rate(name)}
            original={rate}
            unit={unit(code)}
            meaning={meaning}
          />
        </InTurn>
      ))}
      {Object.keys(variables).length > 0 && <h4>{network.variables}</h4>}
      {Object.entries(variables).map(([name, { is, unit: code, meaning }]) => (
        <InTurn key={name}>
          <FormulaRow
            {...common}
            path={`${id}.${name}`}
            left={nameToTex(name)}
            label={lab.formula(name)}
            original={is}
            unit={unit(code)}
            meaning={meaning}
          />
        </InTurn>
      ))}
      {Object.keys(functions).length > 0 && <h4>{lab.functions}</h4>}
      {Object.entries(functions).map(([name, { args, is }]) => (
        <InTurn key={name}>
          <FormulaRow
            {...common}
            path={`${id}.${name}`}
            left={`${nameToTex(name)}(${args.map(nameToTex).join(", ")})`}
            label={lab.formula(name)}
            original={is}
          />
        </InTurn>
      ))}
      {Object.keys(parameters).length > 0 && (
        <>
          <h4>{network.parameters}</h4>
          <p className="hint">{lab.valueHint}</p>
        </>
      )}
      {Object.entries(parameters).map(([name, parameter]) => (
        <InTurn key={name}>
          <ParameterRow
            path={`${id}.${name}`}
            name={name}
            parameter={parameter}
            sources={sources}
            edits={edits}
            bench={bench}
            dispatch={dispatch}
          />
        </InTurn>
      ))}
      {cited.length > 0 && <SourceDetails title={words.choices.sources} sources={cited} />}
    </article>
  );
}
