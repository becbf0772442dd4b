import type { Source } from "./source.ts";

/** Sources of the cycle, the ovary and its hormones, and of drugs that act on them. */
export const female: readonly Source[] = [
  {
    key: "asrmClomifene2006",
    text: "Practice Committee of the American Society for Reproductive Medicine. Use of clomiphene citrate in women. Fertil Steril 2006;86(5 Suppl):S187-S193",
    doi: "10.1016/j.fertnstert.2006.08.023",
    note: "enclomifene 62 %; ovulation in four fifths of anovulatory women",
  },
  {
    key: "backstrom1982",
    text: "Backstrom CT, McNeilly AS, Leask RM, Baird DT. Pulsatile secretion of LH, FSH, prolactin, oestradiol and progesterone during the human menstrual cycle. Clin Endocrinol (Oxf) 1982;17:29-42",
    doi: "10.1111/j.1365-2265.1982.tb02631.x",
    note: "LH pulses in 6 h: 3.4 early and 4.4 late in the follicular phase, 1.6 in the luteal phase",
  },
  {
    key: "bakos1994",
    text: "Bakos O, Lundkvist O, Wide L, Bergh T. Ultrasonographical and hormonal description of the normal ovulatory menstrual cycle. Acta Obstet Gynecol Scand 1994;73:790-796",
    doi: "10.3109/00016349409072507",
    note: "16 cycles: 28 days, follicular phase 14.4, luteal 13.5; follicle 21.4 mm and endometrium 12.8 mm at ovulation",
  },
  {
    key: "burger1998",
    text: "Burger HG, Groome NP, Robertson DM. Both inhibin A and B respond to exogenous follicle-stimulating hormone in the follicular phase of the human menstrual cycle. J Clin Endocrinol Metab 1998;83:4167-4169",
    url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/60321715",
    note: "200 IU of FSH: inhibin B from 78 to 205 ng/L and inhibin A from 13.5 to 35.9 in 36 h",
  },
  {
    key: "clinEndocrinol1990",
    text: "Relative changes in LH pulsatility during the menstrual cycle: using data from hypogonadal women as a reference point. Clin Endocrinol (Oxf) 1990;32:647-660",
    doi: "10.1111/j.1365-2265.1990.tb00909.x",
    note: "a pulse every 95.4 min early and 78.8 late in the follicular phase, 85.5 after menopause",
  },
  {
    key: "gnrhTest",
    text: "Gonadotropin response to synthetic LH-RH in normal subjects: correlation between LH and FSH. Endocrinol Jpn (33 men and 21 women, 100 ug by vein)",
    url: "https://www.scilit.net/publications/036b02d1e258f81fd811202275ee9cce",
    note: "LH highest at 30 min, after menopause at 60; FSH at 60 min",
  },
  {
    key: "jansen1987",
    text: "Jansen RPS, Handelsman DJ, Boylan LM, Conway A, Shearman RP, Fraser IS, Anderson JC. Pulsatile intravenous gonadotropin-releasing hormone for ovulation-induction in infertile women. II. Analysis of follicular and luteal phase responses. Fertil Steril 1987;48:39-44",
    url: "https://c.coek.info/pdf-pulsatile-intravenous-gonadotropin-releasing-hormone-for-ovulation-induction-in-.html",
  },
  {
    key: "johansson2002",
    text: "Johansson E, Brache V, Alvarez F, Faundes A, Cochon L, Ranta S, Lovern M, Kumar N. Pharmacokinetic study of different dosing regimens of levonorgestrel for emergency contraception in healthy women. Hum Reprod 2002;17:1472-1476",
    doi: "10.1093/humrep/17.6.1472",
    note: "close to 40 nmol/L after 1.5 mg",
  },
  {
    key: "kelsey2011",
    text: "Kelsey TW, Wright P, Nelson SM, Anderson RA, Wallace WHB. A validated model of serum anti-mullerian hormone from conception to menopause. PLoS One 2011;6:e22024",
    doi: "10.1371/journal.pone.0022024",
    note: "peak at 24.5 years",
  },
  {
    key: "kook2002",
    text: "Kook K, Gabelnick H, Duncan G. Pharmacokinetics of levonorgestrel 0.75 mg tablets. Contraception 2002;66:73-76",
    doi: "10.1016/s0010-7824(02)00321-9",
    note: "peak at 1.6 h, clearance 7.06 L/h, half-life 24 h",
  },
  {
    key: "kuhl2005",
    text: "Kuhl H. Pharmacology of estrogens and progestogens: influence of different routes of administration. Climacteric 2005;8 Suppl 1:3-63",
    doi: "10.1080/13697130500148875",
  },
  {
    key: "kuhnz1992",
    text: "Kuhnz W, Al-Yacoub G, Fuhrmeister A. Pharmacokinetics of levonorgestrel and ethinylestradiol in 9 women who received a low-dose oral contraceptive over a treatment period of 3 months and, after a wash-out phase, a single oral administration of the same contraceptive formulation. Contraception 1992;46:455-469",
    url: "https://metajournal.com/articles/journal/182/contraception/1992/11",
  },
  {
    key: "letrozoleLabel",
    text: "Letrozole tablets, prescribing information: pharmacodynamics",
    url: "https://medlibrary.org/lib/rx/meds/letrozole-22/page/7/",
    note: "0.1 to 5 mg a day lower oestrogens by 75-95 % within two to three days",
  },
  {
    key: "margolskee2011",
    text: "Margolskee A, Selgrade JF. Dynamics and bifurcation of a model for hormonal control of the menstrual cycle with inhibin delay. Math Biosci 2011;234:95-107",
    doi: "10.1016/j.mbs.2011.09.001",
  },
  {
    key: "maxson1985",
    text: "Maxson WS, Hargrove JT. Bioavailability of oral micronized progesterone. Fertil Steril 1985;44:622-626",
    pmid: "4054341",
    note: "17.0 ug/L 2.8 h after 200 mg, back at the start within 24 h",
  },
  {
    key: "muttukrishna1994",
    text: "Muttukrishna S, Fowler PA, Groome NP, Mitchell GG, Robertson WR, Knight PG. Serum concentrations of dimeric inhibin during the spontaneous human menstrual cycle and after treatment with exogenous gonadotrophin. Hum Reprod 1994;9:1634-1642",
    url: "https://abdn.elsevierpure.com/en/publications/serum-concentrations-of-dimeric-inhibin-during-the-spontaneous-hu",
    note: "inhibin A 9.0 ng/L early in the follicular phase, 55.3 at mid-cycle, 27.9 a day later, 115.6 in the mid-luteal phase, 14.1 at the next menses",
  },
  {
    key: "oberye1999",
    text: "Oberye JJ, Mannaerts BM, Huisman JA, Timmer CJ. Pharmacokinetic and pharmacodynamic characteristics of ganirelix (Antagon/Orgalutran). Part I. Absolute bioavailability of 0.25 mg of ganirelix after a single subcutaneous injection in healthy female volunteers. Fertil Steril 1999;72:1001-1005",
    doi: "10.1016/s0015-0282(99)00413-6",
  },
  {
    key: "oberye1999doses",
    text: "Oberye JJ, Mannaerts BM, Huisman JA, Timmer CJ. Pharmacokinetic and pharmacodynamic characteristics of ganirelix (Antagon/Orgalutran). Part II. Dose-proportionality and gonadotropin suppression after multiple doses of ganirelix in healthy female volunteers. Fertil Steril 1999;72:1006-1012",
    url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/67207565",
    note: "LH -74 %, FSH -32 %, oestradiol -25 % after the last 0.25 mg of seven days",
  },
  {
    key: "periti2002",
    text: "Periti P, Mazzei T, Mini E. Clinical pharmacokinetics of depot leuprorelin. Clin Pharmacokinet 2002;41:485-504",
    doi: "10.2165/00003088-200241070-00003",
  },
  {
    key: "roblitz2013",
    text: "Roblitz S, Stotzel C, Deuflhard P, Jones HM, Azulay DO, van der Graaf PH, Martin SW. A mathematical model of the human menstrual cycle for the administration of GnRH analogues. J Theor Biol 2013;321:8-27",
    doi: "10.1016/j.jtbi.2012.11.020",
    pmid: "23206386",
    note: "equations and constants as in BIOMD0000000494",
  },
  {
    key: "rose2016",
    text: "Rose TH, Roshammar D, Erichsen L, Grundemar L, Ottesen JT. Population pharmacokinetic modelling of FE 999049, a recombinant human follicle-stimulating hormone, in healthy women after single ascending doses. Drugs R D 2016;16:173-180",
    doi: "10.1007/s40268-016-0129-9",
  },
  {
    key: "sehested2000",
    text: "Sehested A, Juul A, Andersson AM, Petersen JH, Jensen TK, Muller J, Skakkebaek NE. Serum inhibin A and inhibin B in healthy prepubertal, pubertal, and adolescent girls and adult women: relation to age, stage of puberty, menstrual cycle, follicle-stimulating hormone, luteinizing hormone, and estradiol levels. J Clin Endocrinol Metab 2000;85:1634-1640",
    url: "https://id.scribd.com/document/181179600/1634-full-pdf",
    note: "girls before puberty 26.5 ng/L (20-100), stage III 84",
  },
  {
    key: "sioufi1997",
    text: "Sioufi A, Gauducheau N, Pineau V, Marfil F, Jaouen A, Cardot JM, Godbillon J, Czendlik C, Howald H, Pfister C, Vreeland F. Absolute bioavailability of letrozole in healthy postmenopausal women. Biopharm Drug Dispos 1997;18:779-789",
    pmid: "9429742",
    note: "99.9 %; clearance 2.21 L/h, volume 1.87 L/kg",
  },
  {
    key: "stricker2006",
    text: "Stricker R, Eberhart R, Chevailler MC, Quinn FA, Bischof P, Stricker R. Establishment of detailed reference values for luteinizing hormone, follicle stimulating hormone, estradiol, and progesterone during different phases of the menstrual cycle on the Abbott ARCHITECT analyzer. Clin Chem Lab Med 2006;44:883-887",
    doi: "10.1515/CCLM.2006.160",
    note: "median, 5th and 95th percentile of 20 women by day from the surge",
  },
  {
    key: "wallace2010",
    text: "Wallace WHB, Kelsey TW. Human ovarian reserve from conception to the menopause. PLoS One 2010;5:e8772",
    doi: "10.1371/journal.pone.0008772",
    note: "asymmetric double Gaussian cumulative curve; menopause with fewer than 1000 follicles at 50-51 years",
  },
  {
    key: "westhoff2010",
    text: "Westhoff CL, Torgal AH, Mayeda ER, Pike MC, Stanczyk FZ. Pharmacokinetics of a combined oral contraceptive in obese and normal-weight women. Contraception 2010;81:474-480",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3522459",
  },
  {
    key: "yenTsai1971",
    text: "Yen SSC, Tsai CC. The effect of ovariectomy on gonadotropin release. J Clin Invest 1971;50:1149-1153",
    url: "https://www.jci.org/articles/view/106587",
    note: "ten women: LH 6-8 fold and FSH 8-12 fold after three weeks, then a plateau",
  },
];
