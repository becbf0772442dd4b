/** What `digestsOfRuns` gives in Node; to be recorded anew whenever the engine computes otherwise. */
export const runsInNode: Readonly<Record<string, string>> = {
  "HIRES, wasm": "07637769 in 389 steps",
  "HIRES, javascript": "07637769 in 389 steps",
  "ROBER, wasm": "263d140a in 1000 steps",
  "ROBER, javascript": "263d140a in 1000 steps",
  "OREGO, wasm": "1f6a428c in 1758 steps",
  "OREGO, javascript": "1f6a428c in 1758 steps",
  "VDPOL, wasm": "d0ff03b8 in 1217 steps",
  "VDPOL, javascript": "d0ff03b8 in 1217 steps",
  "POLLU, wasm": "98b5dba4 in 514 steps",
  "POLLU, javascript": "98b5dba4 in 514 steps",
  "E5, wasm": "3f62545a in 1825 steps",
  "E5, javascript": "3f62545a in 1825 steps",
  "hormones, wasm": "81c0f240 in 408 steps",
  "hormones, javascript": "81c0f240 in 408 steps",
};
