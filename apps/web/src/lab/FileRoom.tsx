import { type DragEvent, useId, useState } from "react";
import { ErrorPanel } from "../components/ErrorPanel.tsx";
import { useText } from "../text/text.ts";
import { ModelSheet } from "./ModelSheet.tsx";
import { useModelFile } from "./useModelFile.ts";

/** A model from a file: chosen or dropped, read, simulated and plotted. */
export function FileRoom() {
  const { lab } = useText().words;
  const state = useModelFile();
  const field = useId();
  const [isOver, setOver] = useState(false);
  const [isMany, setMany] = useState(false);
  const { name, model, error, status, open, stop } = state;

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    setMany(files.length > 1);
    const [file] = files;
    if (file !== undefined && files.length === 1) open(file);
  };
  return (
    <section className="card lab-file" aria-labelledby="file-heading">
      <div>
        <h2 id="file-heading">{lab.openFile}</h2>
        <p className="hint">{lab.fileIntro}</p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first */}
      <div
        className={isOver ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <input
          id={field}
          className="hidden"
          type="file"
          accept=".xml,.sbml,.omex"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            setMany(false);
            if (file !== undefined) open(file);
            // The same file can be chosen again after it was mended.
            target.value = "";
          }}
        />
        <label htmlFor={field} className="primary">
          {lab.choose}
        </label>
        <span className="hint">{lab.drop}</span>
      </div>
      <p role="status" className="hint lab-status">
        {status === "opening" && lab.opening(name ?? "")}
        {status === "running" && lab.simulating}
        {status === "stopped" && lab.stopped}
        {(status === "opening" || status === "running") && (
          <button type="button" className="quiet" onClick={stop}>
            {lab.stop}
          </button>
        )}
      </p>
      {isMany && (
        <p className="fault" role="alert">
          {lab.oneFile}
        </p>
      )}
      {error !== null && <ErrorPanel message={error} />}
      {model !== null && <ModelSheet key={name} state={state} model={model} />}
    </section>
  );
}
