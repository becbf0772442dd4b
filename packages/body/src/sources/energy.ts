import type { Source } from "./source.ts";

/** Sources of energy balance, body composition, leptin, ghrelin and appetite. */
export const energy: readonly Source[] = [
  {
    key: "arita1999",
    text: "Arita Y, Kihara S, Ouchi N, Takahashi M, Maeda K, Miyagawa J, et al. Paradoxical decrease of an adipose-specific protein, adiponectin, in obesity. Biochem Biophys Res Commun 1999;257:79-83",
    doi: "10.1006/bbrc.1999.0255",
  },
  {
    key: "blundell2017",
    text: "Blundell J, Finlayson G, Axelsen M, Flint A, Gibbons C, Kvist T, Hjerpsted JB. Effects of once-weekly semaglutide on appetite, energy intake, control of eating, food preference and body weight in subjects with obesity. Diabetes Obes Metab 2017;19:1242-1251",
    doi: "10.1111/dom.12932",
    pmid: "28266779",
  },
  {
    key: "boden1996",
    text: "Boden G, Chen X, Mozzoli M, Ryan I. Effect of fasting on serum leptin in normal human subjects. J Clin Endocrinol Metab 1996;81:3419-3423",
    doi: "10.1210/jcem.81.9.8784108",
    pmid: "8784108",
  },
  {
    key: "butte2005",
    text: "Butte NF. Energy requirements of infants. Public Health Nutr 2005;8(7A):953-967",
    doi: "10.1079/phn2005790",
    pmid: "16277814",
    note: "473 kJ/kg/d at 1 month and 337 at 6 months in boys, with 40 % and a few per cent of it for growth",
  },
  {
    key: "chan2003",
    text: "Chan JL, Heist K, DePaoli AM, Veldhuis JD, Mantzoros CS. The role of falling leptin levels in the neuroendocrine and metabolic adaptation to short-term starvation in healthy men. J Clin Invest 2003;111:1409-1421",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC154448",
  },
  {
    key: "chow2008",
    text: "Chow CC, Hall KD. The dynamics of human body weight change. PLoS Comput Biol 2008;4:e1000045",
    doi: "10.1371/journal.pcbi.1000045",
  },
  {
    key: "cummings2002",
    text: "Cummings DE, Weigle DS, Frayo RS, Breen PA, Ma MK, Dellinger EP, Purnell JQ. Plasma ghrelin levels after diet-induced weight loss or gastric bypass surgery. N Engl J Med 2002;346:1623-1630",
    doi: "10.1056/NEJMoa012908",
    note: "+24 % over the day after a loss of 17 % of weight; -77 % after gastric bypass",
  },
  {
    key: "dagogo2003",
    text: "Dagogo-Jack S, Umamaheswaran I, Askari H, Tykodi G. Leptin response to glucocorticoid occurs at physiological doses and is abolished by fasting. Obes Res 2003;11:232-237",
    url: "https://staging.scite.ai/authors/gunjan-tykodi-PzMKYQ",
  },
  {
    key: "delhanty2014",
    text: "Delhanty PJ, Huisman M, Julien M, Mouchain K, Brune P, Themmen AP, Abribat T, van der Lely AJ. The acylated (AG) to unacylated (UAG) ghrelin ratio in esterase inhibitor-treated blood is higher than previously described. Clin Endocrinol (Oxf) 2015;82:142-146",
    doi: "10.1111/cen.12489",
  },
  {
    key: "delivanis2018",
    text: "Delivanis DA, Iñiguez-Ariza NM, Zeb MH, Moynagh MR, Takahashi N, McKenzie TJ, et al. Impact of hypercortisolism on skeletal muscle mass and adipose tissue mass in patients with adrenal adenomas. Clin Endocrinol (Oxf) 2018;88:209-216",
    url: "https://mayoclinic.elsevierpure.com/en/publications/impact-of-hypercortisolism-on-skeletal-muscle-mass-and-adipose-ti",
  },
  {
    key: "dulloo1997",
    text: "Dulloo AG, Jacquet J, Girardier L. Poststarvation hyperphagia and body fat overshooting in humans: a role for feedback signals from lean and fat tissues. Am J Clin Nutr 1997;65:717-723",
    doi: "10.1093/ajcn/65.3.717",
    pmid: "9062520",
  },
  {
    key: "english2002",
    text: "English PJ, Ghatei MA, Malik IA, Bloom SR, Wilding JP. Food fails to suppress ghrelin levels in obese humans. J Clin Endocrinol Metab 2002;87:2984-2987",
    pmid: "12050284",
  },
  {
    key: "hall2007",
    text: "Hall KD. Body fat and fat-free mass inter-relationships: Forbes's theory revisited. Br J Nutr 2007;97:1059-1063",
    doi: "10.1017/S0007114507691946",
    pmid: "17367567",
    note: "fat-free mass = 10.4 ln of fat mass and a constant (Forbes, Nutr Rev 1987;45:225)",
  },
  {
    key: "hall2013",
    text: "Hall KD, Butte NF, Swinburn BA, Chow CC. Dynamics of childhood growth and obesity: development and validation of a quantitative mathematical model. Lancet Diabetes Endocrinol 2013;1:97-105",
    doi: "10.1016/S2213-8587(13)70051-2",
    note: "body composition of the reference child from 2 to 18 years as in the R package bw",
  },
  {
    key: "hall2017",
    text: "Hall KD, Guo J. Obesity energetics: body weight regulation and the effects of diet composition. Gastroenterology 2017;152:1718-1727",
    doi: "10.1053/j.gastro.2017.01.052",
    pmid: "28193517",
  },
  {
    key: "hall2023",
    text: "Hall KD. Physiology of the weight loss plateau after calorie restriction, GLP-1 receptor agonism, and bariatric surgery. bioRxiv 2023 (Obesity 2024;32:1163-1168)",
    doi: "10.1101/2023.11.05.565699",
  },
  {
    key: "hollstein2020",
    text: "Hollstein T, Basolo A, Ando T, Votruba SB, Krakoff J, Piaggi P. Urinary norepinephrine is a metabolic determinant of 24-hour energy expenditure and sleeping metabolic rate in adult humans. J Clin Endocrinol Metab 2020;105:1145-1156",
    url: "http://globalauthorid.com/WebPortal/ArticleView?wd=75F7638BAEF298CD79C1803ABD09F98B9FC7F66BD03BE466",
  },
  {
    key: "keys1950",
    text: "Keys A, Brozek J, Henschel A, Mickelsen O, Taylor HL. The biology of human starvation. Minneapolis: University of Minnesota Press 1950",
    isbn: "978-0-8166-7234-9",
  },
  {
    key: "klein1996",
    text: "Klein S, Coppack SW, Mohamed-Ali V, Landt M. Adipose tissue leptin production and plasma leptin kinetics in humans. Diabetes 1996;45:984-987",
    url: "https://profiles.wustl.edu/en/publications/adipose-tissue-leptin-production-and-plasma-leptin-kinetics-in-hu",
  },
  {
    key: "kolaczynski1996",
    text: "Kolaczynski JW, Considine RV, Ohannesian J, Marco C, Opentanova I, Nyce MR, Myint M, Caro JF. Responses of leptin to short-term fasting and refeeding in humans: a link with ketogenesis but not ketones themselves. Diabetes 1996;45:1511-1515",
    doi: "10.2337/diab.45.11.1511",
  },
  {
    key: "kopp1997",
    text: "Köpp W, Blum WF, von Prittwitz S, Ziegler A, Lübbert H, Emons G, et al. Low leptin levels predict amenorrhea in underweight and eating disordered females. Mol Psychiatry 1997;2:335-340",
    doi: "10.1038/sj.mp.4000287",
  },
  {
    key: "licinio2004",
    text: "Licinio J, Caglayan S, Ozata M, Yildiz BO, de Miranda PB, O'Kirwan F, et al. Phenotypic effects of leptin replacement on morbid obesity, diabetes mellitus, hypogonadism, and behavior in leptin-deficient adults. Proc Natl Acad Sci USA 2004;101:4531-4536",
    doi: "10.1073/pnas.0308767101",
    pmid: "15070752",
  },
  {
    key: "liu2008",
    text: "Liu J, Prudom CE, Nass R, Pezzoli SS, Oliveri MC, Johnson ML, et al. Novel ghrelin assays provide evidence for independent regulation of ghrelin acylation and secretion in healthy young men. J Clin Endocrinol Metab 2008;93:1980-1987",
    doi: "10.1210/jc.2007-2235",
  },
  {
    key: "lonn1994",
    text: "Lönn L, Kvist H, Ernest I, Sjöström L. Changes in body composition and adipose tissue distribution after treatment of women with Cushing's syndrome. Metabolism 1994;43:1517-1522",
    url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/23684425",
  },
  {
    key: "mayoGhrelin",
    text: "Mayo Clinic Laboratories. Ghrelin total, plasma: reference values",
    url: "https://qa.testcatalog.org/show/FGHTL-45",
  },
  {
    key: "muller2015",
    text: "Müller MJ, Enderle J, Pourhassan M, Braun W, Eggeling B, Lagerpusch M, Glüer CC, Kehayias JJ, Kiosz D, Bosy-Westphal A. Metabolic adaptation to caloric restriction and subsequent refeeding: the Minnesota Starvation Experiment revisited. Am J Clin Nutr 2015;102:807-819",
    doi: "10.3945/ajcn.115.109173",
    pmid: "26399868",
  },
  {
    key: "palmblad1977",
    text: "Palmblad J, Levi L, Burger A, Melander A, Westgren U, von Schenck H, Skude G. Effects of total energy withdrawal (fasting) on the levels of growth hormone, thyrotropin, cortisol, adrenaline, noradrenaline, T4, T3, and rT3 in healthy males. Acta Med Scand 1977;201:15-22",
    doi: "10.1111/j.0954-6820.1977.tb15648.x",
    pmid: "835366",
  },
  {
    key: "polidori2016",
    text: "Polidori D, Sanghvi A, Seeley RJ, Hall KD. How strongly does appetite counter weight loss? Quantification of the feedback control of human energy intake. Obesity 2016;24:2289-2295",
    doi: "10.1002/oby.21653",
  },
  {
    key: "ratheiser1998",
    text: "Ratheiser KM, Brillon DJ, Campbell RG, Matthews DE. Epinephrine produces a prolonged elevation in metabolic rate in humans. Am J Clin Nutr 1998;68:1046-1052",
    doi: "10.1093/ajcn/68.5.1046",
  },
  {
    key: "ruhl2001",
    text: "Ruhl CE, Everhart JE. Leptin concentrations in the United States: relations with demographic and anthropometric measures. Am J Clin Nutr 2001;74:295-301",
    doi: "10.1093/ajcn/74.3.295",
  },
  {
    key: "saad1998",
    text: "Saad MF, Riad-Gabriel MG, Khan A, Sharma A, Michael R, Jinagouda SD, Boyadjian R, Steil GM. Diurnal and ultradian rhythmicity of plasma leptin: effects of gender and adiposity. J Clin Endocrinol Metab 1998;83:453-459",
    doi: "10.1210/jcem.83.2.4532",
    pmid: "9467557",
  },
  {
    key: "sinha1996",
    text: "Sinha MK, Ohannesian JP, Heiman ML, Kriauciunas A, Stephens TW, Magosin S, Marco C, Caro JF. Nocturnal rise of leptin in lean, obese, and non-insulin-dependent diabetes mellitus subjects. J Clin Invest 1996;97:1344-1347",
    doi: "10.1172/JCI118551",
    pmid: "8636448",
  },
  {
    key: "tataranni1996",
    text: "Tataranni PA, Larson DE, Snitker S, Young JB, Flatt JP, Ravussin E. Effects of glucocorticoids on energy metabolism and food intake in humans. Am J Physiol 1996;271:E317-E325",
    url: "https://www.scholars.northwestern.edu/en/publications/effects-of-glucocorticoids-on-energy-metabolism-and-food-intake-i",
  },
  {
    key: "taylor1950",
    text: "Taylor HL, Keys A. Adaptation to caloric restriction. Science 1950;112:215-218",
    doi: "10.1126/science.112.2904.215",
  },
  {
    key: "tong2013",
    text: "Tong J, Dave N, Mugundu GM, Davis HW, Gaylinn BD, Thorner MO, et al. The pharmacokinetics of acyl, des-acyl, and total ghrelin in healthy human subjects. Eur J Endocrinol 2013;168:821-828",
    url: "https://eje.bioscientifica.com/abstract/journals/eje/168/6/821.xml",
  },
  {
    key: "torun2005",
    text: "Torun B. Energy requirements of children and adolescents. Public Health Nutr 2005;8(7A):968-993",
    url: "http://www.fao.org/3/y5686e/y5686e06.htm",
  },
  {
    key: "verdich2001",
    text: "Verdich C, Flint A, Gutzwiller JP, Näslund E, Beglinger C, Hellström PM, Long SJ, Morgan LM, Holst JJ, Astrup A. A meta-analysis of the effect of glucagon-like peptide-1 (7-36) amide on ad libitum energy intake in humans. J Clin Endocrinol Metab 2001;86:4382-4389",
    doi: "10.1210/jcem.86.9.7877",
    pmid: "11549680",
  },
  {
    key: "wren2001",
    text: "Wren AM, Seal LJ, Cohen MA, Brynes AE, Frost GS, Murphy KG, Dhillo WS, Ghatei MA, Bloom SR. Ghrelin enhances appetite and increases food intake in humans. J Clin Endocrinol Metab 2001;86:5992",
    pmid: "11739476",
  },
  {
    key: "yang2001",
    text: "Yang WS, Lee WJ, Funahashi T, Tanaka S, Matsuzawa Y, Chao CL, Chen CL, Tai TY, Chuang LM. Weight reduction increases plasma levels of an adipose-derived anti-inflammatory protein, adiponectin. J Clin Endocrinol Metab 2001;86:3815-3819",
    doi: "10.1210/jcem.86.8.7741",
    pmid: "11502817",
  },
];
