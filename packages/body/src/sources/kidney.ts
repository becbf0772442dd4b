import type { Source } from "./source.ts";

/** Sources of kidney, renin, potassium, heart and pressure. */
export const kidney: readonly Source[] = [
  {
    key: "anderson1987",
    text: "Anderson JV, Donckier J, Payne NN, Beacham J, Slater JD, Bloom SR. Atrial natriuretic peptide: evidence of action as a natriuretic hormone at physiological plasma concentrations in man. Clin Sci 1987;72:305-312",
    doi: "10.1042/cs0720305",
  },
  {
    key: "broughtonPipkin1981",
    text: "Broughton Pipkin F, Smales ORC, O'Callaghan MJ. Renin and angiotensin levels in children. Arch Dis Child 1981;56:298-302",
    doi: "10.1136/adc.56.4.298",
  },
  {
    key: "baroreceptorUnloading2005",
    text: "Effects of chronic baroreceptor unloading on blood pressure in the dog. Am J Physiol Regul Integr Comp Physiol 2005 (abstract)",
    url: "https://www.acemap.info/paper/368146643",
    note: "carotid and aortic receptors unloaded: pressure 26 mm[Hg] up in the first week, 10 in weeks 3 to 5",
    unidentified: "sought",
  },
  {
    key: "buhler1972",
    text: "Bühler FR, Laragh JH, Baer L, Vaughan ED, Brunner HR. Propranolol inhibition of renin secretion. N Engl J Med 1972;287:1209-1214",
    doi: "10.1056/NEJM197212142872401",
  },
  {
    key: "captoprilDogs1980",
    text: "The effect of captopril on blood pressure and angiotensins I, II and III in sodium-depleted dogs. Clin Sci 1980;58:445-450 (abstract)",
    doi: "10.1042/cs0580445",
    url: "https://portlandpress.com/clinsci/article-abstract/58/6/445/72448/The-Effect-of-Captopril-on-Blood-Pressure-and",
  },
  {
    key: "clutter1980",
    text: "Clutter WE, Bier DM, Shah SD, Cryer PE. Epinephrine plasma metabolic clearance rates and physiologic thresholds for metabolic and hemodynamic actions in man. J Clin Invest 1980;66:94-101",
    doi: "10.1172/JCI109840",
    seen: true,
  },
  {
    key: "cockcroft1976",
    text: "Cockcroft DW, Gault MH. Prediction of creatinine clearance from serum creatinine. Nephron 1976;16:31-41",
    doi: "10.1159/000180580",
    seen: true,
  },
  {
    key: "deBruyne2006",
    text: "De Bruyne B, Manoharan G, Pijls NH, et al. Assessment of renal artery stenosis severity by pressure gradient measurements. J Am Coll Cardiol 2006;48:1851-1855",
    doi: "10.1016/j.jacc.2006.05.074",
    pmid: "17084261",
  },
  {
    key: "defronzo1980",
    text: "DeFronzo RA, Felig P, Ferrannini E, Wahren J. Effect of graded doses of insulin on splanchnic and peripheral potassium metabolism in man. Am J Physiol 1980;238:E421-E427",
    doi: "10.1152/ajpendo.1980.238.5.E421",
  },
  {
    key: "goldberg1993",
    text: "Goldberg MR, Tanaka W, Barchowsky A, et al. Effects of losartan on blood pressure, plasma renin activity, and angiotensin II in volunteers. Hypertension 1993;21:704-713",
    doi: "10.1161/01.HYP.21.5.704",
    pmid: "8491505",
    seen: true,
  },
  {
    key: "goldsmith1991",
    text: "Goldsmith SR, Hasking GJ. Effect of a pressor infusion of angiotensin II on sympathetic activity and heart rate in normal humans. Circ Res 1991;68:263-268",
    doi: "10.1161/01.RES.68.1.263",
  },
  {
    key: "guyton1972",
    text: "Guyton AC, Coleman TG, Granger HJ. Circulation: overall regulation. Annu Rev Physiol 1972;34:13-46",
    doi: "10.1146/annurev.ph.34.030172.000305",
    seen: true,
  },
  {
    key: "hall2016",
    text: "Hall JE. Guyton and Hall textbook of medical physiology. 13th ed. Philadelphia: Elsevier 2016",
    isbn: "978-1-4557-7005-2",
    seen: true,
  },
  {
    key: "hester2011",
    text: "Hester RL, Brown AJ, Husband L, et al. HumMod: a modeling environment for the simulation of integrative human physiology. Front Physiol 2011;2:12",
    doi: "10.3389/fphys.2011.00012",
    seen: true,
  },
  {
    key: "holbrook1984",
    text: "Holbrook JT, Patterson KY, Bodner JE, et al. Sodium and potassium intake and balance in adults consuming self-selected diets. Am J Clin Nutr 1984;40:786-793",
    doi: "10.1093/ajcn/40.4.786",
  },
  {
    key: "intersalt1988",
    text: "Intersalt Cooperative Research Group. Intersalt: an international study of electrolyte excretion and blood pressure. BMJ 1988;297:319-328",
    doi: "10.1136/bmj.297.6644.319",
    seen: true,
  },
  {
    key: "karaaslan2005",
    text: "Karaaslan F, Denizhan Y, Kayserilioglu A, Gulcur HO. Long-term mathematical model involving renal sympathetic nerve activity, arterial pressure, and sodium excretion. Ann Biomed Eng 2005;33:1607-1630",
    doi: "10.1007/s10439-005-5976-4",
    seen: true,
  },
  {
    key: "leete2019",
    text: "Leete J, Layton AT. Sex-specific long-term blood pressure regulation: modeling and analysis. Comput Biol Med 2019;104:139-148",
    doi: "10.1016/j.compbiomed.2018.11.002",
  },
  {
    key: "kelly1998",
    text: "Kelly JJ, Mangos G, Williamson PM, Whitworth JA. Cortisol and hypertension. Clin Exp Pharmacol Physiol Suppl 1998;25:S51-S56",
    doi: "10.1111/j.1440-1681.1998.tb02301.x",
    pmid: "9809193",
    note: "80 to 200 mg of cortisol a day: systolic pressure up by some 15 mm[Hg], within a day; nerves no more active; spironolactone does not prevent it",
    seen: true,
  },
  {
    key: "luft1979",
    text: "Luft FC, Bloch R, Rankin LI, et al. Plasma and urinary norepinephrine values at extremes of sodium intake in normal man. Hypertension 1979;1:261-266",
    doi: "10.1161/01.HYP.1.3.261",
  },
  {
    key: "lundvall1996",
    text: "Lundvall J, Bjerkhoel P, Quittenbaum S, Lindgren P. Rapid plasma volume decline upon quiet standing reflects large filtration capacity in dependent limbs. Acta Physiol Scand 1996;158:161-167",
    doi: "10.1046/j.1365-201X.1996.549301000.x",
  },
  {
    key: "macgregor1980",
    text: "MacGregor GA, Markandu ND, Roulston JE, Jones JC, Morton JJ. The renin-angiotensin-aldosterone system in the maintenance of blood pressure, aldosterone secretion and sodium balance in normotensive subjects. Clin Sci 1980;59 Suppl 6:95s-99s",
    doi: "10.1042/cs059095s",
  },
  {
    key: "moore1966",
    text: "Moore FD, Dagher FJ, Boyden CM, Lee CJ, Lyons JH. Hemorrhage in normal man: I. Distribution and dispersal of saline infusions following acute blood loss: clinical kinetics of blood volume support. Ann Surg 1966;163:485-504",
    doi: "10.1097/00000658-196604000-00001",
  },
  {
    key: "nerup1974",
    text: "Nerup J. Addison's disease - clinical studies. A report of 108 cases. Acta Endocrinol (Copenh) 1974;76:127-141",
    doi: "10.1530/acta.0.0760127",
  },
  {
    key: "neonatalFiltration2022",
    text: "Smeets NJ, IntHout J, van der Burgh MJ, Schwartz GJ, Schreuder MF, de Wildt SN. Maturation of GFR in term-born neonates: an individual participant data meta-analysis. J Am Soc Nephrol 2022;33:1277-1292",
    doi: "10.1681/ASN.2021101326",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9257816",
    seen: true,
  },
  {
    key: "sagnella1986",
    text: "Sagnella GA, Markandu ND, Shore AC, MacGregor GA. Plasma immunoreactive atrial natriuretic peptide in normal subjects: effects of saline infusion and of dietary sodium. J Hypertens Suppl 1986;4:S115-S118",
    pmid: "2941532",
  },
  {
    key: "silverberg1978",
    text: "Silverberg AB, Shah SD, Haymond MW, Cryer PE. Norepinephrine: hormone and neurotransmitter in man. Am J Physiol 1978;234:E252-E256",
    doi: "10.1152/ajpendo.1978.234.3.E252",
  },
  {
    key: "smith1994",
    text: "Smith JJ, Porth CM, Erickson M. Hemodynamic response to the upright posture. J Clin Pharmacol 1994;34:375-386",
    doi: "10.1002/j.1552-4604.1994.tb04977.x",
    seen: true,
  },
  {
    key: "squires1959",
    text: "Squires RD, Huth EJ. Experimental potassium depletion in normal human subjects. J Clin Invest 1959;38:1134-1148",
    doi: "10.1172/JCI103890",
  },
  {
    key: "stadt2022",
    text: "Stadt M, Leete J, Devinyak S, Layton AT. A mathematical model of potassium homeostasis: effect of feedforward and feedback controls. PLoS Comput Biol 2022;18:e1010607",
    doi: "10.1371/journal.pcbi.1010607",
    seen: true,
  },
  {
    key: "staessen1997",
    text: "Staessen JA, Bieniaszewski L, O'Brien E, et al. Nocturnal blood pressure fall on ambulatory monitoring in a large international database. Hypertension 1997;29:30-39",
    doi: "10.1161/01.HYP.29.1.30",
  },
  {
    key: "struthers1983",
    text: "Struthers AD, Reid JL, Whitesmith R, Rodger JC. Effect of intravenous adrenaline on electrocardiogram, blood pressure, and serum potassium. Br Heart J 1983;49:90-93",
    doi: "10.1136/hrt.49.1.90",
  },
  {
    key: "swartz1980",
    text: "Swartz SL, Williams GH, Hollenberg NK, Dluhy RG, Moore TJ. Primacy of the renin-angiotensin system in mediating the aldosterone response to sodium restriction. J Clin Endocrinol Metab 1980;50:1071-1074",
    doi: "10.1210/jcem-50-6-1071",
    pmid: "6989849",
  },
  {
    key: "tonolo1988",
    text: "Tonolo G, McMillan M, Polonia J, et al. Plasma clearance and effects of alpha-hANP infused in patients with end-stage renal failure. Am J Physiol 1988;254:F895-F899",
    doi: "10.1152/ajprenal.1988.254.6.F895",
  },
  {
    key: "whitworth1996",
    text: "Dose-response relationships and mineralocorticoid activity in cortisol-induced hypertension in humans. J Hypertens Suppl 1996;14(5):S37-S41",
    pmid: "9120683",
    note: "six men, 5 days: systolic pressure up on 80 and 200 mg of cortisol a day alike, not on 40",
    seen: true,
  },
  {
    key: "young1982",
    text: "Young DB. Relationship between plasma potassium concentration and renal potassium excretion. Am J Physiol 1982;242:F599-F603",
    doi: "10.1152/ajprenal.1982.242.6.F599",
  },
];
