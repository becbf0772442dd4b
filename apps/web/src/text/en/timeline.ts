/** The timeline on which what happens to the patient is dragged. */
export const timeline = {
  heading: "Timeline",
  about: "Drag a bar, or its ends. By keyboard: arrows move it by a step, with Shift by ten.",
  empty:
    "Choose a disorder, a treatment or another way of life: it appears here and can be dragged.",
  begins: (name: string) => `${name}: begins`,
  ends: (name: string) => `${name}: ends`,
  whole: (name: string) => `${name}: move`,
  day: (day: string) => `day ${day}`,
  before: "before day 0",
  stays: "goes on",
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  scale: "Scale",
  scales: { day: "Day", week: "Week", month: "Month", year: "Year", life: "Life" },
  kinds: { disorder: "disorder", treatment: "treatment", habit: "way of life" },
};
