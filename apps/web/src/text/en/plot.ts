/** What a plot says and can do. */
export const plot = {
  compare: "Compare with",
  compared: { healthy: "the same, healthy", before: "before the last change", none: "nothing" },
  beforeKey: "before the last change",
  zoomOut: "Show all of the time",
  help: "Drag across a plot to zoom, double click to see all; once it has the focus, + − zoom, arrows read values, Shift and arrows move along.",
  pulses: "Pulses are shown, every five minutes.",
  preview: "Preview by means of days …",
  life: "Means of days.",
  save: (title: string, kind: string) => `Save ${title} as ${kind}`,
  moment: (day: string, hour: string) => `day ${day}, ${hour}`,
  steady: (title: string, at: string) => `${title} stays near ${at}.`,
  swings: (title: string, low: string, high: string) =>
    `${title} swings between ${low} and ${high}.`,
  rises: (title: string, from: string, to: string, half: string, end: string) =>
    `${title} rises from ${from} to ${to} by day ${end}, half of the way by day ${half}.`,
  falls: (title: string, from: string, to: string, half: string, end: string) =>
    `${title} falls from ${from} to ${to} by day ${end}, half of the way by day ${half}.`,
  peaks: (title: string, from: string, turn: string, day: string, to: string) =>
    `${title} rises from ${from} to ${turn} on day ${day}, then falls to ${to}.`,
  dips: (title: string, from: string, turn: string, day: string, to: string) =>
    `${title} falls from ${from} to ${turn} on day ${day}, then rises to ${to}.`,
  reference: (interval: string) => `Reference interval ${interval}.`,
};
