import type { Source } from "./source.ts";

/** Sources of the body that thyroid hormone acts on, growing and pregnant. */
export const body: readonly Source[] = [
  {
    key: "cole2010",
    text: "Cole LA. Biological functions of hCG and hCG-related molecules. Reprod Biol Endocrinol 2010;8:102",
    doi: "10.1186/1477-7827-8-102",
    seen: true,
  },
  {
    key: "dale2001",
    text: "Dale J, Daykin J, Holder R, Sheppard MC, Franklyn JA. Weight gain following treatment of hyperthyroidism. Clin Endocrinol (Oxf) 2001;55:233-239",
    doi: "10.1046/j.1365-2265.2001.01329.x",
  },
  {
    key: "duBois1936",
    text: "Du Bois EF. Basal metabolism in health and disease. 3rd ed. Philadelphia: Lea & Febiger 1936",
    url: "https://archive.org/details/basalmetabolismi0000euge",
    note: "the address leads to the second edition, 1927",
    unidentified: "official",
  },
  {
    key: "fleming2011",
    text: "Fleming S, Thompson M, Stevens R, Heneghan C, Plüddemann A, Maconochie I, Tarassenko L, Mant D. Normal ranges of heart rate and respiratory rate in children from birth to 18 years of age: a systematic review of observational studies. Lancet 2011;377:1011-1018",
    doi: "10.1016/S0140-6736(10)62226-X",
    seen: true,
  },
  {
    key: "glinoer1997",
    text: "Glinoer D. The regulation of thyroid function in pregnancy: pathways of endocrine adaptation from physiology to pathology. Endocr Rev 1997;18:404-433",
    doi: "10.1210/edrv.18.3.0300",
    seen: true,
  },
  {
    key: "hytten1991",
    text: "Hytten FE. Weight gain in pregnancy. In: Hytten F, Chamberlain G (eds). Clinical physiology in obstetrics. 2nd ed. Oxford: Blackwell Scientific 1991:173-203",
    url: "https://nap.nationalacademies.org/catalog/12584",
    note: "12.5 kg; the address leads to the Institute of Medicine's review of weight gain in pregnancy",
    unidentified: "official",
  },
  {
    key: "klein1972",
    text: "Klein AH, Meltzer S, Kenny FM. Improved prognosis in congenital hypothyroidism treated before age three months. J Pediatr 1972;81:912-915",
    doi: "10.1016/S0022-3476(72)80542-0",
  },
  {
    key: "klein2001",
    text: "Klein I, Ojamaa K. Thyroid hormone and the cardiovascular system. N Engl J Med 2001;344:501-509",
    doi: "10.1056/NEJM200102153440707",
  },
  {
    key: "larsson2008",
    text: "Larsson A, Palm M, Hansson LO, Axelsson O. Reference values for clinical chemistry tests during normal pregnancy. BJOG 2008;115:874-881",
    doi: "10.1111/j.1471-0528.2008.01709.x",
    pmid: "18485166",
    seen: true,
  },
  {
    key: "maushart2022",
    text: "Maushart CI, Senn JR, Loeliger RC, Siegenthaler J, Bur F, Fischer JGW, Betz MJ. Resting energy expenditure and cold-induced thermogenesis in patients with overt hyperthyroidism. J Clin Endocrinol Metab 2022;107:450-461",
    doi: "10.1210/clinem/dgab706",
    pmid: "34570185",
    seen: true,
  },
  {
    key: "ostchega2011",
    text: "Ostchega Y, Porter KS, Hughes J, Dillon CF, Nwankwo T. Resting pulse rate reference data for children, adolescents, and adults: United States, 1999-2008. Natl Health Stat Report 2011;(41):1-16",
    url: "https://stacks.cdc.gov/view/cdc/12363",
    unidentified: "official",
  },
  {
    key: "sterns1987",
    text: "Sterns RH. Severe symptomatic hyponatremia: treatment and outcome. A study of 64 cases. Ann Intern Med 1987;107:656-664",
    doi: "10.7326/0003-4819-107-5-656",
    pmid: "3662278",
  },
  {
    key: "who2006",
    text: "WHO Multicentre Growth Reference Study Group. WHO Child Growth Standards based on length/height, weight and age. Acta Paediatr Suppl 2006;450:76-85",
    doi: "10.1111/j.1651-2227.2006.tb02378.x",
    seen: true,
  },
  {
    key: "wilkins1941",
    text: "Wilkins L, Fleischmann W. The diagnosis of hypothyroidism in childhood. JAMA 1941;116:2459-2465",
    doi: "10.1001/jama.1941.02820220001001",
  },
  {
    key: "wright2011",
    text: "Wright JD, Hughes JP, Ostchega Y, Yoon SS, Nwankwo T. Mean systolic and diastolic blood pressure in adults aged 18 and over in the United States, 2001-2008. Natl Health Stat Report 2011;(35):1-22",
    pmid: "21485611",
    seen: true,
  },
  {
    key: "zimmermann2012",
    text: "Zimmermann MB, Andersson M. Assessment of iodine nutrition in populations: past, present, and future. Nutr Rev 2012;70:553-570",
    doi: "10.1111/j.1753-4887.2012.00528.x",
    seen: true,
  },
  {
    key: "deOnis2007",
    text: "de Onis M, Onyango AW, Borghi E, Siyam A, Nishida C, Siekmann J. Development of a WHO growth reference for school-aged children and adolescents. Bull World Health Organ 2007;85:660-667",
    doi: "10.2471/BLT.07.043497",
    seen: true,
  },
  {
    key: "clinCaseRep2016",
    text: "Changes in calcium homeostasis in pregnancy and lactation, Table 2. Clin Case Rep 2016;4:1001",
    doi: "10.1002/ccr3.646",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5054480/table/ccr3646-tbl-0002/",
    seen: true,
  },
];
