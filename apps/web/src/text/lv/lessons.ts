import type { Dictionary } from "../dictionary.ts";

/** What stands round a lesson. */
export const lessons: Dictionary["lessons"] = {
  heading: "Mācības",
  intro:
    "Katra mācība izsaka apgalvojumu par dziedzeriem, rāda eksperimentu ar virtuālo pacientu un salīdzina tā skaitļus ar publicētajiem.",
  list: "Visas mācības",
  experiment: "Eksperiments",
  running: "Eksperiments notiek …",
  look: "Kam pievērst uzmanību",
  question: "Jautājums",
  answer: "Rādīt atbildi",
  openPatient: "Atvērt šo eksperimentu pacienta skatā",
  days: "dienas",
  check: "Salīdzināt apgalvojumus ar skaitļiem",
  checking: "Notiek apgalvojumu eksperimenti; tas var ilgt minūti …",
  claim: "Apgalvojums",
  observed: "Novērots",
  expected: "Gaidīts, ar avotu",
  holds: "apstiprinās",
  fails: "neapstiprinās",
  english: "Apgalvojumi un to skaitļi ir angļu valodā.",
};
