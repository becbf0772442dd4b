import type { Disorder } from "./disorder.ts";

/** Disorders of the clock and of lasting stress. */
export const brainDisorders: readonly Disorder[] = [
  {
    id: "chronic-stress",
    name: "lasting psychological stress",
    about:
      "The brain drives the CRH neurons by day and night: at the usual severity a twentieth of the drive of the social stress test, a choice of ours.",
    usualSeverity: 0.5,
    usualDay: 60,
    lesions: { "stress.mental": (severity) => 0.1 * severity },
    sources: ["kirschbaum1993"],
  },
  {
    id: "pinealectomy",
    name: "pineal removed",
    about: "The pineal gland is taken out; severity is the share removed.",
    usualSeverity: 1,
    usualDay: 14,
    lesions: { "pineal.function": (severity) => 1 - severity },
    sources: ["waldhauser1988"],
  },
  {
    id: "shift-work",
    name: "night work and light at night",
    about: "Sleep is taken by day, and nights are worked under lamps.",
    usualSeverity: 1,
    usualDay: 4,
    lesions: {
      "sleep.shift": (severity) => 9.5 * severity,
      "light.atNight": (severity) => 200 * severity,
    },
    sources: ["skeldon2023"],
  },
];
