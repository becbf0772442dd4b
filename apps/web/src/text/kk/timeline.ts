import type { Dictionary } from "../dictionary.ts";

/** The timeline on which what happens to the patient is dragged. */
export const timeline: Dictionary["timeline"] = {
  heading: "Уақыт сызығы",
  about:
    "Жолақты немесе оның шеттерін сүйреңіз. Пернетақтамен: көрсеткілер бір қадам, Shift-пен он қадам жылжытады.",
  empty:
    "Ауруды, емді немесе басқа өмір салтын таңдаңыз: ол осында пайда болады, оны сүйреуге болады.",
  begins: (name) => `${name}: басталуы`,
  ends: (name) => `${name}: аяқталуы`,
  whole: (name) => `${name}: жылжыту`,
  day: (day) => `${day}-күн`,
  before: "0-күнге дейін",
  stays: "жалғасады",
  fromTo: (from, to) => `${from} – ${to}`,
  scale: "Ауқым",
  scales: { day: "Күн", week: "Апта", month: "Ай", year: "Жыл", life: "Өмір" },
  kinds: { disorder: "ауру", treatment: "емдеу", habit: "өмір салты" },
};
