/** Everything that a person has chosen. What is null follows from the rest. */
export interface View {
  readonly patient: string;
  /** Week of pregnancy of a pregnant patient; null: the patient's own. */
  readonly week: number | null;
  readonly disorder: string | null;
  /** 0 to 1; null: the usual presentation. */
  readonly severity: number | null;
  readonly treatments: readonly { readonly id: string; readonly dose: number | null }[];
  /** Length of the run in days; null: long enough for the disorder or treatment. */
  readonly days: number | null;
  /** Day of the laboratory report; null: the last day that the run makes sense of. */
  readonly day: number | null;
  /** Clock time of the sample, `08:00`. */
  readonly at: string;
  /** Units of analytes: the SI's, or those in which many laboratories report. */
  readonly units: "si" | "conventional";
  /** Panel whose courses are plotted; null: that of the disorder or treatment. */
  readonly panel: string | null;
}

/** Clock times at which a sample can be drawn: every fourth hour shows the rhythm of the day. */
export const clockTimes: readonly string[] = ["00:00", "04:00", "08:00", "12:00", "16:00", "20:00"];

/** What a person does on the page. */
export type Action =
  | { readonly kind: "patient"; readonly id: string }
  | { readonly kind: "week"; readonly week: number | null }
  | { readonly kind: "disorder"; readonly id: string | null }
  | { readonly kind: "severity"; readonly severity: number | null }
  | { readonly kind: "treat"; readonly id: string }
  | { readonly kind: "dose"; readonly id: string; readonly dose: number | null }
  | { readonly kind: "stop"; readonly id: string }
  | { readonly kind: "heal" }
  | { readonly kind: "days"; readonly days: number | null }
  | { readonly kind: "day"; readonly day: number }
  | { readonly kind: "at"; readonly at: string }
  | { readonly kind: "units"; readonly units: View["units"] }
  | { readonly kind: "panel"; readonly panel: string }
  | { readonly kind: "open"; readonly view: View };

/** A healthy woman, sampled in the morning. */
export const start: View = {
  patient: "adult-female",
  week: null,
  disorder: null,
  severity: null,
  treatments: [],
  days: null,
  day: null,
  at: "08:00",
  units: "si",
  panel: null,
};

/** The view after an action. A change of the course lets the time follow it again. */
export function reduce(view: View, action: Action): View {
  const automatic = { days: null, day: null, panel: null };
  switch (action.kind) {
    case "patient":
      return { ...view, patient: action.id, week: null };
    case "week":
      return { ...view, week: action.week };
    case "disorder":
      return { ...view, disorder: action.id, severity: null, ...automatic };
    case "severity":
      return { ...view, severity: action.severity };
    case "treat":
      if (view.treatments.some(({ id }) => id === action.id)) return view;
      return {
        ...view,
        treatments: [...view.treatments, { id: action.id, dose: null }],
        ...automatic,
      };
    case "dose":
      return {
        ...view,
        treatments: view.treatments.map((each) =>
          each.id === action.id ? { id: each.id, dose: action.dose } : each,
        ),
      };
    case "stop":
      return {
        ...view,
        treatments: view.treatments.filter(({ id }) => id !== action.id),
        ...automatic,
      };
    case "heal":
      return { ...view, disorder: null, severity: null, treatments: [], ...automatic };
    case "days":
      return { ...view, days: action.days, day: null };
    case "day":
      return { ...view, day: action.day };
    case "at":
      return { ...view, at: action.at };
    case "units":
      return { ...view, units: action.units };
    case "panel":
      return { ...view, panel: action.panel };
    case "open":
      return action.view;
  }
}
