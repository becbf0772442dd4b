import katex from "katex";
import { useLayoutEffect, useRef } from "react";

/** A formula in TeX, typeset as MathML, which screen readers read. */
export function Equation({ tex }: { readonly tex: string }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    katex.render(tex, element, {
      output: "mathml",
      displayMode: true,
      throwOnError: false,
      strict: false,
    });
  }, [tex]);
  return <div className="equation" ref={host} />;
}
