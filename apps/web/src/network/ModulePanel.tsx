import type { Source } from "@endocrine/clinic";
import type { ModuleDefinition, ParameterDefinition } from "@endocrine/engine";
import { SourceList } from "../components/SourceList.tsx";
import { useText } from "../text/text.ts";
import { Equation } from "./Equation.tsx";
import { formulaToTex, nameToTex } from "./equation.ts";
import type { Flows } from "./flow.ts";

interface Props {
  readonly module: ModuleDefinition;
  readonly flows: Flows;
  readonly sources: readonly Source[];
}

/** A module as its paper would write it: what it reads, its equations, its parameters with their sources. */
export function ModulePanel({ module, flows, sources }: Props) {
  const { words, unit } = useText();
  const { id, about, functions = {}, variables = {}, states = {}, events = {} } = module;
  const called = new Map(Object.entries(functions).map(([name, { args }]) => [name, args.length]));
  const tex = (formula: string) => formulaToTex(formula, called);
  const used = new Set([
    ...(module.sources ?? []),
    ...Object.values(module.parameters ?? {}).map(({ source }) => source),
  ]);
  return (
    <article className="module-panel" aria-labelledby="module-heading">
      <h3 id="module-heading">{id}</h3>
      <p lang="en">{about}</p>
      <Inputs module={module} flows={flows} />
      {Object.keys(functions).length + Object.keys(variables).length > 0 && (
        <h4>{words.network.variables}</h4>
      )}
      {Object.entries(functions).map(([name, { args, is }]) => (
        <Equation
          key={name}
          tex={`${nameToTex(name)}(${args.map(nameToTex).join(", ")}) = ${tex(is)}`}
        />
      ))}
      {Object.entries(variables).map(([name, variable]) => (
        <Line
          key={name}
          path={`${id}.${name}`}
          tex={`${nameToTex(name)} = ${tex(variable.is)}`}
          unit={unit(variable.unit)}
          meaning={variable.meaning}
          flows={flows}
        />
      ))}
      {Object.keys(states).length > 0 && <h4>{words.network.states}</h4>}
      {Object.entries(states).map(([name, state]) => (
        <Line
          key={name}
          path={`${id}.${name}`}
          tex={`\\frac{d\\,${nameToTex(name)}}{dt} = ${tex(state.rate)}`}
          unit={unit(state.unit)}
          meaning={state.meaning}
          flows={flows}
        />
      ))}
      {Object.keys(events).length > 0 && <h4>{words.network.events}</h4>}
      {Object.entries(events).map(([name, { when, set }]) => (
        <Equation
          key={name}
          tex={`${tex(when)} \\;\\Rightarrow\\; ${Object.entries(set)
            .map(([target, value]) => `${nameToTex(target)} := ${tex(value)}`)
            .join(",\\; ")}`}
        />
      ))}
      <Parameters parameters={module.parameters ?? {}} sources={sources} />
      <SourceList sources={sources.filter(({ key }) => used.has(key))} />
    </article>
  );
}

interface LineProps {
  readonly path: string;
  readonly tex: string;
  readonly unit: string;
  readonly meaning: string | undefined;
  readonly flows: Flows;
}

function Line({ path, tex, unit, meaning = "", flows }: LineProps) {
  const { words, print } = useText();
  const flow = flows[path];
  return (
    <div className="quantity">
      <Equation tex={tex} />
      <p className="hint">
        <span lang="en">{meaning}</span>
        {unit !== "" && ` · ${unit}`}
        {flow !== undefined &&
          ` · ${words.network.now} ${print.signed(flow.now)}, ${words.network.inHealth.toLocaleLowerCase()} ${print.signed(flow.healthy)}`}
      </p>
    </div>
  );
}

function Inputs({ module, flows }: { readonly module: ModuleDefinition; readonly flows: Flows }) {
  const { words, print, unit } = useText();
  const rows = Object.entries(module.inputs ?? {});
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>
        {words.network.inputs} ({rows.length})
      </summary>
      <div className="wide-table">
        <table className="readings">
          <thead>
            <tr>
              <th scope="col">{words.network.quantity}</th>
              <th scope="col">{words.network.from}</th>
              <th scope="col">{words.network.meaning}</th>
              <th scope="col" className="number">
                {words.network.now}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, input]) => {
              const flow = flows[input.from];
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{input.from}</td>
                  <td lang="en">{input.meaning}</td>
                  <td className="number">
                    {flow === undefined ? "" : `${print.signed(flow.now)} ${unit(input.unit)}`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Parameters({
  parameters,
  sources,
}: {
  readonly parameters: Readonly<Record<string, ParameterDefinition>>;
  readonly sources: readonly Source[];
}) {
  const { words, print, unit } = useText();
  const rows = Object.entries(parameters);
  if (rows.length === 0) return null;
  const sourceOf = ({ source }: ParameterDefinition) => {
    if (source === "design") return words.network.ownChoice;
    if (source === "lesion") return words.network.lesion;
    return sources.find(({ key }) => key === source)?.text ?? source;
  };
  return (
    <>
      <h4>{words.network.parameters}</h4>
      <div className="wide-table">
        <table className="readings">
          <thead>
            <tr>
              <th scope="col">{words.network.quantity}</th>
              <th scope="col" className="number">
                {words.network.value}
              </th>
              <th scope="col">{words.network.meaning}</th>
              <th scope="col">{words.network.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, parameter]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">
                  {print.number(parameter.value)} {unit(parameter.unit)}
                </td>
                <td lang="en">
                  {parameter.meaning}
                  {parameter.note !== undefined && <span className="note"> {parameter.note}</span>}
                </td>
                <td lang="en">{sourceOf(parameter)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
