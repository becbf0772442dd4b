import type { Source } from "./source.ts";

/** Sources of the adrenal cortex and of steroids in blood and tissue. */
export const adrenal: readonly Source[] = [
  {
    key: "bae2019",
    text: "Bae YJ, Zeidler R, Baber R, et al. Reference intervals of nine steroid hormones over the life-span analyzed by LC-MS/MS: effect of age, gender, puberty, and oral contraceptives. J Steroid Biochem Mol Biol 2019;193:105409",
    doi: "10.1016/j.jsbmb.2019.105409",
    note: "medians by age and sex as distributed with the R package childsds",
  },
  {
    key: "brown1972",
    text: "Brown RD, Strott CA, Liddle GW. Site of stimulation and secretory rates of deoxycorticosterone in man. J Clin Endocrinol Metab 1972;34:695-703",
    url: "https://academic.oup.com/jcem/article/34/4/695/2685670",
    note: "clearance 956 L a day, half-life 70 min; levels of that time's assay are above today's",
  },
  {
    key: "dempsher1984",
    text: "Dempsher DP, Gann DS, Phair RD. A mechanistic model of ACTH-stimulated cortisol secretion. Am J Physiol 1984;246:R587-R596",
    doi: "10.1152/ajpregu.1984.246.4.R587",
  },
  {
    key: "doe1964",
    text: "Doe RP, Fernandez R, Seal US. Measurement of corticosteroid-binding globulin in man. J Clin Endocrinol Metab 1964;24:1029-1039",
    doi: "10.1210/jcem-24-10-1029",
    note: "men 35, women 33 mg/L, pregnancy 73; normal in adrenal insufficiency and Cushing's syndrome",
  },
  {
    key: "dorin2009",
    text: "Dorin RI, Pai HK, Ho JT, et al. Validation of a simple method of estimating plasma free cortisol: role of cortisol binding to albumin. Clin Biochem 2009;42:64-71",
    doi: "10.1016/j.clinbiochem.2008.09.115",
    pmid: "18976646",
  },
  {
    key: "esteban1991",
    text: "Esteban NV, Loughlin T, Yergey AL, et al. Daily cortisol production rate in man determined by stable isotope dilution/mass spectrometry. J Clin Endocrinol Metab 1991;72:39-45",
    doi: "10.1210/jcem-72-1-39",
    note: "27.3 umol a day in health, 84.7 in Cushing's syndrome",
  },
  {
    key: "goldzieher1978",
    text: "Metabolism of 11beta-hydroxyandrostenedione, adrenosterone and hydrocortisone to urinary 11-oxy 17-ketosteroids. J Clin Endocrinol Metab",
    url: "https://scilit.com/publications/4822df4f343932af4d48d8d825936a41",
    note: "secretion of 11beta-hydroxyandrostenedione 3.8 and 5.3 mg a day",
  },
  {
    key: "hammer2005",
    text: "Hammer F, Subtil S, Lux P, et al. No evidence for hepatic conversion of dehydroepiandrosterone (DHEA) sulfate to DHEA: in vivo and in vitro studies. J Clin Endocrinol Metab 2005;90:3600-3605",
    doi: "10.1210/jc.2004-2386",
    pmid: "15755854",
  },
  {
    key: "hill2019",
    text: "Corticosteroid-binding globulin in intensive care: decreased cortisol-binding capacity without evidence of cleaved protein. J Endocrinol 2019;240:27-39",
    doi: "10.1530/JOE-18-0479",
  },
  {
    key: "laragh1964",
    text: "Determination of the secretion rate of aldosterone in normal man by use of 7-H3-d-aldosterone and acid hydrolysis of urine. J Clin Endocrinol Metab",
    url: "https://scilit.com/publications/af64126ca4191940649a4d8ad66e368b",
    note: "109 (40-180) ug a day; with a clearance of 1330 L plasma a day and a splanchnic extraction of 89 % (scilit.net/publications/4d0bd27df0c06c085b0a199fc66cf8f4)",
  },
  {
    key: "longcope2008",
    text: "Longcope C. Androgen metabolism. In: Global Library of Women's Medicine",
    url: "https://glowm.com/resources/glowm/cd/pages/v5/v5c002.html",
  },
  {
    key: "mayoDOC",
    text: "11-Deoxycorticosterone, serum (DOCS): reference values. Mayo Clinic Laboratories",
    url: "https://beebemedicalcenter.testcatalog.org/show/DOCS",
    note: "adults below 10 ng/dL; 20-300 times the upper limit in CYP11B1 deficiency",
  },
  {
    key: "mayoDeoxycortisol",
    text: "11-Deoxycortisol, serum (DCORT): reference values. Mayo Clinic Laboratories",
    url: "https://billingscliniclaboratory.testcatalog.org/show/DCORT",
    note: "adults 10-79 ng/dL at 08 h",
  },
  {
    key: "mdwikiSteroids",
    text: "Production rates, secretion rates, clearance rates, and blood levels of major sex hormones. Compiled table after Strauss and Barbieri's Reproductive Endocrinology",
    url: "https://mdwiki.org/wiki/Template:Production_rates,_secretion_rates,_clearance_rates,_and_blood_levels_of_major_sex_hormones",
  },
  {
    key: "meijer1998",
    text: "Meijer OC, de Lange EC, Breimer DD, de Boer AG, Workel JO, de Kloet ER. Penetration of dexamethasone into brain glucocorticoid targets is enhanced in mdr1A P-glycoprotein knockout mice. Endocrinology 1998;139:1789-1793",
    doi: "10.1210/endo.139.4.5917",
  },
  {
    key: "miller2011",
    text: "Miller WL, Auchus RJ. The molecular biology, biochemistry, and physiology of human steroidogenesis and its disorders. Endocr Rev 2011;32:81-151",
    doi: "10.1210/er.2010-0013",
  },
  {
    key: "palermo1996",
    text: "Palermo M, Shackleton CH, Mantero F, Stewart PM. Urinary free cortisone and the assessment of 11 beta-hydroxysteroid dehydrogenase activity in man. Clin Endocrinol (Oxf) 1996;45:605-611",
    doi: "10.1046/j.1365-2265.1996.00853.x",
    pmid: "8977758",
    note: "urinary free cortisol 30.4 ug a day; (THF + allo-THF)/THE 1.21; free ratio 14 in ectopic ACTH",
  },
  {
    key: "pepping2000",
    text: "Pepping J. DHEA: dehydroepiandrosterone. Am J Health Syst Pharm 2000;57:2048-2056",
    url: "https://www.medscape.com/viewarticle/406925_4",
    note: "volumes and half-lives of DHEA and DHEAS",
  },
  {
    key: "perogamvros2009",
    text: "Perogamvros I, Owen LJ, Newell-Price J, Ray DW, Trainer PJ, Keevil BG. Simultaneous measurement of cortisol and cortisone in human saliva using liquid chromatography-tandem mass spectrometry: application in basal and stimulated conditions. J Chromatogr B 2009;877:3771-3775",
    url: "https://rdm.ox.ac.uk/publications/800143",
  },
  {
    key: "rosenfield2016",
    text: "Rosenfield RL, Ehrmann DA. The pathogenesis of polycystic ovary syndrome (PCOS): the hypothesis of PCOS as functional ovarian hyperandrogenism revisited. Endocr Rev 2016;37:467-520",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5045492/",
    note: "figure 2: enzymes of the zones of the cortex",
  },
  {
    key: "saez1972",
    text: "Saez JM, Forest MG, Morera AM, Bertrand J. Metabolic clearance rate and blood production rate of testosterone and dihydrotestosterone in normal subjects, during pregnancy, and in hyperthyroidism. J Clin Invest 1972;51:1226-1234",
    doi: "10.1172/JCI106917",
    pmid: "5020435",
  },
  {
    key: "stewart1995",
    text: "Stewart PM, Walker BR, Holder G, O'Halloran D, Shackleton CH. 11 beta-Hydroxysteroid dehydrogenase activity in Cushing's syndrome: explaining the mineralocorticoid excess state of the ectopic adrenocorticotropin syndrome. J Clin Endocrinol Metab 1995;80:3617-3620",
    doi: "10.1210/jc.80.12.3617",
    pmid: "8530609",
  },
  {
    key: "stimson2011",
    text: "Stimson RH, Andrew R, McAvoy NC, Tripathi D, Hayes PC, Walker BR. Increased whole-body and sustained liver cortisol regeneration by 11beta-hydroxysteroid dehydrogenase type 1 in obese men with type 2 diabetes provides a target for enzyme inhibition. Diabetes 2011;60:720-725",
    doi: "10.2337/db10-0726",
  },
  {
    key: "werumeusBuning2017",
    text: "Werumeus Buning J, Touw DJ, Brummelman P, et al. Pharmacokinetics of oral hydrocortisone: results and implications from a randomized controlled trial. Metabolism 2017;71:7-16",
    doi: "10.1016/j.metabol.2017.02.005",
  },
  {
    key: "williams1972",
    text: "Williams GH, Tuck ML, Rose LI, Dluhy RG, Underwood RH. Studies of the control of plasma aldosterone concentration in normal man. III. Response to sodium chloride infusion. J Clin Invest 1972;51:2645-2652",
    doi: "10.1172/JCI107082",
    pmid: "5056660",
  },
  {
    key: "hollandFrei2003",
    text: "Pharmacology and pharmacokinetics of corticosteroids. In: Holland-Frei Cancer Medicine. 6th ed. Hamilton: BC Decker 2003",
    url: "https://www.ncbi.nlm.nih.gov/books/NBK13300/",
    note: "half-life of cortisol 66 min at normal levels, 120 after loads; corticosterone up to 4 mg a day, cleared faster than cortisol; equivalent doses of glucocorticoids",
  },
  {
    key: "kley1980",
    text: "Kley HK, Deselaers T, Peerenboom H, Krüskemper HL. Enhanced conversion of androstenedione to estrogens in obese males. J Clin Endocrinol Metab 1980;51",
    url: "https://scilit.com/publications/8f8ccd3df1c80d59052b0d8aba38331e",
  },
  {
    key: "miller2019",
    text: "Miller WL. Congenital adrenal hyperplasia: time to replace 17OHP with 21-deoxycortisol. Horm Res Paediatr 2019;91:416-420",
    url: "https://karger.com/hrp/article/91/6/416/162896/Congenital-Adrenal-Hyperplasia-Time-to-Replace",
  },
  {
    key: "oelkers1978",
    text: "Prolonged infusions of Ile5-angiotensin-II in sodium replete and deplete man: effects on aldosterone, ACTH, cortisol, blood pressure, and electrolyte balance. J Clin Endocrinol Metab 1978;46:402-413",
    url: "https://paperexplained.cn/articles/paper/detail/3b4ac6d64816608f14793f1044e4ad15ace124db",
    note: "72 h at 3 ng/kg/min: aldosterone rises further between the first and the second day",
  },
  {
    key: "strott1969",
    text: "Strott CA, Yoshimi T, Lipsett MB. Plasma progesterone and 17-hydroxyprogesterone in normal men and children with congenital adrenal hyperplasia. J Clin Invest 1969;48:930-939",
    url: "https://scilit.net/publications/085e677083ef1a52e22849fa01007aca",
    note: "men 0.94 ug/L, production 1.8 mg a day, nine tenths of it from the testes; 50-200 times that in CYP21A2 deficiency, progesterone 6-10 times",
  },
  {
    key: "aldosteroneInfusion",
    text: "Urinary excretion of sodium and potassium in relation to plasma aldosterone concentration. J Endocrinol",
    url: "https://www.scilit.net/publications/3bc22c548b8f6643b666f53eba1203c7",
    note: "7-8.4 ng/kg/min in six people: sodium excretion falls in the fourth hour",
  },
  {
    key: "dluhy1972",
    text: "Dluhy RG, Axelrod L, Underwood RH, Williams GH. Studies of the control of plasma aldosterone concentration in normal man. II. Effect of dietary potassium and acute potassium infusion. J Clin Invest 1972;51:1950-1957",
    doi: "10.1172/JCI107001",
    pmid: "5054456",
  },
  {
    key: "dluhy1974",
    text: "Dluhy RG, Himathongkam T, Greenfield M. Rapid ACTH test with plasma aldosterone levels. Improved diagnostic discrimination. Ann Intern Med 1974;80:693-696",
    doi: "10.7326/0003-4819-80-6-693",
    note: "aldosterone rises by 14 (4-29) ng/dL at 30 min",
  },
  {
    key: "schillings2008",
    text: "Schillings W. Physiology and tests of adrenal cortical function. In: Global Library of Women's Medicine 2008",
    doi: "10.3843/GLOWM.10309",
  },
];
