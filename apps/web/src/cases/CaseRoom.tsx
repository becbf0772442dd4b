import type { Remote } from "comlink";
import { useEffect } from "react";
import type { Catalogue } from "../state/catalogue.ts";
import { useText } from "../text/text.ts";
import type { Clinic } from "../worker.ts";
import { CaseSheet } from "./CaseSheet.tsx";

interface Props {
  readonly clinic: Remote<Clinic>;
  readonly catalogue: Catalogue;
  /** Number of the case; null for a new one. */
  readonly place: string | null;
  readonly onPlace: (place: string) => void;
}

/** Cases are numbered from 1 to this. */
const lastSeed = 9999;

/** An unknown patient, whose number is in the address: the same number is the same patient for everybody. */
export function CaseRoom({ clinic, catalogue, place, onPlace }: Props) {
  const { words, print } = useText();
  const seed = seedOf(place);
  const draw = () => onPlace(String(1 + Math.floor(Math.random() * lastSeed)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a missing number is drawn
  useEffect(() => {
    if (seed === null) draw();
  }, [seed]);
  return (
    <section className="cases card" aria-labelledby="cases-heading">
      <div className="case-head">
        <h2 id="cases-heading">
          {seed === null ? words.cases.heading : words.cases.caseOf(print.fixed(seed, 0))}
        </h2>
        <button type="button" className="quiet" onClick={draw}>
          {words.cases.another}
        </button>
      </div>
      <p className="hint">{words.cases.intro}</p>
      {seed !== null && <CaseSheet key={seed} clinic={clinic} seed={seed} catalogue={catalogue} />}
    </section>
  );
}

function seedOf(place: string | null): number | null {
  const seed = Number(place);
  return Number.isInteger(seed) && seed >= 1 && seed <= lastSeed ? seed : null;
}
