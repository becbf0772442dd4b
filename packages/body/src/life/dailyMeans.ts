/** Parameters that replace the rhythms of the day by their means, for runs over months and years. */
export const dailyMeans: Readonly<Record<string, number>> = {
  "clock.amplitude": 0,
  "clock.sleepRestraint": 0,
  "crhNeurons.rhythm": 0,
  "ghrelin.rhythm": 0,
  "ghrhNeurons.rhythm": 0,
  "leptin.rhythm": 0,
  "leydig.rhythm": 0,
  "light.rhythm": 0,
  "meals.rhythm": 0,
  "pacemaker.running": 0,
  "pineal.rhythm": 0,
  "sleep.rhythm": 0,
  "temperatureRhythm.rhythm": 0,
};

/** The same of a child at the breast, where pregnancy and nursing are linked in. */
export const nursingMeans: Readonly<Record<string, number>> = { "suckling.rhythm": 0 };
