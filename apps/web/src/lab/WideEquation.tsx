import { useEffect, useRef, useState } from "react";
import { Equation } from "../network/Equation.tsx";

interface Props {
  /** What the equation is of, in words. */
  readonly label: string;
  readonly tex: string;
}

/** An equation that scrolls where it is wider than its place, and can then be reached by keyboard. */
export function WideEquation({ label, tex }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another equation has another width
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    // It tells the first size too, once the page is laid out anyway.
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [tex]);
  const reached = isWide ? { tabIndex: 0, role: "group", "aria-label": label } : {};
  return (
    <div ref={host} className="wide-equation" {...reached}>
      <Equation tex={tex} />
    </div>
  );
}
