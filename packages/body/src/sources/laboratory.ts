import type { Source } from "./source.ts";

/** Sources of reference intervals. */
export const laboratory: readonly Source[] = [
  {
    key: "davis2019",
    text: "Van Leeuwen AM, Bladh ML. Davis's comprehensive manual of laboratory and diagnostic tests with nursing implications. 8th ed. Philadelphia: F.A. Davis 2019. Calcitonin",
    url: "https://nursing.unboundmedicine.com/nursingcentral/view/Davis-Lab-and-Diagnostic-Tests/425345/all/Calcitonin",
  },
  {
    key: "hollowell2002",
    text: "Hollowell JG, Staehling NW, Flanders WD, Hannon WH, Gunter EW, Spencer CA, Braverman LE. Serum TSH, T4, and thyroid antibodies in the United States population (1988 to 1994): National Health and Nutrition Examination Survey (NHANES III). J Clin Endocrinol Metab 2002;87:489-499",
    doi: "10.1210/jcem.87.2.8182",
  },
  {
    key: "ingbar2005",
    text: "Braverman LE, Utiger RD (eds). Werner & Ingbar's The thyroid: a fundamental and clinical text. 9th ed. Philadelphia: Lippincott Williams & Wilkins 2005",
    isbn: "978-0-7817-5047-9",
  },
  {
    key: "mehran2013",
    text: "Mehran L, Amouzegar A, Delshad H, Askari S, Hedayati M, Amirshekari G, Azizi F. Trimester-specific reference ranges for thyroid hormones in Iranian pregnant women. J Thyroid Res 2013;2013:651517",
    doi: "10.1155/2013/651517",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3690831",
    note: "limits are the 5th and 95th percentiles",
  },
  {
    key: "park2018",
    text: "Park SY, Kim HI, Oh HK, Kim TH, Jang HW, Chung JH, Shin MH, Kim SW. Age- and gender-specific reference intervals of TSH and free T4 in an iodine-replete area: data from Korean National Health and Nutrition Examination Survey IV (2013-2015). PLoS One 2018;13:e0190738",
    doi: "10.1371/journal.pone.0190738",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5794073",
    note: "free T4 0.92-1.60 ng/dL",
  },
  {
    key: "medici2015",
    text: "Medici M, Korevaar TI, Visser WE, Visser TJ, Peeters RP. Thyroid function in pregnancy: what is normal? Clin Chem 2015;61:704-713",
    doi: "10.1373/clinchem.2014.236646",
  },
  {
    key: "nanjing2019",
    text: "Zhang D, Cai K, Wang G, Xu S, Mao X, Zheng A, Liu C, Fan K. Trimester-specific reference ranges for thyroid hormones in pregnant women. Medicine (Baltimore) 2019;98:e14245",
    doi: "10.1097/MD.0000000000014245",
    pmid: "30681614",
  },
  {
    key: "sekhri2016",
    text: "Sekhri T, Juhi JA, Wilfred R, Kanwar RS, Sethi J, Bhadra K, Nair S, Singh S. Trimester specific reference intervals for thyroid function tests in normal Indian pregnant women. Indian J Endocrinol Metab 2016;20:101-107",
    doi: "10.4103/2230-8210.172239",
    pmid: "26904477",
  },
  {
    key: "surks2007",
    text: "Surks MI, Hollowell JG. Age-specific distribution of serum thyrotropin and antithyroid antibodies in the US population: implications for the prevalence of subclinical hypothyroidism. J Clin Endocrinol Metab 2007;92:4575-4582",
    doi: "10.1210/jc.2007-1499",
    pmid: "17911171",
  },
  {
    key: "han2018",
    text: "Han L, Zheng W, Zhai Y, Xie X, Zhang J, Zhang S, et al. Reference intervals of trimester-specific thyroid stimulating hormone and free thyroxine in Chinese women established by experimental and statistical methods. J Clin Lab Anal 2018;32:e22344",
    doi: "10.1002/jcla.22344",
  },
  {
    key: "flynn2017",
    text: "Flynn JT, Kaelber DC, Baker-Smith CM, et al. Clinical practice guideline for screening and management of high blood pressure in children and adolescents. Pediatrics 2017;140:e20171904",
    doi: "10.1542/peds.2017-1904",
    note: "hypertension from 13 years on: 130/80 mm[Hg] and more",
  },
  {
    key: "ucsfACTH",
    text: "UCSF Clinical Laboratories. Laboratory manual: adrenocorticotropic hormone",
    url: "http://labmed.ucsf.edu/labmanual/db/m-data/tests/10.html",
    note: "adults 6-50, children from 3 years 9-57 ng/L, from 07 to 10 h",
  },
  {
    key: "cmmcCortisol",
    text: "Central Maine Medical Center laboratory. Cortisol, serum",
    url: "https://www.cmmc.org/cmmclab/search.taf?do=detail&id=86",
    note: "below 9 ug/dL at 20 h",
  },
  {
    key: "iowaFreeCortisol",
    text: "University of Iowa Pathology handbook. Cortisol, free",
    url: "https://www.healthcare.uiowa.edu/path_handbook/handbook/test3159.html",
    note: "equilibrium dialysis; 0.11-1.04 ug/dL at 8-10 h, 0.10-0.63 at 16-18 h",
  },
  {
    key: "rocheSaliva",
    text: "Salivary cortisol reference intervals of 134 healthy adults by Roche ECLIA, second generation (abstract)",
    url: "https://discovery.researcher.life/topic/salivary-cortisol-values/23437416?page=3",
    note: "upper limits 22.0 on waking, 12.5 at 12, 13.0 at 16, 9.5 at 20, 6.3 nmol/L at 24 h",
  },
  {
    key: "mayoCORTU",
    text: "Cortisol, free, 24 hour, urine (CORTU): reference values. Mayo Clinic Laboratories",
    url: "https://one-dh.testcatalog.org/show/CORTU",
    note: "by LC-MS/MS",
  },
  {
    key: "canterburyCBG",
    text: "Canterbury Health Laboratories. Corticosteroid binding globulin, plasma: reference intervals",
    url: "https://www.chl.co.nz/test/corticosteroid-binding-globulin-plasma-serum/",
  },
  {
    key: "anckaert2021",
    text: "Anckaert E, Jank A, Petzold J, et al. Extensive monitoring of the natural menstrual cycle using the serum biomarkers estradiol, luteinizing hormone and progesterone. Pract Lab Med 2021;25:e00211",
    doi: "10.1016/j.plabm.2021.e00211",
    note: "follicular phase, 5th and 95th percentiles",
  },
  {
    key: "arupCatecholamines",
    text: "ARUP Laboratories. Catecholamines fractionated, plasma (0080216)",
    url: "https://ltd.aruplab.com/Tests/Pub/0080216",
    note: "seated for 15 minutes",
  },
  {
    key: "arupUrine",
    text: "ARUP Laboratories. Electrolytes, urine (0020498)",
    url: "https://ltd.aruplab.com/Tests/Pub/0020498",
  },
  {
    key: "olthof2024",
    text: "Olthof A, Naafs JC, Zwaveling-Soonawala N, et al. Neonatal reference intervals for serum steroid hormone concentrations measured by LC-MS/MS. Clin Chem Lab Med 2024",
    doi: "10.1515/cclm-2024-0393",
    note: "limits at two weeks",
  },
  {
    key: "davisMetanephrines",
    text: "Van Leeuwen AM, Bladh ML. Davis's comprehensive manual of laboratory and diagnostic tests with nursing implications. 8th ed. Philadelphia: F.A. Davis 2019. Metanephrines, blood and urine",
    url: "https://nursing.unboundmedicine.com/nursingcentral/view/Davis-Lab-and-Diagnostic-Tests/425048/all/Metanephrines__Blood_and_Urine",
  },
  {
    key: "kingsRenin",
    text: "Viapath, King's College Hospital. Aldosterone and renin by DiaSorin Liaison: reference ranges",
    url: "http://www.viapath.co.uk/our-tests/aldosteronerenin",
    note: "renin 5.4-60 mU/L upright, 5.4-30 supine",
  },
  {
    key: "simon2005",
    text: "Simon C, Everitt H, Kendrick T. Oxford handbook of general practice. 2nd ed. Oxford: Oxford University Press 2005. Reference intervals",
    url: "http://ueu.co/ovid-oxford-handbook-of-general-practice-32/",
  },
  {
    key: "ramrakha2004",
    text: "Ramrakha PS, Moore KP. Oxford handbook of acute medicine. 2nd ed. Oxford: Oxford University Press 2004. Reference intervals",
    url: "http://ueu.co/ovid-oxford-handbook-of-acute-medicine-311/",
  },
  {
    key: "waterIntakeCopeptin",
    text: "Six weeks of higher water intake and copeptin: 82 healthy young adults",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6060834",
    note: "24-hour urine osmolality 591 +- 206 mosm/kg at baseline",
  },
  {
    key: "brahmsCopeptin",
    text: "Thermo Fisher BRAHMS. Copeptin in circulation",
    url: "http://www.copeptin.com/about-copeptin/circulation.html",
    note: "1-12 pmol/L, median below 5",
  },
];
