import { type FunctionTest, valueAt } from "./functionTest.ts";

/** Falls of pressure within 3 min, mm[Hg], and a rise of heart rate, /min. */
const cutOff = { systolic: 20, diastolic: 10, heartRate: 30 } as const;
/** Where systolic pressure is low lying, mm[Hg], so low a one standing counts as well. */
const lowPressure = { lying: 110, standing: 90 } as const;

/** Standing up: whether the reflexes and the volume of blood hold the pressure. */
export const orthostaticTest: FunctionTest = {
  id: "orthostatic",
  name: "pressure and pulse lying and at 1 and 3 min of standing",
  startHour: 10,
  dose: null,
  drugs: [],
  doses: [],
  settings: [{ minute: 0, parameter: "posture.upright", value: 1 }],
  sampleMinutes: [0, 1, 3],
  measured: [
    { id: "systolic", unit: "mm[Hg]", paths: ["pressure.systolic"] },
    { id: "diastolic", unit: "mm[Hg]", paths: ["pressure.diastolic"] },
    { id: "heartRate", unit: "/min", paths: ["circulation.heartRate"] },
    { id: "noradrenaline", unit: "nmol/L", paths: ["medulla.noradrenaline"] },
  ],
  resultUnits: {
    systolicLying: "mm[Hg]",
    systolicStanding: "mm[Hg]",
    systolicFall: "mm[Hg]",
    diastolicFall: "mm[Hg]",
    heartRateRise: "/min",
  },
  result(samples) {
    const lying = (id: string): number => valueAt(samples, id, 0);
    const lowest = (id: string): number =>
      Math.min(valueAt(samples, id, 1), valueAt(samples, id, 3));
    return {
      systolicLying: lying("systolic"),
      systolicStanding: lowest("systolic"),
      systolicFall: lying("systolic") - lowest("systolic"),
      diastolicFall: lying("diastolic") - lowest("diastolic"),
      heartRateRise: valueAt(samples, "heartRate", 3) - lying("heartRate"),
    };
  },
  interpret({
    systolicLying = 0,
    systolicStanding = 0,
    systolicFall = 0,
    diastolicFall = 0,
    heartRateRise = 0,
  }) {
    if (systolicFall >= cutOff.systolic || diastolicFall >= cutOff.diastolic) {
      return "Orthostatic hypotension: pressure falls by 20 mmHg systolic or 10 diastolic within 3 min.";
    }
    const low = systolicLying < lowPressure.lying && systolicStanding < lowPressure.standing;
    if (low && systolicFall > 0) {
      return "Orthostatic hypotension: systolic pressure, low already lying, falls below 90 mmHg within 3 min.";
    }
    return heartRateRise >= cutOff.heartRate
      ? "Normal pressure with a heart rate up by 30 or more: postural tachycardia, or blood volume lost."
      : "Normal: pressure falls by less than 20 mmHg systolic and 10 diastolic within 3 min.";
  },
  source:
    "A fall of 20 mmHg systolic or 10 diastolic within 3 min, tachycardia a rise by 30 a minute: consensus, Freeman and others 2011 (doi:10.1007/s10286-011-0119-5); from a systolic pressure below 110 mmHg, a fall to below 90: European Society of Cardiology, Brignole and others 2018 (doi:10.1093/eurheartj/ehy037).",
  sources: ["brignole2018", "freeman2011"],
};
