import type { Source } from "./source.ts";

/** Sources of glucose, fatty acids, ketones and the action of insulin. */
export const fuel: readonly Source[] = [
  {
    key: "albert1967",
    text: "Albert MS, Dell RB, Winters RW. Quantitative displacement of acid-base equilibrium in metabolic acidosis. Ann Intern Med 1967;66:312-322",
    doi: "10.7326/0003-4819-66-2-312",
  },
  {
    key: "balasse1989",
    text: "Balasse EO, Fery F. Ketone body production and disposal: effects of fasting, diabetes, and exercise. Diabetes Metab Rev 1989;5:247-270",
    doi: "10.1002/dmr.5610050304",
  },
  {
    key: "boden1998",
    text: "Boden G. Free fatty acids (FFA), a link between obesity and insulin resistance. Front Biosci 1998;3:d169-175",
    url: "http://www.bioscience.org/1998/v3/d/boden/d169-175.htm",
    note: "uptake of glucose falls after 3 to 4 hours of raised fatty acids",
    unidentified: "sought",
  },
  {
    key: "cahill2006",
    text: "Cahill GF. Fuel metabolism in starvation. Annu Rev Nutr 2006;26:1-22",
    doi: "10.1146/annurev.nutr.26.061505.111258",
  },
  {
    key: "catalano1991",
    text: "Catalano PM, Tyzbir ED, Roman NM, Amini SB, Sims EA. Longitudinal changes in insulin release and insulin resistance in nonobese pregnant women. Am J Obstet Gynecol 1991;165:1667-1672",
    doi: "10.1016/0002-9378(91)90012-g",
    note: "insulin sensitivity 56 % lower at 36 weeks",
  },
  {
    key: "conte2012",
    text: "Conte C, Fabbrini E, Kars M, Mittendorfer B, Patterson BW, Klein S. Multiorgan insulin sensitivity in lean and obese subjects. Diabetes Care 2012;35:1316-1321",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3357234",
    seen: true,
  },
  {
    key: "dallaMan2007",
    text: "Dalla Man C, Rizza RA, Cobelli C. Meal simulation model of the glucose-insulin system. IEEE Trans Biomed Eng 2007;54:1740-1749",
    doi: "10.1109/TBME.2007.893506",
    pmid: "17926672",
    seen: true,
  },
  {
    key: "dallaMan2014",
    text: "Dalla Man C, Micheletto F, Lv D, Breton M, Kovatchev B, Cobelli C. The UVA/PADOVA type 1 diabetes simulator: new features. J Diabetes Sci Technol 2014;8:26-34",
    doi: "10.1177/1932296813514502",
  },
  {
    key: "deFronzo2013",
    text: "DeFronzo RA, Hompesch M, Kasichayanula S, Liu X, Hong Y, Pfister M, Morrow LA, Leslie BR, Boulton DW, Ching A, LaCreta FP, Griffen SC. Characterization of renal glucose reabsorption in response to dapagliflozin in healthy subjects and subjects with type 2 diabetes. Diabetes Care 2013;36:3169-3176",
    doi: "10.2337/dc13-0387",
  },
  {
    key: "duong2017",
    text: "Duong JK, de Winter W, Choy S, Plock N, Naik H, Krauwinkel W, Visser SAG, Verhamme KM, Sturkenboom MC, Stricker BH, Danhof M. The variability in beta-cell function in placebo-treated subjects with type 2 diabetes: application of the weight-HbA1c-insulin-glucose (WHIG) model. Br J Clin Pharmacol 2017;83:487-497",
    doi: "10.1111/bcp.13144",
  },
  {
    key: "fujita2022",
    text: "Fujita S, Karasawa Y, Fujii M, Hironaka K, Uda S, Kubota H, Inoue H, Sumitomo Y, Hirayama A, Soga T, Kuroda S. Four features of temporal patterns characterize similarity among individuals and molecules by glucose ingestion in humans. NPJ Syst Biol Appl 2022;8:6",
    doi: "10.1038/s41540-022-00213-0",
    note: "75 g of glucose in twenty healthy adults: hormones, fatty acids and ketones to 240 min, table S3 of the repository sfujita0601/FourFeatureHumanOGTT",
  },
  {
    key: "gjedsted2007",
    text: "Gjedsted J, Gormsen LC, Nielsen S, Schmitz O, Djurhuus CB, Keiding S, Orskov H, Tonnesen E, Moller N. Effects of a 3-day fast on regional lipid and glucose metabolism in human skeletal muscle and adipose tissue. Acta Physiol (Oxf) 2007;191:205-216",
    url: "https://www.scribd.com/document/497650422/gjedsted2007",
    note: "levels and fluxes of fatty acids double after 72 h",
    unidentified: "sought",
  },
  {
    key: "gormsen2007",
    text: "Gormsen LC, Jessen N, Gjedsted J, Gjedde S, Norrelund H, Lund S, Christiansen JS, Nielsen S, Schmitz O, Moller N. Dose-response effects of free fatty acids on glucose and lipid metabolism during somatostatin blockade of growth hormone and insulin in humans. J Clin Endocrinol Metab 2007;92:1834-1842",
    doi: "10.1210/jc.2006-2659",
    note: "uptake of glucose falls as fatty acids rise above 0.5 mmol/L",
  },
  {
    key: "hundal2000",
    text: "Hundal RS, Krssak M, Dufour S, Laurent D, Lebon V, Chandramouli V, Inzucchi SE, Schumann WC, Petersen KF, Landau BR, Shulman GI. Mechanism by which metformin reduces glucose production in type 2 diabetes. Diabetes 2000;49:2063-2069",
    doi: "10.2337/diabetes.49.12.2063",
    pmid: "11118008",
  },
  {
    key: "kitabchi2009",
    text: "Kitabchi AE, Umpierrez GE, Miles JM, Fisher JN. Hyperglycemic crises in adult patients with diabetes. Diabetes Care 2009;32:1335-1343",
    doi: "10.2337/dc09-9032",
  },
  {
    key: "landau1996",
    text: "Landau BR, Wahren J, Chandramouli V, Schumann WC, Ekberg K, Kalhan SC. Contributions of gluconeogenesis to glucose production in the fasted state. J Clin Invest 1996;98:378-385",
    doi: "10.1172/JCI118803",
    note: "47, 67 and 93 % of production after 14, 22 and 42 hours",
  },
  {
    key: "moheet2014",
    text: "Moheet A, Kumar A, Eberly LE, Kim J, Roberts R, Seaquist ER. Hypoglycemia-associated autonomic failure in healthy humans: comparison of two vs three periods of hypoglycemia on hypoglycemia-induced counterregulatory and symptom response 5 days later. J Clin Endocrinol Metab 2014;99:664-670",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3913799",
    seen: true,
  },
  {
    key: "nathan2008",
    text: "Nathan DM, Kuenen J, Borg R, Zheng H, Schoenfeld D, Heine RJ. Translating the A1C assay into estimated average glucose values. Diabetes Care 2008;31:1473-1478",
    doi: "10.2337/dc08-0545",
    pmid: "18540046",
  },
  {
    key: "odonovan2022",
    text: "O'Donovan SD, Erdos B, Jacobs DM, Wanders AJ, Thomas EL, Bell JD, Rundle M, Frost G, Arts ICW, Afman LA, van Riel NAW. Quantifying the contribution of triglyceride to metabolic resilience through the mixed meal model. iScience 2022;25:105206",
    doi: "10.1016/j.isci.2022.105206",
  },
  {
    key: "owen1967",
    text: "Owen OE, Morgan AP, Kemp HG, Sullivan JM, Herrera MG, Cahill GF. Brain metabolism during fasting. J Clin Invest 1967;46:1589-1595",
    doi: "10.1172/JCI105650",
  },
  {
    key: "palmer2021",
    text: "Palmer BF, Clegg DJ. Starvation ketosis and the kidney. Am J Nephrol 2021;52:467-478",
    doi: "10.1159/000517305",
    url: "https://karger.com/ajn/article/52/6/467/819645/Starvation-Ketosis-and-the-Kidney",
    seen: true,
  },
  {
    key: "rizza1981",
    text: "Rizza RA, Mandarino LJ, Gerich JE. Dose-response characteristics for effects of insulin on production and utilization of glucose in man. Am J Physiol 1981;240:E630-E639",
    doi: "10.1152/ajpendo.1981.240.6.E630",
    note: "production half suppressed at 29, utilization half of its greatest 10-11 mg/kg/min at 55 mU/L",
  },
  {
    key: "rothman1991",
    text: "Rothman DL, Magnusson I, Katz LD, Shulman RG, Shulman GI. Quantitation of hepatic glycogenolysis and gluconeogenesis in fasting humans with 13C NMR. Science 1991;254:573-576",
    doi: "10.1126/science.1948033",
  },
  {
    key: "taylor1996",
    text: "Taylor R, Magnusson I, Rothman DL, Cline GW, Caumo A, Cobelli C, Shulman GI. Direct assessment of liver glycogen storage by 13C nuclear magnetic resonance spectroscopy and regulation of glucose homeostasis after a mixed meal in normal subjects. J Clin Invest 1996;97:126-132",
    doi: "10.1172/JCI118379",
    note: "207 to 316 mmol/L of liver in five hours, 28 g, 19 % of the carbohydrate",
  },
  {
    key: "vallon2017",
    text: "Vallon V, Thomson SC. Targeting renal glucose reabsorption to treat hyperglycaemia: the pleiotropic effects of SGLT2 inhibition. Diabetologia 2017;60:215-225",
    doi: "10.1007/s00125-016-4157-3",
    note: "450 g a day can be reabsorbed, 80 g without SGLT2",
  },
  {
    key: "wahren1971",
    text: "Wahren J, Felig P, Ahlborg G, Jorfeldt L. Glucose metabolism during leg exercise in man. J Clin Invest 1971;50:2715-2725",
    doi: "10.1172/JCI106772",
  },
  {
    key: "wastney1984",
    text: "Wastney ME, Hall SE, Berman M. Ketone body kinetics in humans: a mathematical model. J Lipid Res 1984;25:160-174",
    url: "http://www.jlr.org/cgi/content/abstract/25/2/160",
    note: "release 15 umol/min per litre of a space of 10 L, clearance 2 L/min",
    unidentified: "sought",
  },
  {
    key: "yeung2010",
    text: "Yeung EH, Zhang C, Mumford SL, Ye A, Trevisan M, Chen L, Browne RW, Wactawski-Wende J, Schisterman EF. Longitudinal study of insulin resistance and sex hormones over the menstrual cycle: the BioCycle Study. J Clin Endocrinol Metab 2010;95:5435-5442",
    doi: "10.1210/jc.2010-0702",
    pmid: "20843950",
    seen: true,
    note: "257 women: HOMA-IR 1.35 in the middle of the follicular phase, 1.59 early in the luteal phase",
  },
];
