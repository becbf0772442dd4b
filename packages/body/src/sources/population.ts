import type { Source } from "./source.ts";

/** Sources of how healthy people differ from one another. */
export const population: readonly Source[] = [
  {
    key: "bottani2020",
    text: "Bottani M, Banfi G, Guerra E, et al. European Biological Variation Study (EuBIVAS): within- and between-subject biological variation estimates for serum biointact parathyroid hormone based on weekly samplings from 91 healthy participants. Ann Transl Med 2020;8:855",
    url: "https://atm.amegroups.com/article/view/47779/html",
    note: "between-subject variation 26.8 % in men, 27.8 % in women before menopause",
  },
  {
    key: "dorin2012",
    text: "Dorin RI, Qiao Z, Qualls CR, Urban FK. Estimation of maximal cortisol secretion rate in healthy humans. J Clin Endocrinol Metab 2012;97:1285-1293",
    pmid: "22337905",
    note: "0.44 with a standard deviation of 0.13 nmol/L/s in 21 healthy adults",
  },
  {
    key: "kraan1998",
    text: "Kraan GPB, Dullaart RPF, Pratt JJ, Wolthers BG, Drayer NM, De Bruin R. The daily cortisol production reinvestigated in healthy men. The serum and urinary cortisol production rates are not significantly different. J Clin Endocrinol Metab 1998;83:1247-1252",
    url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/53252865",
    note: "28.8 with a standard deviation of 4.5 umol/m2/d in four men",
  },
  {
    key: "lam2010",
    text: "Framingham Heart Study, third generation: clinical variables of 1837 men and 2140 women, Table 1. PMC2891230",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2891230/table/T1",
    note: "height 1.78 (0.07) and 1.64 (0.06) m, body-mass index 27.8 (4.6) and 25.8 (6.0) kg/m2, mean (SD); filtration 99.7 (17.2) and 99.5 (18.8); the note's title is ours",
  },
  {
    key: "ricos1999",
    text: "Ricos C, Alvarez V, Cava F, Garcia-Lario JV, Hernandez A, Jimenez CV, Minchinela J, Perich C, Simon M. Current databases on biological variation: pros, cons and progress. Scand J Clin Lab Invest 1999;59:491-500",
    doi: "10.1080/00365519950185229",
    note: "between-subject variation in the edition of 2014; figures as remembered, not read again",
  },
  {
    key: "widjaja1999",
    text: "Widjaja A, Morris RJ, Levy JC, Frayn KN, Manley SE, Turner RC. Within- and between-subject variation in commonly measured anthropometric and biochemical variables. Clin Chem 1999;45:561-566",
    url: "http://www.clinchem.org/cgi/content/full/45/4/561",
    note: "within-subject variation over the index of individuality: glucose 6.9, insulin 26, C-peptide 27, glucagon 24 %",
  },
  {
    key: "xu2021",
    text: "Xu XH, Kong LR, He DH, Zhang HL, Wang YL, Jiang SN. Biological variation of thyroid function biomarkers over 24 hours. Clin Chim Acta 2021",
    url: "https://searchworks.jioinstitute.edu.in/?f%5Beds_subject_topic_facet%5D%5B%5D=humans&q=%22Shun+An+Jiang%22&search_field=author",
    note: "between-subject variation of 31 adults: TSH 34.43, T4 14.96, fT4 8.03, T3 14.18, fT3 11.23 %",
  },
  {
    key: "hansen2004",
    text: "Hansen PS, Brix TH, Sorensen TI, Kyvik KO, Hegedus L. Major genetic influence on the regulation of the pituitary-thyroid axis: a study of healthy Danish twins. J Clin Endocrinol Metab 2004;89:1181-1187",
    url: "http://allthyroid.org/research/summaries/archive/hormone/04_07_genetic.html",
    note: "1380 twins; TSH and fT4 or fT3 were not linearly related",
  },
  {
    key: "gasco2007",
    text: "Gasco V, Aimaretti G, Boschetti M, et al. Normal age-dependent values of serum insulin growth factor (IGF)-I: results from a healthy Italian population. Endocrine Abstracts 2007;14:P453",
    url: "https://www.endocrine-abstracts.org/ea/0014/ea0014p453.htm",
    note: "547 adults, r = -0.529 with age",
  },
  {
    key: "vanTRiet2010",
    text: "van 't Riet E, Alssema M, Rijkelijkhuizen JM, Kostense PJ, Nijpels G, Dekker JM. Relationship between A1C and glucose levels in the general Dutch population: the New Hoorn Study. Diabetes Care 2010;33:61-66",
    doi: "10.2337/dc09-0677",
    pmid: "19808928",
    note: "2753 people, Spearman 0.46 between fasting glucose and HbA1c",
  },
  {
    key: "ruhl2007",
    text: "Ruhl CE, Harris TB, Ding J, Goodpaster BH, Kanaya AM, Kritchevsky SB, Simonsick EM, Tylavsky FA, Everhart JE. Body mass index and serum leptin concentration independently estimate percentage body fat in older adults. Am J Clin Nutr 2007;85:1121-1126",
    url: "https://pure.johnshopkins.edu/en/publications/body-mass-index-and-serum-leptin-concentration-independently-esti-3",
    note: "2911 people; share of fat explained by leptin 0.57 in men, 0.54 in women",
  },
  {
    key: "lips2001",
    text: "Lips P, Duong T, Oleksik A, Black D, Cummings S, Cox D, Nickelsen T. A global study of vitamin D status and parathyroid function in postmenopausal women with osteoporosis. J Clin Endocrinol Metab 2001;86:1212-1221",
    doi: "10.1210/jcem.86.3.7327",
    note: "7564 women, r = -0.25; figure as remembered, not read again",
  },
];
