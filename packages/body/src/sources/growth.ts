import type { Source } from "./source.ts";

/** Sources of growth hormone, IGF-1 and growth. */
export const growth: readonly Source[] = [
  {
    key: "albertsson1994",
    text: "Albertsson-Wikland K, Rosberg S, Karlberg J, Groth T. Analysis of 24-hour growth hormone profiles in healthy boys and girls of normal stature: relation to puberty. J Clin Endocrinol Metab 1994;78:1195-1201",
    doi: "10.1210/jcem.78.5.8175978",
    pmid: "8175978",
    note: "208 children: 0.66-0.68 U a day before puberty, 1.96 in girls and 1.66 in boys at stage 4, prepubertal again at stage 5",
  },
  {
    key: "ankarberg2008",
    text: "Ankarberg-Lindgren C, Norjavaara E. Twenty-four hours secretion pattern of serum estradiol in healthy prepubertal and pubertal boys as determined by a validated ultra-sensitive extraction RIA. BMC Endocr Disord 2008;8:10",
    doi: "10.1186/1472-6823-8-10",
  },
  {
    key: "baynes2007",
    text: "Baynes JW, Dominiczak MH. Medical Biochemistry, 2nd edition, chapter 37: growth hormone content of the pituitary and its half-life",
    url: "http://aris.gusc.lv/ChemFiles/MedBiochem2edBaynes07/HTML/bookcontent.cfm@id=hc037081.htm",
  },
  {
    key: "bidlingmaier2014",
    text: "Bidlingmaier M, Friedrich N, Emeny RT, et al. Reference intervals for insulin-like growth factor-1 (IGF-I) from birth to senescence: results from a multicenter study using a new automated chemiluminescence IGF-I immunoassay. J Clin Endocrinol Metab 2014;99:1712-1721",
    doi: "10.1210/jc.2013-3059",
    note: "medians by age and sex as distributed with the R package childsds",
  },
  {
    key: "colao2009",
    text: "Colao A, Di Somma C, Savastano S, Rota F, Savanelli MC, Aimaretti G, Lombardi G. A reappraisal of diagnosing GH deficiency in adults: role of gender, age, waist circumference, and body mass index. J Clin Endocrinol Metab 2009;94:4414-4422",
    doi: "10.1210/jc.2009-1134",
  },
  {
    key: "cools2008",
    text: "Cools BL, Rooman R, Op De Beeck L, Du Caju MV. Boys with a simple delayed puberty reach their target height. Horm Res 2008;70:209-214",
    url: "https://karger.com/hrp/article-abstract/70/4/209/373355",
    note: "33 untreated boys: 175.8 +/- 6.5 cm, target 174.7",
  },
  {
    key: "courant2010",
    text: "Courant F, Aksglaede L, Antignac JP, et al. Assessment of circulating sex steroid levels in prepubertal and pubertal boys and girls by a novel ultrasensitive gas chromatography-tandem mass spectrometry method. J Clin Endocrinol Metab 2010;95:82-92",
    doi: "10.1210/jc.2009-1140",
    pmid: "19933393",
  },
  {
    key: "davies1984",
    text: "Davies RR, Turner S, Johnston DG. Oral glucose inhibits growth hormone secretion induced by human pancreatic growth hormone releasing factor 1-44 in normal man. Clin Endocrinol (Oxf) 1984;21:477-481",
    url: "https://scilit.net/publications/7a31b7dc3363e7a6a8f9d11b807e17ca",
    note: "six adults: peak 16.5 mU/L after GHRH alone, 6.7 an hour after 75 g of glucose, below 1.5 by glucose alone",
  },
  {
    key: "faria1992",
    text: "Faria ACS, Bekenstein LW, Booth RA, et al. Pulsatile growth hormone release in normal women during the menstrual cycle. Clin Endocrinol (Oxf) 1992;36:591-596",
    url: "https://mayoclinic.pure.elsevier.com/en/publications/pulsatile-growth-hormone-release-in-normal-women-during-the-menst",
    note: "8.3 pulses a day; integrated GH 3156 mU/L min early and 5335 late in the follicular phase",
  },
  {
    key: "farhy2007",
    text: "Farhy LS, Bowers CY, Veldhuis JD. Model-projected mechanistic bases for sex differences in growth hormone regulation in humans. Am J Physiol Regul Integr Comp Physiol 2007;292:R1577-R1593",
    pmid: "17185408",
  },
  {
    key: "frederiksen2020",
    text: "Frederiksen H, Johannsen TH, Andersen SE, et al. Sex-specific estrogen levels and reference intervals from infancy to late adulthood determined by LC-MS/MS. J Clin Endocrinol Metab 2020;105:754-768",
    doi: "10.1210/clinem/dgz196",
    pmid: "31720688",
  },
  {
    key: "friedrich2014",
    text: "Friedrich N, Wolthers OD, Arafat AM, et al. Age- and sex-specific reference intervals across life span for insulin-like growth factor binding protein 3 (IGFBP-3) and the IGF-I to IGFBP-3 ratio measured by new automated chemiluminescence assays. J Clin Endocrinol Metab 2014;99:1675-1686",
    doi: "10.1210/jc.2013-3060",
    note: "medians by age and sex as distributed with the R package childsds",
  },
  {
    key: "giustina1998",
    text: "Giustina A, Veldhuis JD. Pathophysiology of the neuroregulation of growth hormone secretion in experimental animals and the human. Endocr Rev 1998;19:717-797",
    doi: "10.1210/edrv.19.6.0353",
  },
  {
    key: "grumbach2002",
    text: "Grumbach MM. The neuroendocrinology of human puberty revisited. Horm Res 2002;57 Suppl 2:2-14",
    doi: "10.1159/000058094",
  },
  {
    key: "hartman1992",
    text: "Hartman ML, Veldhuis JD, Johnson ML, et al. Augmented growth hormone (GH) secretory burst frequency and amplitude mediate enhanced GH secretion during a two-day fast in normal men. J Clin Endocrinol Metab 1992;74:757-765",
    doi: "10.1210/jcem.74.4.1548337",
    pmid: "1548337",
    note: "nine men: half-life 20 +/- 1.5 min; secretion rises fivefold on the second day, IGF-1 unchanged after 56 h",
  },
  {
    key: "ho1988",
    text: "Ho KY, Veldhuis JD, Johnson ML, et al. Fasting enhances growth hormone secretion and amplifies the complex rhythms of growth hormone secretion in man. J Clin Invest 1988;81:968-975",
    doi: "10.1172/JCI113450",
    pmid: "3127426",
    note: "six men: 5.8 pulses a day fed; integrated GH rises from 2.82 to 8.75 ug min/mL in five days",
  },
  {
    key: "lemaire2014",
    text: "Lemaire P, Pierre D, Bertrand JB, Brauner R. A mathematical model for predicting the adult height of girls with advanced puberty after spontaneous growth. BMC Pediatr 2014;14:172",
    doi: "10.1186/1471-2431-14-172",
    note: "50 girls with puberty between 8 and 10 years: 159.0 +/- 6.1 cm, target 161.2",
  },
  {
    key: "lui2011",
    text: "Lui JC, Nilsson O, Baron J. Growth plate senescence and catch-up growth. Endocr Dev 2011;21:23-29",
    doi: "10.1159/000328117",
    pmid: "21865751",
  },
  {
    key: "macgregorLeng2005",
    text: "MacGregor DJ, Leng G. Modelling the hypothalamic control of growth hormone secretion. J Neuroendocrinol 2005;17:788-803",
    pmid: "16280026",
  },
  {
    key: "martha1992",
    text: "Martha PM Jr, Gorman KM, Blizzard RM, Rogol AD, Veldhuis JD. Endogenous growth hormone secretion and clearance rates in normal boys, as determined by deconvolution analysis: relationship to age, pubertal status, and body mass. J Clin Endocrinol Metab 1992;74:336-344",
    url: "https://mayoclinic.pure.elsevier.com/en/publications/endogenous-growth-hormone-secretion-and-clearance-rates-in-normal",
  },
  {
    key: "melmed2013",
    text: "Melmed S, Casanueva FF, Klibanski A, et al. A consensus on the diagnosis and treatment of acromegaly complications. Pituitary 2013;16:294-302",
    doi: "10.1007/s11102-012-0420-x",
  },
  {
    key: "nilsson2014",
    text: "Nilsson O, Weise M, Landman EBM, Meyers JL, Barnes KM, Baron J. Evidence that estrogen hastens epiphyseal fusion and cessation of longitudinal bone growth by irreversibly depleting the number of resting zone progenitor cells in female rabbits. Endocrinology 2014;155:2892-2899",
    doi: "10.1210/en.2013-2175",
    pmid: "24708243",
  },
  {
    key: "papathanasiou2021",
    text: "Papathanasiou T, Agerso H, Damholt BB, Rasmussen MH, Kildemoes RJ. Population pharmacokinetics and pharmacodynamics of once-daily growth hormone Norditropin in children and adults. Clin Pharmacokinet 2021;60:1217-1226",
    doi: "10.1007/s40262-021-01011-3",
    pmid: "33864240",
  },
  {
    key: "rahim1996",
    text: "Rahim A, Toogood AA, Shalet SM. The assessment of growth hormone status in normal young adult males using a variety of provocative agents. Clin Endocrinol (Oxf) 1996;45:557-562",
    url: "https://scilit.com/publications/b6490f22c070ffaaba9aad95dc9e5816",
    note: "18 men: median peak 107.7 mU/L (28-200) after 0.2 U/kg of insulin, 22.3 after arginine, 42 after glucagon",
  },
  {
    key: "roelfsema2016",
    text: "Roelfsema F, Veldhuis JD. Growth hormone dynamics in healthy adults are related to age and sex and strongly dependent on body mass index. Neuroendocrinology 2016;103:335-344",
    url: "https://karger.com/nen/article-abstract/103/3-4/335/227783",
  },
  {
    key: "sandret2011",
    text: "Sandret L, Maison P, Chanson P. Place of cabergoline in acromegaly: a meta-analysis. J Clin Endocrinol Metab 2011;96:1327-1335",
    doi: "10.1210/jc.2010-2443",
    pmid: "21325455",
  },
  {
    key: "shah1999",
    text: "Shah N, Aloi J, Evans WS, Veldhuis JD. Time mode of growth hormone (GH) entry into the bloodstream and steady-state plasma GH concentrations, rather than sex, estradiol, or menstrual cycle stage, primarily determine the GH elimination rate in healthy young women and men. J Clin Endocrinol Metab 1999;84:2862-2869",
    url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/64158775",
  },
  {
    key: "smith1994",
    text: "Smith EP, Boyd J, Frank GR, et al. Estrogen resistance caused by a mutation in the estrogen-receptor gene in a man. N Engl J Med 1994;331:1056-1061",
    doi: "10.1056/NEJM199410203311604",
  },
  {
    key: "thorsted2016",
    text: "Thorsted A, Thygesen P, Agerso H, Laursen T, Kreilgaard M. Translational mixed-effects PKPD modelling of recombinant human growth hormone - from hypophysectomized rat to patients. Br J Pharmacol 2016;173:1742-1755",
    doi: "10.1111/bph.13473",
  },
  {
    key: "weise2001",
    text: "Weise M, De-Levi S, Barnes KM, Gafni RI, Abad V, Baron J. Effects of estrogen on growth plate senescence and epiphyseal fusion. Proc Natl Acad Sci U S A 2001;98:6871-6876",
    doi: "10.1073/pnas.121180498",
  },
];
