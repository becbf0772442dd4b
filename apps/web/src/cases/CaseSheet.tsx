import type { Remote } from "comlink";
import { useMemo, useState } from "react";
import { Choice } from "../components/Choice.tsx";
import { ErrorPanel } from "../components/ErrorPanel.tsx";
import type { Catalogue } from "../state/catalogue.ts";
import { TestResult } from "../testing/TestResult.tsx";
import { type Text, useText, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import type { Clinic } from "../worker.ts";
import { bedside, complaintKeys } from "./complaints.ts";
import { measuredOf, panelCost, testCost } from "./cost.ts";
import { Ordered } from "./Ordered.tsx";
import { useCase } from "./useCase.ts";
import { Verdict } from "./Verdict.tsx";

interface Props {
  readonly clinic: Remote<Clinic>;
  readonly seed: number;
  readonly catalogue: Catalogue;
}

/** One case from the complaints to the verdict. */
export function CaseSheet({ clinic, seed, catalogue }: Props) {
  const text = useText();
  const { words, print } = text;
  const state = useCase(clinic, seed);
  const { found, orderable, panels, tests, decision, isBusy, error } = state;
  const [disorder, setDisorder] = useState<string | null>(null);
  const [treatment, setTreatment] = useState<string | null>(null);
  // Made once: a comparison that makes its own takes a hundred times as long.
  const inOrder = useMemo(() => new Intl.Collator(text.language).compare, [text.language]);
  if (found === null || orderable === null) {
    return error === null ? (
      <p className="waiting" role="status">
        {words.cases.drawing}
      </p>
    ) : (
      <ErrorPanel message={error} />
    );
  }
  const { report, scenario } = found;
  const spent =
    catalogue.panels
      .filter(({ id }) => panels.includes(id))
      .reduce((sum, panel) => sum + panelCost(panel, report), 0) +
    tests.reduce((sum, { protocol }) => sum + testCost(protocol), 0);
  const choosable = { ...catalogue, tests: orderable };
  const named = (topic: "disorders" | "treatments" | "tests") =>
    choosable[topic]
      .map(({ id, name }) => ({ id, label: label(text, topic, id, name) }))
      .toSorted((one, other) => inOrder(one.label, other.label));
  return (
    <div className="case" aria-busy={isBusy}>
      <section aria-labelledby="case-complaints">
        <h3 id="case-complaints">
          {sentence(
            wordsOf<{ name: string }>(words.patients, scenario.patient)?.name ?? scenario.patient,
          )}
        </h3>
        <ul className="complaints">
          {complaintKeys(report).map((key) => (
            <li key={key}>{wordsOf<string>(words.cases.complaint, key)}</li>
          ))}
        </ul>
        <Ordered
          report={report}
          ids={bedside}
          label={words.report.sign}
          caption={words.cases.bedside}
        />
      </section>
      <section aria-labelledby="case-orders">
        <div className="case-head">
          <h3 id="case-orders">{words.cases.order}</h3>
          <p className="spent" role="status">
            {words.cases.spent(print.number(spent))}
          </p>
        </div>
        <p className="hint">{words.cases.pointsAbout}</p>
        <div className="buttons">
          {catalogue.panels
            .filter((panel) => measuredOf(panel, report).length > 0)
            .map((panel) => (
              <button
                key={panel.id}
                type="button"
                disabled={panels.includes(panel.id)}
                onClick={() => state.orderPanel(panel.id)}
              >
                {wordsOf<string>(words.panels, panel.id) ?? panel.name}{" "}
                <span className="long">{print.number(panelCost(panel, report))}</span>
              </button>
            ))}
        </div>
        <Choice
          label={words.cases.orderTest}
          value={null}
          options={named("tests")}
          onChange={(test) => state.orderTest(test)}
        />
        {isBusy && (
          <p className="waiting" role="status">
            {words.testing.running}
          </p>
        )}
        {error !== null && <ErrorPanel message={error} />}
        {panels.map((id) => {
          const panel = catalogue.panels.find((each) => each.id === id);
          return (
            panel !== undefined && (
              <Ordered
                key={id}
                report={report}
                ids={measuredOf(panel, report)}
                label={words.report.analyte}
                caption={wordsOf<string>(words.panels, id) ?? panel.name}
              />
            )
          );
        })}
        {tests.map(({ protocol, report: answer }, i) => (
          <div key={`${protocol.id}-${String(i)}`}>
            <h4>
              {label(text, "tests", protocol.id, answer.name)}{" "}
              <span className="long">{print.number(testCost(protocol))}</span>
            </h4>
            <TestResult report={answer} healthy={null} />
          </div>
        ))}
      </section>
      <section aria-labelledby="case-decision">
        <h3 id="case-decision">{words.cases.decide}</h3>
        {decision === null ? (
          <div className="case-decision">
            <Choice
              label={words.cases.diagnosis}
              value={disorder}
              options={named("disorders")}
              onChange={setDisorder}
            />
            <Choice
              label={words.cases.treatment}
              value={treatment}
              options={named("treatments")}
              onChange={setTreatment}
            />
            <button
              type="button"
              className="primary"
              disabled={disorder === null || isBusy}
              onClick={() => disorder !== null && state.decide(disorder, treatment)}
            >
              {words.cases.commit}
            </button>
          </div>
        ) : (
          <Verdict found={found} decision={decision} spent={spent} catalogue={catalogue} />
        )}
      </section>
    </div>
  );
}

/** Name with a capital; of what the language has no word for yet, the catalogue's. */
function label(
  { words }: Text,
  topic: "disorders" | "treatments" | "tests",
  id: string,
  name: string,
): string {
  return sentence(wordsOf<{ name: string }>(words[topic], id)?.name ?? name);
}
