import type { TestReport } from "@endocrine/clinic";
import { useText } from "../text/text.ts";
import { quantityName } from "./names.ts";
import { clock } from "./Protocol.tsx";

interface Props {
  readonly report: TestReport;
  readonly healthy: TestReport | null;
  readonly startHour: number;
  readonly quantities: readonly string[];
  readonly shown: number;
}

/** The samples that have been taken, the healthy person's values below the patient's. */
export function SampleTable({ report, healthy, startHour, quantities, shown }: Props) {
  const text = useText();
  const { words, print, unit } = text;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="sample-table" aria-label={words.testing.samples} tabIndex={0}>
      <table className="readings">
        <thead>
          <tr>
            <th scope="col">{words.testing.time}</th>
            {quantities.map((id) => (
              <th key={id} scope="col" className="number">
                {quantityName(text, id)}{" "}
                <span className="long">{unit(report.units[id] ?? "")}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.samples.slice(0, shown).map(({ minute, analytes }, i) => (
            <tr key={minute}>
              <th scope="row">
                {clock(startHour, minute)}{" "}
                <span className="long">{words.testing.minute(print.tick(minute))}</span>
              </th>
              {quantities.map((id) => (
                <td key={id} className="number">
                  {print.value(analytes[id] ?? Number.NaN)}
                  {healthy !== null && (
                    <span className="beside-healthy">
                      <span className="hidden">{words.testing.healthyPerson}: </span>
                      {print.value(healthy.samples[i]?.analytes[id] ?? Number.NaN)}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
