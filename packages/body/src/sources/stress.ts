import type { Source } from "./source.ts";

/** Sources of the clock, of the stress axis and of inflammation. */
export const stress: readonly Source[] = [
  {
    key: "debold1984",
    text: "DeBold CR, Sheldon WR, DeCherney GS, Jackson RV, Alexander AN, Vale W, Rivier J, Orth DN. Arginine vasopressin potentiates adrenocorticotropin release induced by ovine corticotropin-releasing factor. J Clin Invest 1984;73:533-538",
    doi: "10.1172/jci111240",
    note: "five men: vasopressin raises the answer to CRH 2.6- to fourfold; hypoglycaemia raises ACTH to 169 ng/L",
  },
  {
    key: "debono2009",
    text: "Debono M, Ghobadi C, Rostami-Hodjegan A, Huatan H, Campbell MJ, Newell-Price J, Darzy K, Merke DP, Arlt W, Ross RJ. Modified-release hydrocortisone to provide circadian cortisol profiles. J Clin Endocrinol Metab 2009;94:1548-1554",
    doi: "10.1210/jc.2008-2380",
    note: "figure 1: cortisol of 33 healthy adults every 20 min",
  },
  {
    key: "deKloet1998",
    text: "de Kloet ER, Vreugdenhil E, Oitzl MS, Joels M. Brain corticosteroid receptor balance in health and disease. Endocr Rev 1998;19:269-301",
    doi: "10.1210/edrv.19.3.0331",
  },
  {
    key: "eriksson2023",
    text: "Eriksson JW, Emad RA, Lundqvist MH, Abrahamsson N, Kjellsson MC. Altered glucose-dependent secretion of glucagon and ACTH is associated with insulin resistance, assessed by population analysis. Endocr Connect 2023;12:e220506",
    doi: "10.1530/EC-22-0506",
    url: "https://ec.bioscientifica.com/view/journals/ec/12/4/EC-22-0506.xml",
    note: "parameters read from the model file in the repository miakjellsson/GN_ACTH_Cor",
  },
  {
    key: "foley1979",
    text: "Foley KM, Kourides IA, Inturrisi CE, Kaiko RF, Zaroulis CG, Posner JB, Houde RW, Li CH. beta-Endorphin: analgesic and hormonal effects in humans. Proc Natl Acad Sci U S A 1979;76:5377-5381",
    doi: "10.1073/pnas.76.10.5377",
    pmid: "291954",
  },
  {
    key: "graber1965",
    text: "Graber AL, Ney RL, Nicholson WE, Island DP, Liddle GW. Natural history of pituitary-adrenal recovery following long-term suppression with corticosteroids. J Clin Endocrinol Metab 1965;25:11-16",
    doi: "10.1210/jcem-25-1-11",
  },
  {
    key: "grosskopf2025",
    text: "Grosskopf Y, Danan, Pidham, Doenyas-Barak, Mayo A, Alon U. The stochastic nature of cortisol ultradian rhythms, 2025: model and parameters in the repository",
    url: "https://github.com/YanivGros/cortisol-ultradian-stochastic",
  },
  {
    key: "hataya2022",
    text: "Hataya Y, Okubo M, Hakata T, Fujimoto K, Iwakura T, Matsuoka N. Clinical characteristics of patients with unexplainable hypothalamic disorder diagnosed by the corticotropin-releasing hormone challenge test: a retrospective study. BMC Endocr Disord 2022;22:312",
    doi: "10.1186/s12902-022-01237-7",
    pmid: "36494805",
  },
  {
    key: "henzen2000",
    text: "Henzen C, Suter A, Lerch E, Urbinelli R, Schorno XH, Briner VA. Suppression and recovery of adrenal response after short-term, high-dose glucocorticoid treatment. Lancet 2000;355:542-545",
    doi: "10.1016/S0140-6736(99)06290-X",
  },
  {
    key: "horrocks1990",
    text: "Horrocks PM, Jones AF, Ratcliffe WA, Holder G, White A, Holder R, Ratcliffe JG, London DR. Patterns of ACTH and cortisol pulsatility over twenty-four hours in normal males and females. Clin Endocrinol (Oxf) 1990;32:127-134",
    url: "https://scite.ai/authors/john-g-ratcliffe-8GAxvm",
  },
  {
    key: "karin2020",
    text: "Karin O, Raz M, Tendler A, Bar A, Korem Kohanim Y, Milo T, Alon U. A new model for the HPA axis explains dysregulation of stress hormones on the timescale of weeks. Mol Syst Biol 2020;16:e9510",
    doi: "10.15252/msb.20209510",
    pmid: "32672906",
  },
  {
    key: "keenan2004",
    text: "Keenan DM, Roelfsema F, Veldhuis JD. Endogenous ACTH concentration-dependent drive of pulsatile cortisol secretion in the human. Am J Physiol Endocrinol Metab 2004;287:E652-E661",
    url: "https://mayoclinic.elsevierpure.com/en/publications/endogenous-acth-concentration-dependent-drive-of-pulsatile-cortis",
  },
  {
    key: "kellerWood1984",
    text: "Keller-Wood ME, Dallman MF. Corticosteroid inhibition of ACTH secretion. Endocr Rev 1984;5:1-24",
    doi: "10.1210/edrv-5-1-1",
    url: "https://scilit.com/publications/c8199bc2f8afc3888db01b1c8d3ced1b",
  },
  {
    key: "kirschbaum1993",
    text: "Kirschbaum C, Pirke KM, Hellhammer DH. The 'Trier Social Stress Test': a tool for investigating psychobiological stress responses in a laboratory setting. Neuropsychobiology 1993;28:76-81",
    doi: "10.1159/000119004",
  },
  {
    key: "jewett1999",
    text: "Jewett ME, Forger DB, Kronauer RE. Revised limit cycle oscillator model of human circadian pacemaker. J Biol Rhythms 1999;14:493-499",
    doi: "10.1177/074873049901400608",
  },
  {
    key: "mountjoy1994",
    text: "Mountjoy KG. The human melanocyte stimulating hormone receptor has evolved to become super-sensitive to melanocortin peptides. Mol Cell Endocrinol 1994;102:R7-R11",
    doi: "10.1016/0303-7207(94)90113-9",
    pmid: "7926261",
  },
  {
    key: "nieman1993",
    text: "Nieman LK, Oldfield EH, Wesley R, Chrousos GP, Loriaux DL, Cutler GB. A simplified morning ovine corticotropin-releasing hormone stimulation test for the differential diagnosis of adrenocorticotropin-dependent Cushing's syndrome. J Clin Endocrinol Metab 1993;77:1308-1312",
    doi: "10.1210/jcem.77.5.8077325",
    url: "https://www.uptodate.com/contents/vasopressin-and-desmopressin-stimulation-test/abstract/19",
  },
  {
    key: "schurmeyer1984",
    text: "Schurmeyer TH, Avgerinos PC, Gold PW, Gallucci WT, Tomai TP, Cutler GB, Loriaux DL, Chrousos GP. Human corticotropin-releasing factor in man: pharmacokinetic properties and dose-response of plasma adrenocorticotropin and cortisol secretion. J Clin Endocrinol Metab 1984;59:1103-1108",
    doi: "10.1210/jcem-59-6-1103",
    url: "https://ohsu.pure.elsevier.com/en/publications/human-corticotropin-releasing-factor-in-man-pharmacokinetic-prope-2",
  },
  {
    key: "skeldon2023",
    text: "Skeldon AC, Rodriguez Garcia T, Cleator SF, della Monica C, Ravindran KKG, Revell VL, Dijk DJ. Method to determine whether sleep phenotypes are driven by endogenous circadian rhythms or environmental light by combining longitudinal data and personalised mathematical models. PLoS Comput Biol 2023;19:e1011743",
    doi: "10.1371/journal.pcbi.1011743",
  },
  {
    key: "stHilaire2007",
    text: "St Hilaire MA, Klerman EB, Khalsa SB, Wright KP, Czeisler CA, Kronauer RE. Addition of a non-photic component to a light-based mathematical model of the human circadian pacemaker. J Theor Biol 2007;247:583-599",
    doi: "10.1016/j.jtbi.2007.04.001",
  },
  {
    key: "udelsman1987",
    text: "Udelsman R, Norton JA, Jelenich SE, Goldstein DS, Linehan WM, Loriaux DL, Chrousos GP. Responses of the hypothalamic-pituitary-adrenal and renin-angiotensin axes and the sympathetic system during controlled surgical and anesthetic stress. J Clin Endocrinol Metab 1987;64:986-994",
    doi: "10.1210/jcem-64-5-986",
    url: "https://ohsu.pure.elsevier.com/en/publications/responses-of-the-hypothalamic-pituitary-adrenal-and-renin-angiote-2",
  },
  {
    key: "young1990",
    text: "Young WF, Zinsmeister AR, Twomey CK, Kao PC, Jiang NS, Carpenter PC. Ovine corticotropin releasing hormone stimulation test: normal value study. Mayo Clin Proc 1990;65:943-948",
    url: "https://mayoclinic.pure.elsevier.com/en/publications/ovine-corticotropin-releasing-hormone-stimulation-test-normal-val",
  },
  {
    key: "breslow2013",
    text: "Breslow ER, Phillips AJ, Huang JM, St Hilaire MA, Klerman EB. A mathematical model of the circadian phase-shifting effects of exogenous melatonin. J Biol Rhythms 2013;28:79-89",
    doi: "10.1177/0748730412468081",
  },
  {
    key: "barber1993",
    text: "Barber AE, Coyle SM, Marano MA, Fischer E, Calvano SE, Fong Y, Moldawer LL, Lowry SF. Glucocorticoid therapy alters hormonal and cytokine responses to endotoxin in man. J Immunol 1993;150:1999-2006",
    doi: "10.4049/jimmunol.150.5.1999",
  },
  {
    key: "copeland2005",
    text: "Copeland S, Warren HS, Lowry SF, Calvano SE, Remick D. Acute inflammatory response to endotoxin in mice and humans. Clin Diagn Lab Immunol 2005;12:60-67",
    doi: "10.1128/CDLI.12.1.60-67.2005",
  },
  {
    key: "dillingh2014",
    text: "Dillingh MR, van Poelgeest EP, Malone KE, Kemper EM, Stroes ES, Moerland M, Burggraaf J. Characterization of inflammation and immune cell modulation induced by low-dose LPS administration to healthy volunteers. J Inflamm 2014;11:28",
    doi: "10.1186/s12950-014-0028-1",
    note: "courses after 0.5, 1 and 2 ng/kg, digitised in the repository Computational-Biology-TUe/InflammationODE",
  },
  {
    key: "dobreva2021",
    text: "Dobreva A, Brady-Nicholls R, Larripa K, Puelz C, Mehlsen J, Olufsen MS. A physiological model of the inflammatory-thermal-pain-cardiovascular interactions during an endotoxin challenge. J Physiol 2021;599:1459-1485",
    doi: "10.1113/JP280883",
    url: "https://doi.org/10.48550/arXiv.1908.07611",
  },
  {
    key: "kragsbjerg1995",
    text: "Kragsbjerg P, Holmberg H, Vikerfors T. Serum concentrations of interleukin-6, tumour necrosis factor-alpha, and C-reactive protein in patients undergoing major operations. Eur J Surg 1995;161:17-22",
    pmid: "7727600",
  },
  {
    key: "ohzato1992",
    text: "Ohzato H, Yoshizaki K, Nishimoto N, et al. Interleukin-6 as a new indicator of inflammatory status: detection of serum levels of interleukin-6 and C-reactive protein after surgery. Surgery 1992;111:201-209",
    pmid: "1736391",
  },
  {
    key: "schreiber1993",
    text: "Schreiber W, Pollmacher T, Fassbender K, Gudewill S, Vedder H, Wiedemann K, Galanos C, Holsboer F. Endotoxin- and corticotropin-releasing hormone-induced release of ACTH and cortisol: a comparative study in men. Neuroendocrinology 1993;58:123-128",
    pmid: "8264845",
  },
  {
    key: "shine1981",
    text: "Shine B, de Beer FC, Pepys MB. Solid phase radioimmunoassays for human C-reactive protein. Clin Chim Acta 1981;117:13-23",
    doi: "10.1016/0009-8981(81)90005-X",
    note: "median 0.8 mg/L in 468 blood donors",
  },
  {
    key: "steensberg2003",
    text: "Steensberg A, Fischer CP, Keller C, Moller K, Pedersen BK. IL-6 enhances plasma IL-1ra, IL-10, and cortisol in humans. Am J Physiol Endocrinol Metab 2003;285:E433-E437",
    doi: "10.1152/ajpendo.00074.2003",
  },
  {
    key: "vigushin1993",
    text: "Vigushin DM, Pepys MB, Hawkins PN. Metabolic and scintigraphic studies of radioiodinated human C-reactive protein in health and disease. J Clin Invest 1993;91:1351-1357",
    doi: "10.1172/jci116336",
  },
  {
    key: "burgess2010",
    text: "Burgess HJ, Revell VL, Molina TA, Eastman CI. Human phase response curves to three days of daily melatonin: 0.5 mg versus 3.0 mg. J Clin Endocrinol Metab 2010;95:3325-3331",
    doi: "10.1210/jc.2009-2590",
    pmid: "20410229",
  },
  {
    key: "angst1998",
    text: "Angst MS, et al. Pharmacokinetics, cortisol release, and hemodynamics after intravenous and subcutaneous injection of human corticotropin-releasing factor in humans. Clin Pharmacol Ther 1998;64:499-510",
    url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/60734355",
  },
  {
    key: "brown1997",
    text: "Brown EN, Choe Y, Shanahan TL, Czeisler CA. A mathematical model of diurnal variations in human plasma melatonin levels. Am J Physiol 1997;272:E506-E516",
    doi: "10.1152/ajpendo.1997.272.3.E506",
    pmid: "9124558",
  },
  {
    key: "hill2008",
    text: "Hill EE, Zack E, Battaglini C, Viru M, Viru A, Hackney AC. Exercise and circulating cortisol levels: the intensity threshold effect. J Endocrinol Invest 2008;31:587-591",
    doi: "10.1007/BF03345606",
  },
  {
    key: "fourtillan2000",
    text: "Fourtillan JB, Brisson AM, Gobin P, Ingrand I, Decourt JP, Girault J. Bioavailability of melatonin in humans after day-time administration of D7 melatonin. Biopharm Drug Dispos 2000;21:15-22",
    pmid: "11038434",
    note: "23 ug by vein: clearance 1.27 +- 0.20 and 1.18 +- 0.22 L/h a kg, terminal half-life 36 +- 2 and 41 +- 10 min in men and women",
  },
  {
    key: "rahman2019",
    text: "Rahman SA, Wright KP, Lockley SW, Czeisler CA, Gronfier C. Characterizing the temporal dynamics of melatonin and cortisol changes in response to nocturnal light exposure. Sci Rep 2019;9:19720",
    doi: "10.1038/s41598-019-54806-7",
    pmid: "31873098",
    note: "9500 lx: melatonin halves in 18 min, and recovers by half in 46 min",
  },
  {
    key: "zeitzer2000",
    text: "Zeitzer JM, Dijk DJ, Kronauer R, Brown E, Czeisler C. Sensitivity of the human circadian pacemaker to nocturnal light: melatonin phase resetting and suppression. J Physiol 2000;526:695-702",
    doi: "10.1111/j.1469-7793.2000.00695.x",
  },
  {
    key: "gastel1998",
    text: "Gastel JA, Roseboom PH, Rinaldi PA, Weller JL, Klein DC. Melatonin production: proteasomal proteolysis in serotonin N-acetyltransferase regulation. Science 1998;279:1358-1360",
    doi: "10.1126/science.279.5355.1358",
  },
  {
    key: "demuro2000",
    text: "DeMuro RL, Nafziger AN, Blask DE, Menhinick AM, Bertino JS. The absolute bioavailability of oral melatonin. J Clin Pharmacol 2000;40:781-784",
    doi: "10.1177/00912700022009422",
  },
  {
    key: "waldhauser1988",
    text: "Waldhauser F, Weiszenbacher G, Tatzer E, Gisinger B, Waldhauser M, Schemper M, Frisch H. Alterations in nocturnal serum melatonin levels in humans with growth and aging. J Clin Endocrinol Metab 1988;66:648-652",
    doi: "10.1210/jcem-66-3-648",
    pmid: "3350912",
  },
  {
    key: "scott1978",
    text: "Scott RS, Donald RA, Espiner EA. Plasma ACTH and cortisol profiles in Addisonian patients receiving conventional substitution therapy. Clin Endocrinol (Oxf) 1978;9:571-576",
    url: "https://scilit.net/publications/0c4571e5cb11123eccd656b6f47d4ac1",
    note: "ACTH 618 to more than 1600 ng/L at 08-09 h (controls 60-220), below 100 within 3 h of the dose",
  },
  {
    key: "persistence1969",
    text: "Persistence of diurnal rhythmicity in plasma ACTH concentrations in cortisol-deficient patients. J Clin Endocrinol Metab",
    url: "https://scilit.com/publications/bb364f6b232693116cd036615fe0f0b3",
  },
  {
    key: "isidori2003",
    text: "Isidori AM, Kaltsas GA, Mohammed S, et al. Discriminatory value of the low-dose dexamethasone suppression test in establishing the diagnosis and differential diagnosis of Cushing's syndrome. J Clin Endocrinol Metab 2003;88:5299-5306",
    doi: "10.1210/jc.2003-030510",
    pmid: "14602765",
  },
];
