import { radioiodine } from "../treatments/drugs/radioiodine.ts";
import { type FunctionTest, valueAt } from "./functionTest.ts";
import { drowned, neckActivity, tracerAt, uptake } from "./tracer.ts";

const hours6 = 6 * 60;
const hours24 = 24 * 60;

/** Reference interval of the 24-hour uptake where iodine is sufficient, % of the dose. */
export const uptakeLimits = { low: 10, high: 35 } as const;

/** Share of a tracer of iodine-131 that the thyroid holds. */
export const radioiodineUptake: FunctionTest = {
  id: "radioiodine-uptake",
  name: "uptake at 6 and 24 h",
  startHour: 8,
  dose: null,
  drugs: [radioiodine],
  doses: [tracerAt(0)],
  sampleMinutes: [0, hours6, hours24],
  measured: [neckActivity],
  resultUnits: { radioiodineUptake6h: "%", radioiodineUptake24h: "%", background: "kBq" },
  result(samples) {
    const background = valueAt(samples, "neckActivity", 0);
    const percent = (minute: number): number =>
      uptake(background, valueAt(samples, "neckActivity", minute), minute);
    return {
      radioiodineUptake6h: percent(hours6),
      radioiodineUptake24h: percent(hours24),
      background,
    };
  },
  interpret({ radioiodineUptake6h: early = 0, radioiodineUptake24h: late = 0, background = 0 }) {
    if (drowned(background)) {
      return "Not measurable: the thyroid still holds more iodine-131 from treatment than the tracer.";
    }
    if (late < uptakeLimits.low) {
      return "Low uptake: no working thyroid, TSH suppressed by hormone from elsewhere or lacking, or a body full of iodide.";
    }
    if (late <= uptakeLimits.high) return "Normal uptake: 10-35 % at 24 h.";
    const turnover = early > late ? ", higher at 6 than at 24 h: fast turnover" : "";
    return `High uptake${turnover}: an overactive gland (with little TSH), or one that lacks iodine or answers a high TSH.`;
  },
  source:
    "Uptake at 24 h 5-30 % in North America, 15-50 % elsewhere (Ingbar & Braverman, Werner & Ingbar's The Thyroid); 10-35 % as the laboratory's reference interval.",
  sources: ["ingbar2005", "icrp78"],
};
