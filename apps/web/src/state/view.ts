/** A disorder that a person has chosen. What is null is as usual. */
export interface ChosenDisorder {
  readonly id: string;
  /** 0 to 1; null: the usual presentation. */
  readonly severity: number | null;
  /** Day on which it begins; null: day 0, or, with a treatment, so long before it that day 0 sees its full picture. */
  readonly onset: number | null;
}

/** A treatment that a person has chosen. */
export interface ChosenTreatment {
  readonly id: string;
  /** null: the usual dose. */
  readonly dose: number | null;
  /** First day; null: day 0. */
  readonly from: number | null;
  /** Day from which it is given no more; null: it goes on. */
  readonly to: number | null;
}

/** How the patient lives for some days. */
export interface ChosenHabit {
  readonly id: string;
  readonly value: number;
  readonly from: number;
  readonly to: number | null;
}

/** Everything that a person has chosen. What is null follows from the rest. */
export interface View {
  readonly patient: string;
  /** Years; null: the patient's own. */
  readonly age: number | null;
  /** Of an adult, cm; null: the patient's own. */
  readonly height: number | null;
  /** Healthy weight of an adult, kg; null: the patient's own. */
  readonly weight: number | null;
  /** Week of pregnancy of a pregnant patient; null: the patient's own. */
  readonly week: number | null;
  readonly disorders: readonly ChosenDisorder[];
  readonly treatments: readonly ChosenTreatment[];
  readonly habits: readonly ChosenHabit[];
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
  | { readonly kind: "age" | "height" | "weight" | "week"; readonly value: number | null }
  | { readonly kind: "disorder"; readonly id: string }
  | { readonly kind: "cure"; readonly id: string }
  | { readonly kind: "severity"; readonly id: string; readonly severity: number | null }
  | {
      readonly kind: "onset";
      readonly id: string;
      readonly day: number;
      /** Length of the run, which stays while something is dragged. */
      readonly days: number;
    }
  | { readonly kind: "treat"; readonly id: string }
  | { readonly kind: "dose"; readonly id: string; readonly dose: number | null }
  | { readonly kind: "stop"; readonly id: string }
  | { readonly kind: "habit"; readonly id: string; readonly value: number }
  | {
      readonly kind: "given" | "lasting";
      readonly id: string;
      readonly from: number;
      readonly to: number | null;
      readonly days: number;
    }
  | { readonly kind: "leave"; readonly id: string }
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
  age: null,
  height: null,
  weight: null,
  week: null,
  disorders: [],
  treatments: [],
  habits: [],
  days: null,
  day: null,
  at: "08:00",
  units: "si",
  panel: null,
};

/** The view after an action. A change of what the patient has or takes lets the time follow it again. */
export function reduce(view: View, action: Action): View {
  const automatic = { days: null, day: null, panel: null };
  switch (action.kind) {
    case "patient":
      return { ...view, patient: action.id, age: null, height: null, weight: null, week: null };
    case "age":
    case "height":
    case "weight":
    case "week":
      return { ...view, [action.kind]: action.value };
    case "disorder":
      if (has(view.disorders, action.id)) return view;
      return {
        ...view,
        disorders: [...view.disorders, { id: action.id, severity: null, onset: null }],
        ...automatic,
      };
    case "cure":
      return { ...view, disorders: without(view.disorders, action.id), ...automatic };
    case "severity":
      return {
        ...view,
        disorders: changed(view.disorders, action.id, { severity: action.severity }),
      };
    case "onset":
      return {
        ...view,
        disorders: changed(view.disorders, action.id, { onset: action.day }),
        days: action.days,
      };
    case "treat":
      if (has(view.treatments, action.id)) return view;
      return {
        ...view,
        treatments: [...view.treatments, { id: action.id, dose: null, from: null, to: null }],
        ...automatic,
      };
    case "dose":
      return { ...view, treatments: changed(view.treatments, action.id, { dose: action.dose }) };
    case "given":
      return {
        ...view,
        treatments: changed(view.treatments, action.id, { from: action.from, to: action.to }),
        days: action.days,
      };
    case "stop":
      return { ...view, treatments: without(view.treatments, action.id), ...automatic };
    case "habit":
      return {
        ...view,
        habits: has(view.habits, action.id)
          ? changed(view.habits, action.id, { value: action.value })
          : [...view.habits, { id: action.id, value: action.value, from: 0, to: null }],
      };
    case "lasting":
      return {
        ...view,
        habits: changed(view.habits, action.id, { from: action.from, to: action.to }),
        days: action.days,
      };
    case "leave":
      return { ...view, habits: without(view.habits, action.id) };
    case "heal":
      return { ...view, disorders: [], treatments: [], habits: [], ...automatic };
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

interface Chosen {
  readonly id: string;
}

function has(entries: readonly Chosen[], id: string): boolean {
  return entries.some((each) => each.id === id);
}

function without<T extends Chosen>(entries: readonly T[], id: string): readonly T[] {
  return entries.filter((each) => each.id !== id);
}

function changed<T extends Chosen>(
  entries: readonly T[],
  id: string,
  change: Partial<T>,
): readonly T[] {
  return entries.map((each) => (each.id === id ? { ...each, ...change } : each));
}
