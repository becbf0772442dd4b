import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const secreted = (from: string, meaning: string, absent?: number) =>
  ({ from, unit: "nmol/h", meaning, ...(absent === undefined ? {} : { absent }) }) as const;

/** Testosterone in plasma: total, bound to SHBG and albumin, and free. */
export const testosterone: ModuleDefinition = defineModule({
  id: "testosterone",
  about:
    "Testosterone of gonads, adrenals and drugs, and made of androstenedione. SHBG binds it saturably and albumin in proportion; free testosterone is the positive root of the mass balance, and it alone is cleared, so that who has more SHBG clears less.",
  sources: ["vermeulen1999", "sodergard1982", "saez1972"],
  inputs: {
    adrenal: secreted("reticularis.secretionTestosterone", "testosterone of the adrenals", 0),
    tumour: secreted("adrenalTumour.secretionTestosterone", "testosterone of a tumour", 0),
    gonadal: secreted("gonadalSteroids.testosteroneMade", "testosterone of the gonads", 0),
    converted: secreted(
      "androgenConversion.androstenedioneToTestosterone",
      "made of androstenedione",
      0,
    ),
    injected: secreted("testosteroneEnanthate.release", "released by an injection", 0),
    gel: secreted("testosteroneGel.release", "absorbed of a gel", 0),
    SHBG: { from: "SHBG.plasma", unit: "nmol/L", meaning: "SHBG", absent: 45 },
    albumin: { from: "binding.albumin", unit: "umol/L", meaning: "albumin", absent: 645 },
    oestradiol: {
      from: "oestradiol.plasma",
      unit: "pmol/L",
      meaning: "oestradiol, which competes for SHBG in pregnancy",
      absent: 100,
    },
    reduced: {
      from: "DHT.reduction",
      unit: "1",
      meaning: "share of clearance by 5alpha-reductase over normal",
      absent: 1,
    },
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    onSHBG: {
      value: 1,
      unit: "L/nmol",
      meaning: "affinity to SHBG",
      source: "vermeulen1999",
      note: "1.13 L/nmol by dialysis",
    },
    onAlbumin: {
      value: 0.036,
      unit: "L/umol",
      meaning: "affinity to albumin",
      source: "vermeulen1999",
    },
    oestradiolOnSHBG: {
      value: 0.314,
      unit: "L/nmol",
      meaning: "affinity of oestradiol to SHBG",
      source: "sodergard1982",
    },
    oestradiolOnAlbumin: {
      value: 0.0421,
      unit: "L/umol",
      meaning: "affinity of oestradiol to albumin",
      source: "sodergard1982",
    },
    clearance: {
      value: 46000,
      unit: "L/d",
      meaning: "clearance of free testosterone, 70 kg",
      source: "saez1972",
      note: "516 L/m2 a day of total in men and 304 in women, at 2.0 and 1.5 % free",
    },
    reductionShare: {
      value: 0.12,
      unit: "1",
      meaning: "share of that clearance by 5alpha-reductase",
      source: "gormley1990",
      note: "testosterone rises by 10 to 20 % when finasteride blocks it",
    },
    volume: {
      value: 55,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "design",
      note: "half-life of an hour at the clearance of a man",
    },
    trace: {
      value: 1e-8,
      unit: "nmol/h",
      meaning: "testosterone that comes without any source",
      source: "design",
      note: "no assay sees it: a level that only decays leaves the range of numbers",
    },
  },
  functions: {
    unbound: {
      args: ["total", "binder", "loose", "affinity"],
      is: "2*total/(loose + affinity*(binder - total) + sqrt((loose + affinity*(binder - total))^2 + 4*loose*affinity*total))",
    },
  },
  variables: {
    loose: {
      unit: "1",
      is: "1 + onAlbumin*albumin",
      meaning: "testosterone not on SHBG over free",
    },
    looseOestradiol: {
      unit: "1",
      is: "1 + oestradiolOnAlbumin*albumin",
      meaning: "oestradiol not on SHBG over free, without SHBG",
    },
    competition: {
      unit: "1",
      is: "1 + oestradiolOnSHBG*unbound(max(oestradiol, 0), SHBG, looseOestradiol, oestradiolOnSHBG)",
      meaning: "what oestradiol takes of SHBG",
    },
    total: { unit: "nmol/L", is: "plasma", meaning: "total testosterone" },
    free: {
      unit: "pmol/L",
      is: "unbound(max(plasma, 0), SHBG, loose, onSHBG/competition)",
      meaning: "free testosterone",
    },
    bioavailable: { unit: "nmol/L", is: "loose*free", meaning: "testosterone not on SHBG" },
    freeSHBG: {
      unit: "nmol/L",
      is: "SHBG/(competition + onSHBG*free)",
      meaning: "SHBG that carries no hormone",
    },
    production: {
      unit: "nmol/h",
      is: "adrenal + tumour + gonadal + converted + injected + gel",
      meaning: "testosterone into blood",
    },
    cleared: {
      unit: "nmol/h",
      is: "clearance*clearanceSize*(1 - reductionShare + reductionShare*reduced)*free",
      meaning: "testosterone cleared",
    },
  },
  states: {
    plasma: {
      unit: "nmol/L",
      start: 15,
      scale: 5,
      rate: "(production + trace - cleared)/(volume*size)",
      meaning: "testosterone in plasma",
    },
  },
});
