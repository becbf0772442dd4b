import type { Source } from "./source.ts";

/** Sources of the adrenal medulla and the sympathetic nerves. */
export const catecholamines: readonly Source[] = [
  {
    key: "fitzgerald1980",
    text: "Fitzgerald GA, Barnes P, Hamilton CA, Dollery CT. Circulating adrenaline and blood pressure: the metabolic effects and kinetics of infused adrenaline in man. Eur J Clin Invest 1980;10:401-406",
    url: "https://scilit.net/publications/07856f73a76df6a23bded86184a6ef76",
    note: "clearance 9.41 +- 1.37 L/min and secretion 2.8 nmol/min by venous sampling; half of that clearance by arterial (doi 10.1210/jcem-55-2-263)",
    unidentified: "sought",
  },
  {
    key: "dimsdale1980",
    text: "Dimsdale JE, Moss J. Short-term catecholamine response to psychological stress. Psychosom Med 1980;42:493-497",
    doi: "10.1097/00006842-198009000-00003",
    note: "public speaking; with Plasma catecholamines in stress and exercise, JAMA 1980;243:340",
  },
  {
    key: "eisenhofer1995",
    text: "Eisenhofer G, Rundquist B, Aneman A, et al. Regional release and removal of catecholamines and extraneuronal metabolism to metanephrines. J Clin Endocrinol Metab 1995;80:3009-3017",
    url: "https://researchers.mq.edu.au/en/publications/regional-release-and-removal-of-catecholamines-and-extraneuronal-",
    unidentified: "sought",
  },
  {
    key: "exerciseNoradrenaline",
    text: "Effect of differently induced plasma norepinephrine increments on norepinephrine sulfate formation",
    url: "https://discovery.researcher.life/article/effect-of-differently-induced-plasma-norepinephrine-increments-on-norepinephrine-sulfate-formation/0a5da5d39ba238b6aafa6215adc797ca",
    note: "bicycle at 65 % of the greatest oxygen uptake: noradrenaline up by 11.2 nmol/L",
    unidentified: "sought",
  },
  {
    key: "west2006",
    text: "West SJ, Goedecke JH, van Niekerk L, et al. Effects of elevated plasma adrenaline levels on substrate metabolism, effort perception and muscle activation during low-to-moderate intensity exercise. Pflugers Arch 2006;451:727-737",
    url: "https://open.uct.ac.za/items/c5a9dd15-78fa-4a7a-87b3-c2bbae1463c3",
    note: "adrenaline about 1.4 nmol/L after 75 min at 68 % of the greatest uptake",
    unidentified: "sought",
  },
  {
    key: "urhausen1994",
    text: "Urhausen A, Weiler B, Coen B, Kindermann W. Plasma catecholamines during endurance exercise of different intensities as related to the individual anaerobic threshold. Eur J Appl Physiol 1994;69:16-20",
    url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/39048565",
    note: "45 min: heart rate and catecholamines rise continuously at 85 to 105 % of the threshold",
    unidentified: "sought",
  },
  {
    key: "hjemdahl1986",
    text: "Plasma adrenaline and noradrenaline during orthostasis in man: the importance of arterial sampling. Scand J Clin Lab Invest 1986;46:397-401",
    doi: "10.3109/00365518609083689",
    note: "lying and 30 min standing: venous noradrenaline 1.61 to 4.22, arterial 1.43 to 2.93; adrenaline 0.16 to 0.22 and 0.31 to 0.53 nmol/L",
    seen: true,
  },
  {
    key: "christensen1975",
    text: "Christensen NJ, Alberti KG, Brandsborg O. Plasma catecholamines and blood substrate concentrations: studies in insulin induced hypoglycaemia and after adrenaline infusions. Eur J Clin Invest 1975;5:415-423",
    url: "https://scilit.com/publications/03fa940e263b1d47a09b3bff4144a2ab",
    note: "adrenaline 1.24 ug/L at a glucose of 1.2 mmol/L; 6 ug/min adrenaline: 0.02 to 0.71 ug/L",
    unidentified: "sought",
  },
  {
    key: "mannelli1987",
    text: "Mannelli M, De Feo ML, Maggi M, et al. Usefulness of basal catecholamine plasma levels and clonidine suppression test in the diagnosis of pheochromocytoma. J Endocrinol Invest 1987;10:377-382",
    doi: "10.1007/BF03348153",
  },
  {
    key: "merke2000",
    text: "Merke DP, Chrousos GP, Eisenhofer G, et al. Adrenomedullary dysplasia and hypofunction in patients with classic 21-hydroxylase deficiency. N Engl J Med 2000;343:1362-1368",
    doi: "10.1056/NEJM200011093431903",
  },
  {
    key: "mitrakou1991",
    text: "Mitrakou A, Ryan C, Veneman T, et al. Hierarchy of glycemic thresholds for counterregulatory hormone secretion, symptoms, and cerebral dysfunction. Am J Physiol 1991;260:E67-E74",
    doi: "10.1152/ajpendo.1991.260.1.E67",
    seen: true,
  },
  {
    key: "osinga2013",
    text: "Osinga TE, van den Eijnden MH, Kema IP, et al. Unilateral and bilateral adrenalectomy for pheochromocytoma requires adjustment of urinary and plasma metanephrine reference ranges. J Clin Endocrinol Metab 2013;98:1076-1083",
    pmid: "23365125",
    note: "metanephrine 0.13-0.23, normetanephrine 0.41-0.70 nmol/L in health; urinary metanephrine a ninth of normal after both adrenals",
    seen: true,
  },
  {
    key: "rudman1981",
    text: "Rudman D, Moffitt SD, Fernhoff PM, Blackston RD, Faraj BA. Epinephrine deficiency in hypocorticotropic hypopituitary children. J Clin Endocrinol Metab 1981;53:722-729",
    url: "https://scilit.com/publications/bea548665bb958edb8241f5e66e841b1",
    note: "adrenaline 10-20 % of normal at rest and after exercise, noradrenaline normal",
    unidentified: "sought",
  },
];
