import { conception, dailyMeans, notPregnant, nursing, nursingMeans } from "@endocrine/body";
import { type Action, type CompiledModel, InputError } from "@endocrine/engine";
import type { Case } from "./case.ts";
import { liveToOvulation } from "./cyclePhase.ts";
import { hoursPerYear, identity, type States } from "./life.ts";
import { forModel, patientModel } from "./patientModel.ts";
import { type LifeRun, simulateUntilDeath } from "./untilDeath.ts";

/** Week at conception, from the last menstrual period. */
const firstWeek = 2;
/** Week from which birth may come any day. */
const birthWeek = 40;
/** Days at the end of months of daily means in which rhythms and meals come to rest. */
const restDays = 20;
const hoursPerWeek = 7 * 24;
const hoursPerMonth = hoursPerYear / 12;

/** Parameters of a pregnancy of which one week is looked at: who is past term then has had no labour yet. */
export function heldPregnancy(week: number): States {
  return {
    "pregnancy.weekAtStart": week,
    ...(week > birthWeek ? { "uterus.sensitivity": 0 } : {}),
  };
}

/** A woman with the modules of pregnancy, from an age on. */
interface Mother {
  readonly patientCase: Case;
  readonly model: CompiledModel;
  readonly held: States;
}

function live(
  { patientCase, model, held }: Mother,
  initial: States,
  { start, end, age }: { readonly start: number; readonly end: number; readonly age: number },
  {
    actions = [],
    means = true,
    at = [end],
  }: {
    readonly actions?: readonly Action[];
    readonly means?: boolean;
    readonly at?: readonly number[];
  },
): LifeRun {
  return simulateUntilDeath(model, {
    start,
    end,
    output: { at },
    signals: ["pregnancy.present"],
    parameters: forModel(model, {
      ...identity(patientCase, age),
      ...(means ? { ...dailyMeans, ...nursingMeans } : {}),
      ...held,
    }),
    initial,
    actions: actions.filter((action) => action.at >= start && action.at < end),
  });
}

/** The woman on the day on which she ovulates, and conceives. */
function conceiving(patientCase: Case, healthy: States): States {
  const model = patientModel({ drugs: [], pregnant: false, pulsatile: false });
  const values = forModel(model, { ...identity(patientCase, patientCase.age), ...dailyMeans });
  const states = liveToOvulation(model, values, healthy);
  return { ...states, ...notPregnant, ...conception(0).set };
}

function mother(patientCase: Case, held: States): Mother {
  const model = patientModel({ ...patientCase.linked, drugs: [], pulsatile: false });
  return { patientCase, model, held };
}

/** The weeks from conception to the day looked at: at daily means, then by the hour. */
export function pregnant(patientCase: Case, healthy: States, week: number): States {
  const who = mother(patientCase, heldPregnancy(week));
  const end = Math.round((week - firstWeek) * 7) * 24;
  const turn = patientCase.resolution === "daily" ? end : Math.max(0, end - restDays * 24);
  const age = patientCase.age - end / hoursPerYear;
  const before = live(
    who,
    conceiving(patientCase, healthy),
    { start: 0, end: turn, age },
    {},
  ).final;
  if (turn === end) return before;
  return live(who, before, { start: turn, end, age }, { means: false }).final;
}

/** Feeds a day at which a child lives on milk alone, and the months of that and until weaning. */
const feeding = { feeds: 8, fullMonths: 6, weanedMonths: 12 } as const;

/** Pregnancy, birth and the months of breast feeding since. */
export function lactating(patientCase: Case, healthy: States, months: number): States {
  const who = mother(patientCase, {});
  const lookedAfter = hoursPerMonth * months;
  const longest = 43 * hoursPerWeek;
  const age = patientCase.age - (longest + lookedAfter) / hoursPerYear;
  const start = conceiving(patientCase, healthy);
  const days = Array.from({ length: longest / 12 }, (_, i) => 12 * (i + 1));
  const carried = live(who, start, { start: 0, end: longest, age }, { at: days });
  const present = carried.trajectory.columns.get("pregnancy.present")?.values ?? [];
  const birth = days[present.findIndex((share) => share < 0.5)];
  if (birth === undefined) throw new InputError(`${patientCase.patient.id} has not given birth`);
  const actions = nursing({ birth, ...feeding });
  const end = 24 * Math.round((birth + lookedAfter) / 24);
  const turn = patientCase.resolution === "daily" ? end : end - restDays * 24;
  const nursed = live(who, start, { start: 0, end: turn, age }, { actions }).final;
  if (turn === end) return nursed;
  const held = { ...who, held: stillNursing };
  return live(held, nursed, { start: turn, end, age }, { means: false }).final;
}

/** Parameters of a mother who nurses, on the day looked at and after. */
export const stillNursing: States = { "suckling.feeds": feeding.feeds };
