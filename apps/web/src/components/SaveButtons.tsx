import type { Plotted } from "../plot/savePlot.ts";
import { useText } from "../text/text.ts";

/** Buttons that save a plot as a picture or as numbers. */
export function SaveButtons({ plotted }: { readonly plotted: Plotted }) {
  const { plot } = useText().words;
  return (
    <p className="files">
      {(["PNG", "SVG", "CSV"] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-label={plot.save(plotted.title, kind)}
          onClick={async () => (await import("../plot/savePlot.ts")).savePlot(plotted, kind)}
        >
          {kind}
        </button>
      ))}
    </p>
  );
}
