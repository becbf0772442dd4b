/** What stands round a lesson. */
export const lessons = {
  heading: "Lessons",
  intro:
    "Each lesson makes a claim about glands, shows an experiment on the virtual patient, and holds its numbers against published ones.",
  list: "All lessons",
  experiment: "The experiment",
  running: "The experiment is running …",
  look: "What to look at",
  question: "Question",
  answer: "Show the answer",
  openPatient: "Open this experiment in the patient view",
  days: "days",
  check: "Hold the claims against numbers",
  checking: "The experiments of the claims are running; this can take a minute …",
  claim: "Claim",
  observed: "Observed",
  expected: "Expected, with its source",
  holds: "holds",
  fails: "does not hold",
  english: "Claims and their numbers are in English.",
};
