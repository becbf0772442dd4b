import type { Source } from "./source.ts";

/** Sources of the pictures of disorders of growth hormone, islets and energy balance. */
export const fuelDisease: readonly Source[] = [
  {
    key: "cryer2009",
    text: "Cryer PE, Axelrod L, Grossman AB, et al. Evaluation and management of adult hypoglycemic disorders: an Endocrine Society clinical practice guideline. J Clin Endocrinol Metab 2009;94:709-728",
    doi: "10.1210/jc.2008-1410",
    note: "below 3.0 mmol/L: insulin 18 pmol/L, C-peptide 0.2 nmol/L, proinsulin 5 pmol/L or more, beta-hydroxybutyrate 2.7 mmol/L or less",
    seen: true,
  },
  {
    key: "defronzo2009",
    text: "DeFronzo RA. From the triumvirate to the ominous octet: a new paradigm for the treatment of type 2 diabetes mellitus. Diabetes 2009;58:773-795",
    doi: "10.2337/db09-9028",
    note: "muscle, liver and fat resist insulin, beta cells fail, incretins act weakly, glucagon is high",
    seen: true,
  },
  {
    key: "donga2015",
    text: "Donga E, Dekkers OM, Corssmit EPM, Romijn JA. Insulin resistance in patients with type 1 diabetes assessed by glucose clamp studies: systematic review and meta-analysis. Eur J Endocrinol 2015;173:101-109",
    doi: "10.1530/EJE-14-0911",
    note: "4 mg/kg/min less glucose taken up in clamps than by the healthy",
  },
  {
    key: "magnusson1992",
    text: "Magnusson I, Rothman DL, Katz LD, Shulman RG, Shulman GI. Increased rate of gluconeogenesis in type II diabetes mellitus: a 13C nuclear magnetic resonance study. J Clin Invest 1992;90:1323-1327",
    doi: "10.1172/JCI115997",
    pmid: "1401068",
    note: "gluconeogenesis three fifths above that of the healthy, 88 % of the release instead of 70 %",
  },
  {
    key: "misra2014",
    text: "Misra M, Klibanski A. Endocrine consequences of anorexia nervosa. Lancet Diabetes Endocrinol 2014;2:581-592",
    doi: "10.1016/S2213-8587(13)70180-3",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4133106",
    note: "IGF-1, leptin and insulin low, growth hormone, cortisol, ghrelin and adiponectin high",
    seen: true,
  },
  {
    key: "petrossians2017",
    text: "Petrossians P, Daly AF, Natchev E, et al. Acromegaly at diagnosis in 3173 patients from the Liège Acromegaly Survey (LAS) Database. Endocr Relat Cancer 2017;24:505-518",
    doi: "10.1530/ERC-17-0253",
    note: "diagnosed at 43.5 years in men and 46.4 in women; diabetes in 27.5 %",
  },
  {
    key: "rostomyan2015",
    text: "Rostomyan L, Daly AF, Petrossians P, et al. Clinical and genetic characterization of pituitary gigantism: an international collaborative study in 208 patients. Endocr Relat Cancer 2015;22:745-757",
    doi: "10.1530/ERC-15-0320",
    note: "rapid growth began at 13 years in the median; the earlier, the taller",
  },
  {
    key: "soga1999",
    text: "Soga J, Yakuwa Y. Somatostatinoma/inhibitory syndrome: a statistical evaluation of 173 reported cases as compared to other pancreatic endocrinomas. J Exp Clin Cancer Res 1999;18:13-22",
    pmid: "10374671",
    seen: true,
  },
  {
    key: "ukpds1985",
    text: "UK Prospective Diabetes Study II. Reduction in HbA1c with basal insulin supplement, sulfonylurea, or biguanide therapy in maturity-onset diabetes. Diabetes 1985;34:793-798",
    url: "https://metajournal.com/articles/journal/402/diabetes/1985/8",
    note: "on diet: fasting glucose 8.6 +- 1.8 mmol/L, HbA1c 8.8 +- 1.7 %",
    unidentified: "sought",
  },
  {
    key: "ukpds1995",
    text: "UK Prospective Diabetes Study Group. UK Prospective Diabetes Study 16. Overview of 6 years' therapy of type II diabetes: a progressive disease. Diabetes 1995;44:1249-1258",
    doi: "10.2337/diab.44.11.1249",
    pmid: "7589820",
  },
  {
    key: "wermers1996",
    text: "Wermers RA, Fatourechi V, Wynne AG, Kvols LK, Lloyd RV. The glucagonoma syndrome: clinical and pathologic features in 21 patients. Medicine (Baltimore) 1996;75:53-63",
    url: "https://mayoclinic.elsevierpure.com/en/publications/the-glucagonoma-syndrome-clinical-and-pathologic-features-in-21-p",
    note: "weight loss in 71 % at first, diabetes in 38 % at first and in 16 of 21 in the end",
    unidentified: "sought",
  },
  {
    key: "wit1996",
    text: "Wit JM, Kamp GA, Rikken B. Spontaneous growth and response to growth hormone treatment in children with growth hormone deficiency and idiopathic short stature. Pediatr Res 1996;39:295-302",
    doi: "10.1203/00006450-199602000-00018",
    note: "final height of the untreated -4.7 SD, -3.9 to -6.0",
  },
];
