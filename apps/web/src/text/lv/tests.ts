import type { Dictionary } from "../dictionary.ts";

/** The function tests, and how each is done. */
export const tests: Dictionary["tests"] = {
  "trh-test": { name: "TRH tests", about: "TRH vēnā; TSH līdz 120. min." },
  "t3-suppression": {
    name: "T3 nomākuma tests",
    about: "Liotironīns 7 dienas; radioaktīvā joda uzņemšana pirms un pēc.",
  },
  "radioiodine-uptake": {
    name: "radioaktīvā joda uzņemšana",
    about: "Joda-131 iezīme; uzņemšana pēc 6 un 24 h.",
  },
  "dexamethasone-overnight": {
    name: "nakts deksametazona nomākuma tests",
    about: "Deksametazons 1 mg plkst. 23:00; kortizols plkst. 08:00.",
  },
  "dexamethasone-low-dose": {
    name: "mazas devas deksametazona nomākuma tests",
    about: "Deksametazons 0,5 mg ik pēc 6 h 48 stundas; kortizols plkst. 09:00.",
  },
  "dexamethasone-high-dose": {
    name: "lielas devas deksametazona nomākuma tests",
    about: "Deksametazons 8 mg plkst. 23:00; kortizols plkst. 08:00 pirms un pēc.",
  },
  cosyntropin: {
    name: "kosintropīna (AKTH) stimulācijas tests",
    about: "Kosintropīns 250 µg vēnā; kortizols 0., 30. un 60. min.",
  },
  "crh-test": { name: "CRH tests", about: "CRH 100 µg vēnā; AKTH un kortizols līdz 120. min." },
  "metyrapone-test": {
    name: "metirapona tests",
    about: "Metirapons 30 mg/kg pusnaktī; 11-dezoksikortizols plkst. 08:00.",
  },
  "water-deprivation": {
    name: "šķidruma atturēšanas tests",
    about:
      "Bez šķidruma 8 h vai līdz zaudēti 5 % ķermeņa masas, tad desmopresīns 2 µg muskulī; urīna osmolalitāte.",
  },
  "hypertonic-saline": {
    name: "hipertoniskā sāls šķīduma tests",
    about: "3 % sāls šķīdums, līdz nātrijs ir 150 mmol/L; kopeptīns.",
  },
  "saline-infusion": {
    name: "sāls šķīduma infūzijas tests",
    about: "2 L 0,9 % sāls šķīduma 4 stundās guļus; aldosterons.",
  },
  "captopril-test": {
    name: "kaptoprila tests",
    about: "Kaptoprils 50 mg sēdus; renīna aktivitāte pēc 1 h, aldosterons pēc 2 h.",
  },
  "upright-posture": {
    name: "vertikālās pozas tests",
    about: "Renīns un aldosterons guļus plkst. 08:00 un pēc 2 h kājās.",
  },
  "clonidine-suppression": {
    name: "klonidīna nomākuma tests",
    about: "Klonidīns 0,3 mg guļus; kateholamīni pēc 0 un 3 h.",
  },
  tsst: {
    name: "sociālā stresa tests",
    about:
      "Runa un rēķini vērtētāju priekšā plkst. 15:00; AKTH un kortizols siekalās līdz 90. min.",
  },
  orthostatic: {
    name: "ortostatiskais tests",
    about: "Spiediens un pulss guļus un pēc 1 un 3 min stāvus.",
  },
  "light-pulse": {
    name: "gaismas impulss",
    about:
      "Spilgta gaisma no pusnakts līdz 01:00; melatonīns un tā sākums vakarā pirms un pēc tam.",
  },
  ogtt: {
    name: "perorālais glikozes tolerances tests",
    about: "75 g glikozes iekšķīgi pēc nakts; glikoze, insulīns un C peptīds līdz 180. min.",
  },
  "ogtt-gh": {
    name: "augšanas hormona nomākums ar glikozi",
    about: "75 g glikozes iekšķīgi pēc nakts; augšanas hormons līdz 120. min.",
  },
  ivgtt: {
    name: "intravenozais glikozes tolerances tests",
    about: "Glikoze 0,3 g/kg vēnā, insulīns 0,03 V/kg 20. min; minimālais modelis līdz 180. min.",
  },
  "clamp-hyperinsulinaemic": {
    name: "hiperinsulinēmiskais klemps",
    about: "Insulīns 1 mV/kg/min 120 min; glikoze tiek turēta 5 mmol/L.",
  },
  "clamp-hyperglycaemic": {
    name: "hiperglikēmiskais klemps",
    about: "Glikoze 120 min tiek turēta 6,9 mmol/L virs bāzes; insulīns un C peptīds.",
  },
  "mixed-meal": {
    name: "jauktas maltītes tests",
    about:
      "Jaukta maltīte ar glikozi 1 g/kg pēc nakts; glikoze, insulīns un C peptīds līdz 420. min.",
  },
  "insulin-tolerance": {
    name: "insulīna tolerances tests",
    about: "Insulīns 0,15 V/kg vēnā; glikoze, augšanas hormons un kortizols līdz 120. min.",
  },
  "glucagon-stimulation": {
    name: "glikagona stimulācijas tests",
    about: "Glikagons 1 mg muskulī; augšanas hormons un kortizols līdz 240. min.",
  },
  "fast-72h": {
    name: "72 stundu badošanās",
    about: "Bez ēdiena 72 h vai līdz glikoze ir zem 3,0 mmol/L, tad glikagons 1 mg vēnā.",
  },
  "arginine-ghrh": {
    name: "arginīna un GHRH tests",
    about: "GHRH 1 µg/kg vēnā un arginīns 0,5 g/kg 30 min; augšanas hormons līdz 90. min.",
  },
  "exercise-test": {
    name: "slodzes tests",
    about:
      "60 min ar 65 % no lielākās skābekļa uzņemšanas; hormoni un enerģijas vielas līdz 90. min.",
  },
  "gnrh-test": { name: "GnRH tests", about: "100 µg GnRH vēnā; LH un FSH līdz 120 min." },
  "hcg-test": { name: "hCG tests", about: "5000 SV hCG muskulī; testosterons līdz 5 dienām." },
  "clomifene-test": {
    name: "klomifēna tests",
    about: "100 mg klomifēna dienā 7 dienas; LH, FSH un testosterons līdz 10. dienai.",
  },
  "progesterone-challenge": {
    name: "progesterona raudze",
    about: "300 mg progesterona 10 vakarus; asiņošana 7 dienās pēc tam.",
  },
  "calcium-infusion": {
    name: "kalcija infūzija",
    about: "Kalcijs 0,33 mmol/kg vēnā 3 h; PTH tās beigās un pēc 3 h.",
  },
  "edta-infusion": {
    name: "EDTA infūzija",
    about: "EDTA 24 mg/kg/h vēnā 2 h, tā saista kalciju; jonizētais kalcijs un PTH.",
  },
  "calcitonin-stimulation": {
    name: "kalcitonīna stimulācija ar kalciju",
    about: "Kalcijs 2,3 mg/kg vēnā 3 min; kalcitonīns līdz 15. min.",
  },
};
