import type { Catalogue } from "../state/catalogue.ts";
import { toHash } from "../state/hash.ts";
import { start } from "../state/view.ts";
import { useText, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import { outOfRange, panelCost, tellingPanel } from "./cost.ts";
import type { Case } from "./draw.ts";
import { Ordered } from "./Ordered.tsx";
import type { Decision } from "./useCase.ts";

interface Props {
  readonly found: Case;
  readonly decision: Decision;
  readonly spent: number;
  readonly catalogue: Catalogue;
}

/** What was wrong and why: the lesion, the values that told it, and the shortest way to them. */
export function Verdict({ found, decision, spent, catalogue }: Props) {
  const text = useText();
  const { words, print } = text;
  const { scenario, report } = found;
  const { id, severity = 1 } = scenario.disorders![0]!;
  const isRight = decision.disorder === id;
  const known = wordsOf<{ name: string; cause: string }>(words.disorders, id);
  const entry = catalogue.disorders.find((each) => each.id === id);
  const panel = tellingPanel(catalogue.panels, id, report);
  const out = Object.keys(report.analytes).filter((each) => report.analytes[each]?.flag !== "N");
  const address = toHash({
    ...start,
    patient: scenario.patient,
    disorders: [{ id, severity, onset: null }],
  });
  return (
    <section className={`case-verdict ${isRight ? "right" : "wrong"}`} aria-live="polite">
      <h3>{isRight ? words.cases.right : words.cases.wrong}</h3>
      <p className="verdict">
        {sentence(known?.name ?? entry?.name ?? id)}, {words.report.severity(print.share(severity))}
      </p>
      <p>{known?.cause}</p>
      {decision.effect !== null && decision.treatment !== null && (
        <p>
          {words.cases.effect(
            sentence(
              wordsOf<{ name: string }>(words.treatments, decision.treatment)?.name ??
                decision.treatment,
            ),
            print.number(decision.effect.before),
            print.number(decision.effect.after),
          )}{" "}
          {decision.effect.isFatal
            ? words.cases.fatal
            : decision.effect.after < decision.effect.before
              ? words.cases.helps
              : words.cases.helpsNot}
        </p>
      )}
      {panel !== undefined && (
        <p>
          {words.cases.path(
            wordsOf<string>(words.panels, panel.id) ?? panel.name,
            print.number(panelCost(panel, report)),
            print.number(spent),
          )}
        </p>
      )}
      {panel !== undefined && (
        <Ordered
          report={report}
          ids={outOfRange(panel, report)}
          label={words.report.analyte}
          caption={words.cases.telling}
        />
      )}
      <details>
        <summary>{words.cases.everything(print.number(out.length))}</summary>
        <Ordered
          report={report}
          ids={out}
          label={words.report.analyte}
          caption={words.cases.outOfRange}
        />
      </details>
      <p>
        <a href={address}>{words.cases.openPatient}</a>
      </p>
    </section>
  );
}
