import { runTest } from "./src/tests/runTest.ts";
const f="adult-female";
const cases:any={healthy:[],...Object.fromEntries(["graves","toxic-nodule","hashimoto","thyroidectomy","iodine-deficiency","iodine-excess","central-hypothyroidism","thyroid-hormone-resistance","tsh-adenoma","sick-euthyroid"].map(id=>[id,[{id}]]))};
for(const t of ["trh-test","t3-suppression","radioiodine-uptake"]) for(const [n,d] of Object.entries(cases) as any){ const b=performance.now(); const r=runTest(t,{patient:f,disorders:d}); console.log(t.slice(0,6),n.padEnd(22),(performance.now()-b).toFixed(0)+"ms",Object.entries(r.result).map(([k,v])=>k+"="+v.toPrecision(3)).join(" "),"|",r.interpretation.slice(0,70), t==="trh-test"?r.samples.map(s=>s.analytes.TSH!.toPrecision(3)).join(" "):"");}
console.log(runTest("radioiodine-uptake",{patient:f,disorders:[{id:"graves"}],treatments:[{id:"radioiodine"}]},{day:30}));
console.log(runTest("t3-suppression",{patient:f,disorders:[{id:"graves"}],treatments:[{id:"liothyronine"}]},{day:30}).units);
for (const p of ["adult-male","newborn","boy","pregnant"]) console.log(p, runTest("trh-test",{patient:p}).result);
for (const g of [25,200,400]) console.log(g, runTest("trh-test",{patient:f},{dose:g}).result.rise);
