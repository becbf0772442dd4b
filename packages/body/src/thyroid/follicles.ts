import { defineModule } from "@endocrine/engine";

/** Iodide trap, organification, the colloid store, and secretion of T4 and T3. */
export const follicles = defineModule({
  id: "follicles",
  about:
    "Iodide is trapped by NIS, bound to thyroglobulin by thyroid peroxidase, stored, and released as T4 and T3 under TSH. High iodide blocks binding (Wolff-Chaikoff) until NIS falls (escape); a poorly iodinated store makes relatively more T3.",
  sources: ["degon2008", "icrp78", "fisher1971", "eng1999"],
  inputs: {
    iodide: { from: "iodide.concentration", unit: "ug/L", meaning: "plasma inorganic iodide" },
    functionalMass: { from: "thyroidGland.functionalMass", unit: "1", meaning: "working follicular mass" },
    drivenMass: { from: "thyroidGland.drivenMass", unit: "1", meaning: "mass times activity" },
    clearanceSize: { from: "person.clearanceSize", unit: "1", meaning: "allometric scale" },
    methimazoleBlock: { from: "methimazole.block", unit: "1", meaning: "share of peroxidase blocked", absent: 0 },
    propylthiouracilBlock: { from: "propylthiouracil.block", unit: "1", meaning: "share of peroxidase blocked", absent: 0 },
  },
  parameters: {
    normalIodide: { value: 3.86, unit: "ug/L", meaning: "plasma iodide of the reference adult", source: "icrp78", note: "balance of intake 200 ug/d with the clearances" },
    normalBinding: {
      value: 78.5, unit: "ug/d", meaning: "iodine bound a day by the reference gland", source: "fisher1971",
      note: "iodine of 89 ug T4 and 14.4 ug T3 (66.5 ug/d) and of the leak",
    },
    retained: { value: 0.55, unit: "1", meaning: "share of trapped iodide that is bound", source: "fisher1971", note: "net over unidirectional clearance 55.4 %" },
    binding: { value: 0.6, unit: "/h", meaning: "fractional binding of thyroid iodide", source: "degon2008", note: "order of magnitude; the pool is small and fast" },
    basalTrap: { value: 0.1, unit: "1", meaning: "share of the trap that needs no stimulus", source: "design", note: "uptake falls to a few per cent when TSH is suppressed" },
    blockAt: {
      value: 5, unit: "1", meaning: "thyroid iodide, relative to normal, at which binding is halved", source: "vagenakis1973",
      note: "with NIS escape: SSKI lowers T4 by 16 % and raises TSH by 62 % in normal men",
    },
    releaseBlockAt: { value: 60, unit: "1", meaning: "relative thyroid iodide at which release is halved", source: "calissendorff2017", note: "Lugol: free T4 53 to 20 pmol/L in 5-9 d" },
    escapeTime: { value: 1.6, unit: "d", meaning: "time constant of NIS after a change of iodide", source: "eng1999", note: "NIS protein -50 % at 24 h, -70 % at 48 h" },
    normalStore: { value: 7500, unit: "ug", meaning: "iodine of the reference colloid", source: "icrp78", note: "turnover 80-95 d at 78.5 ug/d" },
    storeHalf: { value: 1, unit: "1", meaning: "relative iodination that halves the greatest T4 content", source: "design", note: "T4 content of thyroglobulin saturates with iodination" },
    ratioHalf: { value: 0.3, unit: "1", meaning: "how T3:T4 rises as iodination falls", source: "design", note: "threefold in iodine-poor thyroglobulin" },
    normalT4: { value: 89, unit: "ug/d", meaning: "T4 secretion of the reference adult", source: "eisenberg2010" },
    normalT3: { value: 14.4, unit: "ug/d", meaning: "T3 secretion of the reference adult", source: "eisenberg2010" },
    normalLeak: { value: 12, unit: "ug/d", meaning: "iodine lost from the store as iodide", source: "fisher1971", note: "56 ug/d at an intake of 564 ug/d" },
    peroxidase: { value: 1, unit: "1", meaning: "activity of thyroid peroxidase", source: "lesion" },
    trapping: { value: 1, unit: "1", meaning: "activity of NIS", source: "lesion" },
    molarMassT4: { value: 776.87, unit: "g/mol", meaning: "molar mass of T4", source: "pubchem" },
    molarMassT3: { value: 650.97, unit: "g/mol", meaning: "molar mass of T3", source: "pubchem" },
    atomicMassIodine: { value: 126.904, unit: "g/mol", meaning: "atomic mass of iodine", source: "pubchem" },
  },
  variables: {
    capacity: { unit: "1", is: "functionalMass*clearanceSize + 1e-9", meaning: "size of the working gland" },
    trapClearance: {
      unit: "L/d",
      is: "normalBinding/retained/normalIodide*trapping*NIS*clearanceSize*(basalTrap*functionalMass + (1 - basalTrap)*drivenMass)",
      meaning: "unidirectional iodide clearance",
    },
    uptake: { unit: "ug/h", is: "trapClearance*iodide", meaning: "iodide trapped" },
    relativeIodide: { unit: "1", is: "trapped/(capacity*normalBinding/binding)", meaning: "iodide of the gland, 1 = normal" },
    bindingRate: {
      unit: "/h",
      is: "binding*peroxidase*(1 - methimazoleBlock)*(1 - propylthiouracilBlock)*(1 + 1/blockAt^2)/(1 + (relativeIodide/blockAt)^2)*(0.2*functionalMass + 0.8*drivenMass)/(functionalMass + 1e-9)",
      meaning: "fractional binding now",
    },
    bound: { unit: "ug/h", is: "bindingRate*trapped", meaning: "organification" },
    efflux: { unit: "ug/h", is: "binding*(1 - retained)/retained*trapped", meaning: "iodide that leaves unbound" },
    iodination: { unit: "1", is: "store/(normalStore*capacity)", meaning: "iodination of thyroglobulin, 1 = normal" },
    content: { unit: "1", is: "(1 + storeHalf)*iodination/(storeHalf + iodination)", meaning: "hormone content of thyroglobulin, 1 = normal" },
    releaseBlock: { unit: "1", is: "relativeIodide^3/(releaseBlockAt^3 + relativeIodide^3)", meaning: "share of release that iodide blocks" },
    release: { unit: "1", is: "clearanceSize*drivenMass*(1 - releaseBlock)", meaning: "endocytosis, 1 = normal" },
    secretionT4: { unit: "nmol/h", is: "normalT4/molarMassT4*release*content", meaning: "T4 secretion" },
    secretionT3: {
      unit: "nmol/h", is: "normalT3/molarMassT3*release*content*(1 + ratioHalf)/(ratioHalf + iodination)", meaning: "T3 secretion",
    },
    hormoneIodine: { unit: "ug/h", is: "(4*secretionT4 + 3*secretionT3)*atomicMassIodine", meaning: "iodine secreted as hormone" },
    storeLeak: { unit: "ug/h", is: "normalLeak*release*iodination^2", meaning: "iodine lost from the store as iodide" },
    leak: { unit: "ug/h", is: "efflux + storeLeak", meaning: "iodide returned to plasma" },
  },
  states: {
    NIS: {
      unit: "1", start: 1, scale: 1, rate: "(2/(1 + relativeIodide) - NIS)/escapeTime", meaning: "sodium-iodide symporter, 1 = normal",
    },
    trapped: { unit: "ug", start: 5.45, scale: 5, rate: "uptake - bound - efflux", meaning: "inorganic iodide of the gland" },
    store: { unit: "ug", start: "normalStore", scale: 5000, rate: "bound - hormoneIodine - storeLeak", meaning: "iodine of the colloid" },
  },
});
