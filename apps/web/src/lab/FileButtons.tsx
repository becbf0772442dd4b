import { useState } from "react";
import { save } from "../plot/exportPlot.ts";
import { useText } from "../text/text.ts";

/** A file that can be made. */
export interface MadeFile {
  readonly label: string;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly make: () => Promise<string | Uint8Array>;
}

/** A button for each file; one line says what is being made, or why it cannot be. */
export function FileButtons({ files }: { readonly files: readonly MadeFile[] }) {
  const { lab } = useText().words;
  const [making, setMaking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const give = async ({ name, type, make }: MadeFile) => {
    setMaking(true);
    setError(null);
    try {
      const content = await make();
      const part = typeof content === "string" ? content : new Uint8Array(content);
      save(name, new Blob([part], { type }));
    } catch (reason) {
      setError((reason as Error).message);
    }
    setMaking(false);
  };
  return (
    <section className="lab-exports" aria-labelledby="exports-heading">
      <h3 id="exports-heading">{lab.exports}</h3>
      <div className="buttons">
        {files.map((file) => (
          <button key={file.name} type="button" disabled={making} onClick={() => give(file)}>
            {file.label}
          </button>
        ))}
      </div>
      <p className="hint" role="status">
        {making ? lab.making : lab.exportHint}
      </p>
      {error !== null && (
        <p className="fault" role="alert" lang="en">
          {error}
        </p>
      )}
    </section>
  );
}
