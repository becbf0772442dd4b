import type { Source } from "./source.ts";

/** Sources of calcium, phosphate, vitamin D and bone. */
export const calcium: readonly Source[] = [
  {
    key: "bargerLux1998",
    text: "Barger-Lux MJ, Heaney RP, Dowell S, Chen TC, Holick MF. Vitamin D and its major metabolites: serum levels after graded oral dosing in healthy men. Osteoporos Int 1998;8:222-230",
    doi: "10.1007/s001980050058",
    note: "calcidiol up by 29, 146 and 643 nmol/L after 8 weeks of 25, 250 and 1250 ug a day",
  },
  {
    key: "brandi2002",
    text: "Brandi L, Egfjord M, Olgaard K. Pharmacokinetics of 1,25(OH)2D3 and 1alpha(OH)D3 in normal and uraemic men. Nephrol Dial Transplant 2002;17:829-842",
    doi: "10.1093/ndt/17.5.829",
    note: "oral bioavailability 0.706, volume 0.49 L/kg, clearance 23.5 mL/min and 10.1 in uraemia",
  },
  {
    key: "brent1988",
    text: "Brent GA, LeBoff MS, Seely EW, Conlin PR, Brown EM. Relationship between the concentration and rate of change of calcium and serum intact parathyroid hormone levels in normal humans. J Clin Endocrinol Metab 1988;67:944-950",
    doi: "10.1210/jcem-67-5-944",
    pmid: "3141451",
    note: "23.2 ng/L at rest, 5.6-6.4 in calcium infusion, 95-100 in EDTA infusion",
  },
  {
    key: "brodehl1988",
    text: "Brodehl J, Krause A, Hoyer PF. Assessment of maximal tubular phosphate reabsorption: comparison of direct measurement with the nomogram of Bijvoet. Pediatr Nephrol 1988;2:183-189",
    doi: "10.1007/BF00862587",
    note: "no major splay of the phosphate threshold",
  },
  {
    key: "colantonio2012",
    text: "Colantonio DA, Kyriakopoulou L, Chan MK, et al. Closing the gaps in pediatric laboratory reference intervals: a CALIPER database of 40 biochemical markers in a healthy and multiethnic population of children. Clin Chem 2012;58:854-868",
    doi: "10.1373/clinchem.2011.177741",
  },
  {
    key: "cooper2008",
    text: "Cooper MS, Gittoes NJL. Diagnosis and management of hypocalcaemia. BMJ 2008;336:1298-1302",
    doi: "10.1136/bmj.39582.589433.BE",
  },
  {
    key: "cinacalcetProfile",
    text: "Clinical pharmacokinetic and pharmacodynamic profile of cinacalcet hydrochloride",
    url: "https://www.mendeley.com/research-papers/clinical-pharmacokinetic-pharmacodynamic-profile-cinacalcet-hydrochloride/",
    note: "peak at 2-6 h, bioavailability 20-25 %, half-life 30-40 h, linear from 30 to 180 mg; volume about 1000 L",
  },
  {
    key: "khan1997",
    text: "Khan SA, Kanis JA, Vasikaran S, et al. Elimination and biochemical responses to intravenous alendronate in postmenopausal osteoporosis. J Bone Miner Res 1997;12:1700-1707",
    doi: "10.1359/jbmr.1997.12.10.1700",
    note: "half leaves with urine in five days, the rest stays for years; markers fall for one to two years",
  },
  {
    key: "liberman1995",
    text: "Liberman UA, Weiss SR, Broll J, et al. Effect of oral alendronate on bone mineral density and the incidence of fractures in postmenopausal osteoporosis. N Engl J Med 1995;333:1437-1443",
    doi: "10.1056/NEJM199511303332201",
    note: "lumbar density up by 8.8 % against placebo after 3 years of 10 mg a day",
  },
  {
    key: "peacock2005",
    text: "Peacock M, Bilezikian JP, Klassen PS, Guo MD, Turner SA, Shoback D. Cinacalcet hydrochloride maintains long-term normocalcemia in patients with primary hyperparathyroidism. J Clin Endocrinol Metab 2005;90:135-141",
    doi: "10.1210/jc.2004-0842",
    note: "73 % reach a calcium of 2.57 mmol/L or less on 30-50 mg twice a day; PTH before the dose falls by 7.6 %",
  },
  {
    key: "cummings2009",
    text: "Cummings SR, San Martin J, McClung MR, et al. Denosumab for prevention of fractures in postmenopausal women with osteoporosis. N Engl J Med 2009;361:756-765",
    doi: "10.1056/NEJMoa0809493",
    note: "lumbar density up by 9.2 % against placebo at 36 months; CTX down by 86 % at 1 month and 72 % before the next dose",
  },
  {
    key: "dubourg2022",
    text: "Dubourg L, Aurelle M, Chardon L, et al. TmP/GFR reference values from childhood to adulthood in the era of IDMS-standardized creatinine values. Nephrol Dial Transplant 2022;37:2150-2156",
    url: "https://www.hal.inserm.fr/inserm-03587206",
  },
  {
    key: "geserick2020",
    text: "Geserick M, Vogel M, Eckelt F, et al. Children and adolescents with obesity have reduced serum bone turnover markers and 25-hydroxyvitamin D but increased parathyroid hormone concentrations. Bone 2020;132:115124",
    doi: "10.1016/j.bone.2019.115124",
    note: "medians by age as distributed with the R package childsds",
  },
  {
    key: "heaney2003",
    text: "Heaney RP, Davies KM, Chen TC, Holick MF, Barger-Lux MJ. Human serum 25-hydroxycholecalciferol response to extended oral dosing with cholecalciferol. Am J Clin Nutr 2003;77:204-210",
    doi: "10.1093/ajcn/77.1.204",
  },
  {
    key: "jones2008",
    text: "Jones G. Pharmacokinetics of vitamin D toxicity. Am J Clin Nutr 2008;88:582S-586S",
    doi: "10.1093/ajcn/88.2.582S",
    note: "half-life of calcidiol 15 days; toxicity above 375 nmol/L",
  },
  {
    key: "khosla1998",
    text: "Khosla S, Melton LJ, Atkinson EJ, O'Fallon WM, Klee GG, Riggs BL. Relationship of serum sex steroid levels and bone turnover markers with bone mineral density in men and women: a key role for bioavailable estrogen. J Clin Endocrinol Metab 1998;83:2266-2274",
    doi: "10.1210/jcem.83.7.4924",
  },
  {
    key: "khosravi2007",
    text: "Khosravi A, Cutler CM, Kelly MH, et al. Determination of the elimination half-life of fibroblast growth factor-23. J Clin Endocrinol Metab 2007;92:2374-2377",
    doi: "10.1210/jc.2006-2865",
  },
  {
    key: "kruse1982",
    text: "Kruse K, Kracht U, Gopfert G. Renal threshold phosphate concentration (TmPO4/GFR). Arch Dis Child 1982;57:217-223",
    url: "https://adc.bmj.com/content/57/3/217",
    note: "546 children of 6-18 years: above the adult's until after puberty",
  },
  {
    key: "maier1998",
    text: "Maier GW, Kreis ME, Renn W, et al. Parathyroid hormone after adenectomy for primary hyperparathyroidism: a study of peptide hormone elimination kinetics in humans. J Clin Endocrinol Metab 1998;83:3852-3856",
    url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/60321205",
    note: "34.9 to 23.3 pmol/L in 2.5 min, 0.96 at 5 h; half-lives 3.43 and 81.7 min",
  },
  {
    key: "manolagas2000",
    text: "Manolagas SC. Birth and death of bone cells: basic regulatory mechanisms and implications for the pathogenesis and treatment of osteoporosis. Endocr Rev 2000;21:115-137",
    doi: "10.1210/edrv.21.2.0395",
  },
  {
    key: "mckay1998",
    text: "McKay HA, Bailey DA, Mirwald RL, Davison KS, Faulkner RA. Peak bone mineral accrual and age at menarche in adolescent girls: a 6-year longitudinal study. J Pediatr 1998;133:682-687",
    doi: "10.1016/S0022-3476(98)70112-X",
  },
  {
    key: "mitchell2012",
    text: "Mitchell DM, Regan S, Cooley MR, et al. Long-term follow-up of patients with hypoparathyroidism. J Clin Endocrinol Metab 2012;97:4507-4514",
    doi: "10.1210/jc.2012-1808",
    note: "hypercalciuria above 300 mg a day in 38 %",
  },
  {
    key: "moore1970",
    text: "Moore EW. Ionized calcium in normal serum, ultrafiltrates, and whole blood determined by ion-exchange electrodes. J Clin Invest 1970;49:318-334",
    doi: "10.1172/JCI106241",
  },
  {
    key: "mundy1999",
    text: "Mundy GR, Guise TA. Hormonal control of calcium homeostasis. Clin Chem 1999;45:1347-1352",
    doi: "10.1093/clinchem/45.8.1347",
    note: "among them the exchange of calcium between bone fluid and extracellular fluid (Parfitt)",
  },
  {
    key: "neer2001",
    text: "Neer RM, Arnaud CD, Zanchetta JR, et al. Effect of parathyroid hormone (1-34) on fractures and bone mineral density in postmenopausal women with osteoporosis. N Engl J Med 2001;344:1434-1441",
    doi: "10.1056/NEJM200105103441904",
    note: "lumbar density up by 9.7 % with 20 ug and 13.7 % with 40 ug, 1.1 % with placebo",
  },
  {
    key: "papapoulos1977",
    text: "Papapoulos SE, Hendy GN, Tomlinson S, Lewin IG, O'Riordan JLH. Clearance of exogenous parathyroid hormone in normal and uraemic man. Clin Endocrinol (Oxf) 1977;7:211-225",
    doi: "10.1111/j.1365-2265.1977.tb01317.x",
    note: "half-life 5.5 min and clearance 10.4 mL/kg/min; 7.95 min and 4.98 in kidney failure",
  },
  {
    key: "peterson2010",
    text: "Peterson MC, Riggs MM. A physiologically based mathematical model of integrated calcium homeostasis and bone remodeling. Bone 2010;46:49-63",
    doi: "10.1016/j.bone.2009.08.053",
    note: "as distributed with OpenBoneMin",
  },
  {
    key: "peterson2012",
    text: "Peterson MC, Riggs MM. Predicting nonlinear changes in bone mineral density over time using a multiscale systems pharmacology model. CPT Pharmacometrics Syst Pharmacol 2012;1:e14",
    doi: "10.1038/psp.2012.15",
  },
  {
    key: "schwarz1993",
    text: "Schwarz P, Sorensen HA, Transbol I, McNair P. Cica-clamp technique: a method for quantifying parathyroid hormone secretion: a sequential citrate and calcium clamp study. Eur J Clin Invest 1993;23:546-553",
    doi: "10.1111/j.1365-2362.1993.tb00964.x",
    pmid: "8243525",
    note: "0.21 mmol/L below rest: four to seven times at first, then two to three; 0.20 above: a quarter",
  },
  {
    key: "schwarz1994",
    text: "Schwarz P, Sorensen HA, Transbol I. Interrelations between the calcium set-points of Parfitt and Brown in primary hyperparathyroidism: a sequential citrate and calcium clamp study. Eur J Clin Invest 1994;24:553-558",
    url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/39420515",
    note: "set point 1.13 +/- 0.04 mmol/L in health, 1.32 +/- 0.10 in primary hyperparathyroidism",
  },
  {
    key: "stadt2023",
    text: "Stadt MM, Layton AT. Mathematical modeling of calcium homeostasis in female rats: an analysis of sex differences and maternal adaptations. J Theor Biol 2023;572:111583",
    doi: "10.1016/j.jtbi.2023.111583",
  },
  {
    key: "stadt2025",
    text: "Stadt MM, Layton AT. Model of human calcium and bone with the renin-angiotensin system and oestrogen. bioRxiv 2025.05.01.651663",
    doi: "10.1101/2025.05.01.651663",
  },
  {
    key: "stark1985",
    text: "Renal handling of phosphate in the first six months of life. Arch Dis Child",
    url: "https://www.scilit.net/publications/0c45191590f7d77386120bd645c168b5",
    note: "threshold highest in the newborn, falling over months",
  },
  {
    key: "walton1975",
    text: "Walton RJ, Bijvoet OLM. Nomogram for derivation of renal threshold phosphate concentration. Lancet 1975;2:309-310",
    doi: "10.1016/S0140-6736(75)92736-1",
  },
];
