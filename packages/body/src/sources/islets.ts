import type { Source } from "./source.ts";

/** Sources of gut, incretins and islets. */
export const islets: readonly Source[] = [
  {
    key: "basu2013",
    text: "Basu A, Dube S, Slama M, et al. Time lag of glucose from intravascular to interstitial compartment in humans. Diabetes 2013;62:4083-4087",
    doi: "10.2337/db13-1132",
  },
  {
    key: "arginineDoseResponse",
    text: "Dose-response characteristics for arginine-stimulated insulin secretion in man and influence of hyperglycemia. J Clin Endocrinol Metab",
    url: "https://scilit.com/publications/bc146be6ebd3d1ec5b7782a7954e0f5e",
    note: "arginine of half the effect 0.7 mmol/L in the first, 2.7 in the second phase, at any glucose",
  },
  {
    key: "argininePulse1976",
    text: "Responses of glucagon and insulin to pulses of 4 g of arginine in seven normal subjects. J Jpn Diabetes Soc 1976;19:257",
    url: "https://www.jstage.jst.go.jp/article/tonyobyo1958/19/2/19_2_257/_article/-char/en",
    note: "glucagon 252-458 ng/L and insulin 30-65 mU/L after 3 to 5 min",
  },
  {
    key: "bolli2012",
    text: "Bolli GB, Hahn AD, Schmidt R, et al. Plasma exposure to insulin glargine and its metabolites M1 and M2 after subcutaneous injection of therapeutic and supratherapeutic doses of glargine in subjects with type 1 diabetes. Diabetes Care 2012;35:2626-2630",
    doi: "10.2337/dc12-0270",
    note: "area of M1 to 30 h 1261, 2867 and 4693 pmol h/L after 0.3, 0.6 and 1.2 U/kg",
  },
  {
    key: "brener1983",
    text: "Brener W, Hendrix TR, McHugh PR. Regulation of the gastric emptying of glucose. Gastroenterology 1983;85:76-82",
    pmid: "6852464",
  },
  {
    key: "deFronzo1979",
    text: "DeFronzo RA, Tobin JD, Andres R. Glucose clamp technique: a method for quantifying insulin secretion and resistance. Am J Physiol 1979;237:E214-E223",
    doi: "10.1152/ajpendo.1979.237.3.E214",
  },
  {
    key: "faerch2016",
    text: "Insulin resistance is accompanied by increased fasting glucagon and delayed glucagon suppression in individuals with normal and impaired glucose regulation. Diabetes 2016;65:3473-3481",
    url: "https://diabetesjournals.org/diabetes/article-split/65/11/3473/17158/Insulin-Resistance-Is-Accompanied-by-Increased",
    note: "normal tolerance: glucagon 8.8, 9.3 and 5.6 pmol/L at 0, 30 and 120 min of 75 g of glucose",
  },
  {
    key: "fritsche2000",
    text: "Fritsche A, Stefan N, Hardt E, et al. A novel hyperglycaemic clamp for characterization of islet function in humans: assessment of three different secretagogues, maximal insulin response and reproducibility. Eur J Clin Invest 2000;30:411-418",
    pmid: "10809901",
    note: "10 mmol/L: insulin 46 to 566 +- 202 pmol/L at 120 min, 5104 after an hour of GLP-1",
  },
  {
    key: "gagnonAuger2010",
    text: "Gagnon-Auger M, du Souich P, Baillargeon JP, et al. Dose-dependent delay of the hypoglycemic effect of short-acting insulin analogs in obese subjects with type 2 diabetes: a pharmacokinetic and pharmacodynamic study. Diabetes Care 2010;33:2502-2507",
    url: "https://care.diabetesjournals.org/highwire/markup/36490/expansion",
    note: "10 units of lispro in the healthy: peak 523 +- 42 pmol/L at 48 min, clearance 0.88 L/min",
  },
  {
    key: "gasbjerg2019",
    text: "Gasbjerg LS, Helsted MM, Hartmann B, et al. Separate and combined glucometabolic effects of endogenous glucose-dependent insulinotropic polypeptide and glucagon-like peptide 1 in healthy individuals. Diabetes 2019;68:906-917",
    url: "https://diabetesjournals.org/diabetes/article/68/5/906/39743/XSLT_Related_Article_Replace_Href",
  },
  {
    key: "huber2024",
    text: "Huber H, Schieren A, Holst JJ, Simon MC. Dietary impact on fasting and stimulated GLP-1 secretion in different metabolic conditions: a narrative review. Am J Clin Nutr 2024;119:599-627",
    doi: "10.1016/j.ajcnut.2024.01.007",
    note: "tables of GLP-1 after glucose and after meals",
  },
  {
    key: "insulinTable2018",
    text: "Summary of available human and analog insulins and their pharmacokinetics. Diabetes Ther 2018;9 Suppl 1:1-42, table 11",
    doi: "10.1007/s13300-018-0454-9",
  },
  {
    key: "laurenti2020",
    text: "Laurenti MC, Vella A, Adams JD, Schembri Wismayer DJ, Egan AM, Dalla Man C. Assessment of individual and standardized glucagon kinetics in healthy humans. Am J Physiol Endocrinol Metab 2021;320:E71-E77",
    url: "https://mayoclinic.elsevierpure.com/en/publications/assessment-of-individual-and-standardized-glucagon-kinetics-in-he",
  },
  {
    key: "lepore2000",
    text: "Lepore M, Pampanelli S, Fanelli C, et al. Pharmacokinetics and pharmacodynamics of subcutaneous injection of long-acting human insulin analog glargine, NPH insulin, and ultralente human insulin and continuous subcutaneous infusion of insulin lispro. Diabetes 2000;49:2142-2148",
    doi: "10.2337/diabetes.49.12.2142",
  },
  {
    key: "marathe2014",
    text: "Small intestinal glucose exposure determines the magnitude of the incretin effect in health and type 2 diabetes. Diabetes 2014;63:2668-2675",
    url: "https://diabetesjournals.org/diabetes/article/63/8/2668/15708/Small-Intestinal-Glucose-Exposure-Determines-the",
    note: "glucose into the duodenum at 2 and 4 kcal/min; incretin effect 40-70 % in health",
  },
  {
    key: "muhlhauser1985",
    text: "Muhlhauser I, Koch J, Berger M. Pharmacokinetics and bioavailability of injected glucagon: differences between intramuscular, subcutaneous, and intravenous administration. Diabetes Care 1985;8:39-42",
    doi: "10.2337/diacare.8.1.39",
    note: "1 mg: 246 to 3233 ng/L under the skin and 250 to 2638 ng/L in muscle at 10 min",
  },
  {
    key: "pfuetzner2015",
    text: "Pfutzner A, Hermanns I, Ramljak S, et al. Elevated intact proinsulin levels during an oral glucose challenge indicate progressive beta-cell dysfunction. J Diabetes Sci Technol 2015;9:1307-1312",
    doi: "10.1177/1932296815607862",
  },
  {
    key: "sacca1980",
    text: "Influence of epinephrine, norepinephrine, and isoproterenol on glucose homeostasis in normal man. J Clin Endocrinol Metab 1980",
    url: "https://scilit.com/publications/eff28255345add3d4a6c2f10335298f8",
  },
  {
    key: "saisho2013",
    text: "Saisho Y, Butler AE, Manesso E, Elashoff D, Rizza RA, Butler PC. Beta-cell mass and turnover in humans: effects of obesity and aging. Diabetes Care 2013;36:111-117",
    doi: "10.2337/dc12-0421",
  },
  {
    key: "silber2007",
    text: "Silber HE, Jauslin PM, Frey N, Gieschke R, Simonsson USH, Karlsson MO. An integrated model for glucose and insulin regulation in healthy volunteers and type 2 diabetic patients following intravenous glucose provocations. J Clin Pharmacol 2007;47:1159-1171",
    doi: "10.1177/0091270007304457",
  },
  {
    key: "simon2002",
    text: "Simon C, Brandenberger G. Ultradian oscillations of insulin secretion in humans. Diabetes 2002;51 Suppl 1:S258-S261",
    doi: "10.2337/diabetes.51.2007.s258",
  },
  {
    key: "smith2020",
    text: "Smith GI, Polidori DC, Yoshino M, et al. Influence of adiposity, insulin resistance, and intrahepatic triglyceride content on insulin kinetics. J Clin Invest 2020;130:3305-3314",
    doi: "10.1172/JCI136756",
  },
  {
    key: "somatostatinInfusion",
    text: "Somatostatin infusion enhances hepatic glucose production during hyperglucagonemia",
    url: "https://discovery.researcher.life/article/somatostatin-infusion-enhances-hepatic-glucose-production-during-hyperglucagonemia/dfc552cd09543aa6bdc6801976b5c9fd",
    note: "C-peptide at 8 % of basal on 250 ug/h",
  },
  {
    key: "sturis1991",
    text: "Sturis J, Van Cauter E, Blackman JD, Polonsky KS. Entrainment of pulsatile insulin secretion by oscillatory glucose infusion. J Clin Invest 1991;87:439-445",
    doi: "10.1172/JCI115015",
  },
  {
    key: "topp2000",
    text: "Topp B, Promislow K, deVries G, Miura RM, Finegood DT. A model of beta-cell mass, insulin, and glucose kinetics: pathways to diabetes. J Theor Biol 2000;206:605-619",
    doi: "10.1006/jtbi.2000.2150",
  },
  {
    key: "tura2014",
    text: "Tura A, Muscelli E, Gastaldelli A, Ferrannini E, Mari A. Altered pattern of the incretin effect as assessed by modelling in individuals with glucose tolerance ranging from normal to diabetic. Diabetologia 2014;57:1199-1203",
    doi: "10.1007/s00125-014-3219-7",
    note: "incretins multiply the answer to the level and to the rise of glucose",
  },
  {
    key: "vanCauter1992",
    text: "Van Cauter E, Mestrez F, Sturis J, Polonsky KS. Estimation of insulin secretion rates from C-peptide levels: comparison of individual and standard kinetic parameters for C-peptide clearance. Diabetes 1992;41:368-377",
    doi: "10.2337/diab.41.3.368",
  },
  {
    key: "velchik1989",
    text: "Velchik MG, Reynolds JC, Alavi A. The effect of meal energy content on gastric emptying. J Nucl Med 1989;30:1106-1110",
    pmid: "2738691",
    note: "half times 57, 70 and 95 min of meals of 150, 300 and 600 kcal",
  },
  {
    key: "yancy2013",
    text: "Yancy WS, Wang CC, Maciejewski ML. Trends in energy and macronutrient intakes by weight status over four decades. Public Health Nutr 2014;17:256-265",
    url: "https://core-prod.cambridgecore.org/core/journals/public-health-nutrition/article/trends-in-energy-and-macronutrient-intakes-by-weight-status-over-four-decades/9E03D679375A6A43B7BA16FE865AD3C8",
  },
  {
    key: "ziessman2009",
    text: "Ziessman HA, Chander A, Clarke JO, Ramos A, Wahl RL. The added diagnostic value of liquid gastric emptying compared with solid emptying alone. J Nucl Med 2009;50:726-731",
    url: "http://jnm.snmjournals.org/content/50/5/726.full.txt",
    note: "300 mL of water: upper limit of the half time of thirty healthy people 22 min (mean and 3 SD), 19 min (2 SD)",
  },
];
