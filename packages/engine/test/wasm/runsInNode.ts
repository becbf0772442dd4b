/** What `digestsOfRuns` gives in Node; where the engine computes otherwise on purpose, what a failing test received goes here. */
export const runsInNode: Readonly<Record<string, string>> = {
  "HIRES, wasm": "92bf0d57 in 359 steps",
  "HIRES, javascript": "92bf0d57 in 359 steps",
  "ROBER, wasm": "263d140a in 1000 steps",
  "ROBER, javascript": "263d140a in 1000 steps",
  "OREGO, wasm": "1f6a428c in 1758 steps",
  "OREGO, javascript": "1f6a428c in 1758 steps",
  "VDPOL, wasm": "d0ff03b8 in 1217 steps",
  "VDPOL, javascript": "d0ff03b8 in 1217 steps",
  "POLLU, wasm": "b71a8e0c in 514 steps",
  "POLLU, javascript": "b71a8e0c in 514 steps",
  "E5, wasm": "3f62545a in 1825 steps",
  "E5, javascript": "3f62545a in 1825 steps",
  "hormones, wasm": "5e75ad35 in 408 steps",
  "hormones, javascript": "5e75ad35 in 408 steps",
};
