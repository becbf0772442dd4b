import { useId, useState } from "react";
import { Choice } from "../components/Choice.tsx";
import { useText } from "../text/text.ts";
import { csvOf } from "./courseCsv.ts";
import { FileButtons } from "./FileButtons.tsx";
import { ModelChart } from "./ModelChart.tsx";
import type { ModelQuantity, OpenedModel } from "./modelFile.ts";
import type { ModelFileState } from "./useModelFile.ts";

interface Props {
  readonly state: ModelFileState;
  readonly model: OpenedModel;
}

/** A model that has been read: what it is, its course, and the files that can be made of it. */
export function ModelSheet({ state, model }: Props) {
  const { words, print } = useText();
  const { lab } = words;
  const { course, done, show } = state;
  const { species, parameters, reactions } = model.counts;
  const known = new Map(model.quantities.map((each) => [each.id, each]));
  const left = model.quantities.filter(({ id }) => !course.ids.includes(id));
  const plotted = course.ids.flatMap((id) => known.get(id) ?? []);
  return (
    <div className="model-sheet">
      <div>
        <h3>{model.name}</h3>
        <p className="hint">
          {lab.counts(print.number(species), print.number(parameters), print.number(reactions))}
        </p>
      </div>
      {model.notes !== "" && (
        <details>
          <summary>{lab.notes}</summary>
          <p className="model-notes">{model.notes}</p>
        </details>
      )}
      {model.warnings.length > 0 && (
        <details>
          <summary>{`${lab.warnings} (${print.number(model.warnings.length)})`}</summary>
          <ul lang="en">
            {model.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      {model.quantities.length === 0 ? (
        <p className="empty">{lab.nothingMoves}</p>
      ) : (
        <div className="model-controls">
          <EndField end={course.end} onEnd={state.setEnd} />
          {left.length > 0 && (
            <Choice
              key={course.ids.length}
              label={lab.addPlot}
              placeholder={lab.pick}
              value={null}
              options={left.map((each) => ({ id: each.id, label: nameOf(each) }))}
              onChange={(id) => show([...course.ids, id])}
            />
          )}
        </div>
      )}
      {done !== null && (
        <>
          <div className="charts">
            {plotted.map((quantity) => {
              const values = done.run.columns[quantity.id];
              return values === undefined ? null : (
                <ModelChart
                  key={quantity.id}
                  id={quantity.id}
                  title={nameOf(quantity)}
                  unit={quantity.unit}
                  time={done.run.time}
                  values={values}
                  onRemove={() => show(course.ids.filter((id) => id !== quantity.id))}
                />
              );
            })}
          </div>
          <Exports state={state} model={model} />
        </>
      )}
    </div>
  );
}

/** Name of a quantity, with its id where they differ. */
function nameOf({ id, name }: ModelQuantity): string {
  return name === id ? id : `${name} (${id})`;
}

function EndField({ end, onEnd }: { readonly end: number; onEnd: (end: number) => void }) {
  const { lab } = useText().words;
  const field = useId();
  const [text, setText] = useState(String(end));
  const wanted = Number(text.replace(",", "."));
  const isAllowed = text.trim() !== "" && wanted > 0 && Number.isFinite(wanted);
  return (
    <form
      className="end-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (isAllowed) onEnd(wanted);
      }}
    >
      <label htmlFor={field}>{lab.until}</label>
      <input
        id={field}
        inputMode="decimal"
        value={text}
        aria-invalid={!isAllowed}
        aria-describedby={`${field}-fault`}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => isAllowed && wanted !== end && onEnd(wanted)}
      />
      <p id={`${field}-fault`} className="fault" aria-live="polite">
        {isAllowed ? "" : lab.untilAllowed}
      </p>
    </form>
  );
}

function Exports({ state, model }: Props) {
  const { lab } = useText().words;
  const { bench, done, name } = state;
  if (bench === null || done === null) return null;
  const stem = (name ?? "model").replace(/\.\w+$/, "");
  const { run, course } = done;
  const columns = model.quantities.flatMap(({ id, unit }) => {
    const values = run.columns[id];
    return values === undefined ? [] : [{ name: unit === "" ? id : `${id}, ${unit}`, values }];
  });
  return (
    <FileButtons
      files={[
        {
          label: lab.csv,
          name: `${stem}.csv`,
          type: "text/csv",
          make: async () => csvOf([{ name: "time", values: run.time }, ...columns]),
        },
        {
          label: lab.sbml,
          name: `${stem}.sbml.xml`,
          type: "application/sbml+xml",
          make: () => bench.writeModel("sbml", course),
        },
        {
          label: lab.omex,
          name: `${stem}.omex`,
          type: "application/zip",
          make: () => bench.writeModel("omex", course),
        },
      ]}
    />
  );
}
