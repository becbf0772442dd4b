import type { LabReport, PatientRun } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { useMemo } from "react";
import { Flag } from "../components/Flag.tsx";
import type { Catalogue } from "../state/catalogue.ts";
import { conventionalRun } from "../state/conventional.ts";
import type { Plan } from "../state/plan.ts";
import { samples } from "../state/samples.ts";
import type { View } from "../state/view.ts";
import { useText } from "../text/text.ts";
import { sentence } from "../text/words.ts";
import type { Clinic } from "../worker.ts";
import { readingsOf } from "./function.ts";
import type { Gland } from "./glands.ts";
import { Sparkline } from "./Sparkline.tsx";
import { useGlandCourse } from "./useGlandCourse.ts";

interface Props {
  readonly clinic: Remote<Clinic>;
  readonly gland: Gland;
  /** What is plotted: it holds the values of the gland that belongs to it. In the units that are chosen. */
  readonly course: PatientRun;
  readonly report: LabReport;
  readonly plan: Plan;
  /** Whether newer results are on their way: courses wait for them. */
  readonly busy: boolean;
  readonly catalogue: Catalogue;
  readonly units: View["units"];
}

/** The hormones of a gland: present values, flags, and how they came about. */
export function GlandPanel({ clinic, gland, course, report, plan, busy, catalogue, units }: Props) {
  const { words, print, unit, measured } = useText();
  const readings = readingsOf(gland, report);
  const measures = readings.map(({ id }) => id);
  const holdsAll = measures.every((id) => id in course.signals);
  const asked = useGlandCourse(clinic, plan, holdsAll ? [] : measures, busy);
  const shown = useMemo<PatientRun | null>(() => {
    if (holdsAll) return course;
    return asked === null || units === "si" ? asked : conventionalRun(asked, catalogue.analytes);
  }, [holdsAll, course, asked, units, catalogue]);
  const name = words.body.glands[gland.id];
  return (
    <section className="gland-panel" aria-label={words.body.values(name)}>
      <h3>{name}</h3>
      {readings.length === 0 && <p className="hint">{words.body.nothing}</p>}
      <dl>
        {readings.map(({ id, reading }) => {
          const { symbol, name: long } = measured(id);
          const title = symbol ?? sentence(long);
          return (
            <div key={id} className={`gland-row out-${reading.flag}`}>
              <dt title={long}>{title}</dt>
              <dd>
                {print.value(reading.value)} <span className="unit">{unit(reading.unit)}</span>{" "}
                <Flag flag={reading.flag} />
              </dd>
              <dd>
                {shown !== null && (
                  <Sparkline
                    samples={samples(shown, id, plan)}
                    reading={reading}
                    label={words.body.sparkline(title)}
                  />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
