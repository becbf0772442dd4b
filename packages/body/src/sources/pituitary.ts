import type { Source } from "./source.ts";

/** Sources of the pituitary and of what drives it. */
export const pituitary: readonly Source[] = [
  {
    key: "bassiri1973",
    text: "Bassiri RM, Utiger RD. Metabolism and excretion of exogenous thyrotropin-releasing hormone in humans. J Clin Invest 1973;52:1616-1619",
    doi: "10.1172/JCI107339",
    seen: true,
  },
  {
    key: "blakesley2004",
    text: "Blakesley V, Awni W, Locke C, Ludden T, Granneman GR, Braverman LE. Are bioequivalence studies of levothyroxine sodium formulations in euthyroid volunteers reliable? Thyroid 2004;14:191-200",
    doi: "10.1089/105072504773297867",
    pmid: "15072701",
    note: "courses of T4, T3 and TSH after single doses, digitised in the repository of menshykau2022",
  },
  {
    key: "brabant1990",
    text: "Brabant G, Prank K, Ranft U, Schuermeyer T, Wagner TO, Hauser H, Kummer B, Feistner H, Hesch RD, von zur Mühlen A. Physiological regulation of circadian and pulsatile thyrotropin secretion in normal man and woman. J Clin Endocrinol Metab 1990;70:403-409",
    doi: "10.1210/jcem-70-2-403",
    pmid: "2105332",
    seen: true,
  },
  {
    key: "horimoto1995",
    text: "Horimoto M, Nishikawa M, Ishihara T, Yoshikawa N, Yoshimura M, Inada M. Bioactivity of thyrotropin (TSH) in patients with central hypothyroidism: comparison between in vivo 3,5,3'-triiodothyronine response to TSH and in vitro bioactivity of TSH. J Clin Endocrinol Metab 1995;80:1124-1128",
    doi: "10.1210/jcem.80.4.7714080",
  },
  {
    key: "odell1967",
    text: "Odell WD, Utiger RD, Wilber JF, Condliffe PG. Estimation of the secretion rate of thyrotropin in man. J Clin Invest 1967;46:953-959",
    doi: "10.1172/JCI105601",
    seen: true,
  },
  {
    key: "ridgway1974",
    text: "Ridgway EC, Weintraub BD, Maloof F. Metabolic clearance and production rates of human thyrotropin. J Clin Invest 1974;53:895-903",
    doi: "10.1172/JCI107630",
    pmid: "4815076",
  },
  {
    key: "snyder1972",
    text: "Snyder PJ, Utiger RD. Response to thyrotropin releasing hormone (TRH) in normal man. J Clin Endocrinol Metab 1972;34:380-385",
    doi: "10.1210/jcem-34-2-380",
  },
  {
    key: "vanDerSpoel2021",
    text: "van der Spoel E, Roelfsema F, van Heemst D. Within-person variation in serum thyrotropin concentrations: main sources, potential underlying biological mechanisms, and clinical implications. Front Endocrinol 2021;12:619568",
    doi: "10.3389/fendo.2021.619568",
    pmid: "33716972",
    seen: true,
  },
  {
    key: "campi2020",
    text: "Campi I, Covelli D, Moran C, Fugazzola L, Cacciatore C, Orlandi F, Gallone G, Chatterjee K, Beck-Peccoz P, Persani L. The differential diagnosis of discrepant thyroid function tests: insistent pitfalls and updated flow-chart based on a long-standing experience. Front Endocrinol 2020;11:432",
    doi: "10.3389/fendo.2020.00432",
    note: "105 controls, 26 patients with a TSH adenoma, 61 with resistance to thyroid hormone",
  },
  {
    key: "pekonen1988",
    text: "Pekonen F, Alfthan H, Stenman UH, Ylikorkala O. Human chorionic gonadotropin (hCG) and thyroid function in early human pregnancy: circadian variation and evidence for intrinsic thyrotropic activity of hCG. J Clin Endocrinol Metab 1988;66:853-856",
    doi: "10.1210/jcem-66-4-853",
    pmid: "3346361",
    seen: true,
  },
  {
    key: "hangaard1996",
    text: "Hangaard J, Andersen M, Grodum E, Koldkjaer O, Hagen C. Pulsatile thyrotropin secretion in patients with Addison's disease during variable glucocorticoid therapy. J Clin Endocrinol Metab 1996;81:2502-2507",
    pmid: "8675567",
    seen: true,
  },
  {
    key: "samuels1994",
    text: "Samuels MH, Luther M, Henry P, Ridgway EC. Effects of hydrocortisone on pulsatile pituitary glycoprotein secretion. J Clin Endocrinol Metab 1994;78:211-215",
    url: "https://ohsu.elsevierpure.com/en/publications/effects-of-hydrocortisone-on-pulsatile-pituitary-glycoprotein-sec-2",
    unidentified: "sought",
  },
  {
    key: "srihGHandTSH",
    text: "Differential effects of somatostatin (SRIH) and a SRIH analog, SMS 201-995, on the secretion of growth hormone and thyroid-stimulating hormone in man; 5 to 500 ug/h and 3 to 300 ng/kg/h in men, abstract",
    url: "https://stage.medifind.com/articles/publication/44346026",
    unidentified: "sought",
  },
  {
    key: "dopamineOnTSH",
    text: "Increased dopaminergic activity inhibits basal and metoclopramide-stimulated prolactin and thyrotropin secretion; 0.04 to 4 ug/kg/min in 11 women, abstract",
    url: "https://scilit.com/publications/afc1e6f660e50aceecb52157338728ad",
    unidentified: "sought",
  },
  {
    key: "scanlon1977",
    text: "Scanlon MF, Weightman DR, Mora B, Heath M, Shale DJ, Snow MH, Hall R. Evidence for dopaminergic control of thyrotrophin secretion in man. Lancet 1977;2:421-423",
    doi: "10.1016/S0140-6736(77)90607-9",
    pmid: "70641",
    seen: true,
  },
];
