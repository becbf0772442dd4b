import katex from "katex";
import { useEffect, useRef } from "react";

/** A formula in TeX, typeset as MathML, which screen readers read. */
export function Equation({ tex }: { readonly tex: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    katex.render(tex, host.current, {
      output: "mathml",
      displayMode: true,
      throwOnError: false,
      strict: false,
    });
  }, [tex]);
  return <div className="equation" ref={host} />;
}
