import { runClaims } from "./src/claims/runClaims.ts";
let t=performance.now();
for (const r of runClaims(undefined,(d,o,i)=>{console.error(d,o,i,(performance.now()-t).toFixed(0));t=performance.now();})) console.log(r.id,r.holds,"\n  "+r.observed.replaceAll("; ","\n  "));
