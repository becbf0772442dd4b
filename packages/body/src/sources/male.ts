import type { Source } from "./source.ts";

/** Sources of the testis, of sex steroids in blood and of prolactin. */
export const male: readonly Source[] = [
  {
    key: "aksglaede2007",
    text: "Testosterone in infants with Klinefelter syndrome, and in 613 healthy boys of three months. Eur J Endocrinol 2007;157:345",
    url: "https://eje.bioscientifica.com/view/journals/eje/157/3/1570345.xml",
  },
  {
    key: "brambilla2009",
    text: "Brambilla DJ, Matsumoto AM, Araujo AB, McKinlay JB. The effect of diurnal variation on clinical measurement of serum testosterone and other sex hormone levels in men. J Clin Endocrinol Metab 2009;94:907-913",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2681273",
  },
  {
    key: "cabergoline1986",
    text: "Long-lasting prolactin-lowering effect of cabergoline, a new dopamine agonist, in hyperprolactinemic patients. J Clin Endocrinol Metab 1986;63:941-945",
    doi: "10.1210/jcem-63-4-941",
    pmid: "3745407",
  },
  {
    key: "cooper2010",
    text: "Cooper TG, Noonan E, von Eckardstein S, et al. World Health Organization reference values for human semen characteristics. Hum Reprod Update 2010;16:231-245",
    doi: "10.1093/humupd/dmp048",
  },
  {
    key: "coviello2005",
    text: "Coviello AD, Matsumoto AM, Bremner WJ, et al. Low-dose human chorionic gonadotropin maintains intratesticular testosterone in normal men with testosterone-induced gonadotropin suppression. J Clin Endocrinol Metab 2005;90:2595-2602",
    url: "https://forums.steroid.com/showthread.php?p=7388073",
    note: "the abstract and figure 2 as quoted there",
  },
  {
    key: "diver2003",
    text: "Diver MJ, Imtiaz KE, Ahmad AM, Vora JP, Fraser WD. Diurnal rhythms of serum total, free and bioavailable testosterone and of SHBG in middle-aged men compared with those in young men. Clin Endocrinol 2003",
    url: "https://research-portal.uea.ac.uk/en/publications/diurnal-rhythms-of-serum-total-free-and-bioavailable-testosterone",
  },
  {
    key: "finkelstein2013",
    text: "Finkelstein JS, Lee H, Burnett-Bowie SM, et al. Gonadal steroids and body composition, strength, and sexual function in men. N Engl J Med 2013;369:1011-1022",
    doi: "10.1056/NEJMoa1206168",
    pmid: "24024838",
  },
  {
    key: "gormley1990",
    text: "Gormley GJ, Stoner E, Rittmaster RS, et al. Effects of finasteride, a 5 alpha-reductase inhibitor, in normal male volunteers. J Clin Endocrinol Metab 1990;70:1136-1141",
    url: "https://regrowth.com/?p=1843",
    note: "the lasting fall of DHT by 70 % and the rise of testosterone by 10 to 20 % are those of the label",
  },
  {
    key: "gyawali2018",
    text: "Gyawali P, Martin SA, Heilbronn LK, et al. Cross-sectional and longitudinal determinants of serum sex hormone binding globulin (SHBG) in a cohort of community-dwelling men. PLoS One 2018;13:e0200078",
    doi: "10.1371/journal.pone.0200078",
    pmid: "29995902",
  },
  {
    key: "grodin1973",
    text: "Grodin JM, Siiteri PK, MacDonald PC. Source of estrogen production in postmenopausal women. J Clin Endocrinol Metab 1973;36",
    url: "https://www.scilit.net/publications/a213184dcd69fda197d88d07d0f3543f",
  },
  {
    key: "hero2012",
    text: "Hero M, Tommiska J, Vaaralahti K, et al. Circulating antimüllerian hormone levels in boys decline during early puberty and correlate with inhibin B. Fertil Steril 2012;97:1242-1247",
    url: "https://www.fertstertdialog.com/posts/7943-circulating-antimullerian-hormone-levels-in-boys-decline-during-early-puberty-and-correlate-with-inhibin-b",
  },
  {
    key: "inhibinGonadal2000",
    text: "Serum inhibin B levels in males with gonadal dysfunction. Fertil Steril 2000;74:234-238",
    doi: "10.1016/s0015-0282(00)00641-5",
    pmid: "10927037",
  },
  {
    key: "johnson1986",
    text: "Johnson L. Spermatogenesis and aging in the human. J Androl 1986;7:331-354",
    url: "https://id.scribd.com/doc/225997087/Aging-Men-Spermatogenesis",
    note: "daily production of 5.8 million a gram in 25 men: https://scilit.com/publications/ebf7ea444a96566d3469bfbee47d8910",
  },
  {
    key: "kelsey2016",
    text: "Kelsey TW, Miles A, Mitchell RT, Anderson RA, Wallace WHB. A normative model of serum inhibin B in young males. PLoS One 2016;11:e0153843",
    doi: "10.1371/journal.pone.0153843",
    pmid: "27077369",
  },
  {
    key: "leMoli1999",
    text: "Le Moli R, Endert E, Fliers E, Prummel MF, Wiersinga WM. Establishment of reference values for endocrine tests. II: hyperprolactinemia. Neth J Med 1999",
    url: "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/64804035",
  },
  {
    key: "lifeSHBG",
    text: "SHBG by age and sex of the LIFE Child study, as distributed with the R package childsds (state 2025-02-11)",
    url: "https://cran.r-project.org/package=childsds",
  },
  {
    key: "liu2006",
    text: "Liu PY, Swerdloff RS, Christenson PD, Handelsman DJ, Wang C. Rate, extent, and modifiers of spermatogenic recovery after hormonal male contraception: an integrated analysis. Lancet 2006;367:1412-1420",
    doi: "10.1016/S0140-6736(06)68614-5",
    pmid: "16650651",
  },
  {
    key: "longcope1969",
    text: "Longcope C, Kato T, Horton R. Conversion of blood androgens to estrogens in normal adult men and women. J Clin Invest 1969;48:2191-2201",
    doi: "10.1172/JCI106185",
  },
  {
    key: "ly2005",
    text: "Ly LP, Liu PY, Handelsman DJ. Rates of suppression and recovery of human sperm output in testosterone-based hormonal contraceptive regimens. Hum Reprod 2005;20:1733-1740",
    doi: "10.1093/humrep/deh834",
    pmid: "15860500",
  },
  {
    key: "mannaerts1998",
    text: "Mannaerts BM, Geurts TB, Odink J. A randomized three-way cross-over study in healthy pituitary-suppressed women to compare the bioavailability of human chorionic gonadotrophin (Pregnyl) after intramuscular and subcutaneous administration. Hum Reprod 1998",
    url: "https://www.mendeley.com/catalogue/11b4c4e4-5725-33e7-a54c-729e9c5b8930/",
  },
  {
    key: "mattei1988",
    text: "Mattei AM, Ferrari C, Baroldi P, et al. Prolactin-lowering effect of acute and once weekly repetitive oral administration of cabergoline at two dose levels in hyperprolactinemic patients. J Clin Endocrinol Metab 1988",
    url: "https://scilit.com/publications/0fbf70cd4b6fcc668df784f393b63bfc",
  },
  {
    key: "matthiesson2003",
    text: "Matthiesson KL, Robertson DM, Burger HG, McLachlan RI. Response of serum inhibin B and pro-alphaC levels to gonadotrophic stimulation in normal men before and after steroidal contraceptive treatment. Hum Reprod 2003;18:734-743",
    url: "https://research.monash.edu/en/publications/response-of-serum-inhibin-b-and-pro-%CE%B1c-levels-to-gonadotrophic-st",
  },
  {
    key: "misell2006",
    text: "Misell LM, Holochwost D, Boban D, et al. A stable isotope-mass spectrometric method for measuring human spermatogenesis kinetics in vivo. J Urol 2006;175:242-246",
    url: "https://ucsf.edu/news/2006/03/6621/new-findings-sperm-life-cycle-could-impact-fertility-treatments",
    note: "42 to 76 days from origin to ejaculation",
  },
  {
    key: "nhanesFreeT",
    text: "Age-specific calculated free testosterone of men, NHANES 2013-2016",
    url: "https://ehealthcommunity.org/age-specific-free-testosterone-ranges-in-adult-men-insights-from-ultrasound-analysis",
  },
  {
    key: "onishi1975",
    text: "Onishi T, Miyai K, Kumahara Y. Serum prolactin response to thyrotropin-releasing hormone in normal subjects and in patients with thyroid diseases. Nihon Naibunpi Gakkai Zasshi 1975",
    pmid: "808433",
  },
  {
    key: "prolactinKinetics",
    text: "Pharmacokinetic studies of highly purified human prolactin in normal human subjects. J Clin Endocrinol Metab",
    url: "https://scilit.com/publications/309215d30f3f69af7c52f4c92ee47838",
  },
  {
    key: "raven2006",
    text: "Raven G, de Jong FH, Kaufman JM, de Ronde W. In men, peripheral estradiol levels directly reflect the action of estrogens at the hypothalamo-pituitary level to inhibit gonadotropin secretion. J Clin Endocrinol Metab 2006",
    url: "https://discovery.researcher.life/article/in-men-peripheral-estradiol-levels-directly-reflect-the-action-of-estrogens-at-the-hypothalamopituitary-level-to-inhibit-gonadotropin-secretion/59fac924d53330a08145bc1787666c49",
  },
  {
    key: "roth2010",
    text: "Serum and intratesticular androstenedione and DHEA under a GnRH antagonist and hCG in normal men. J Clin Endocrinol Metab",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3070251",
  },
  {
    key: "saez1979",
    text: "Saez JM, Forest MG. Kinetics of human chorionic gonadotropin-induced steroidogenic response of the human testis. J Clin Endocrinol Metab 1979;49",
    url: "https://scilit.net/publications/d6480223af46105f03a8ced3924bc7c5",
  },
  {
    key: "samperi2019",
    text: "Samperi I, Lithgow K, Karavitaki N. Hyperprolactinaemia. J Clin Med 2019;8:2203",
    doi: "10.3390/jcm8122203",
    pmid: "31847209",
  },
  {
    key: "sassin1972",
    text: "Sassin JF, Frantz AG, Weitzman ED, Kapen S. Human prolactin: 24-hour pattern with increased release during sleep. Science 1972;177:1205-1207",
    doi: "10.1126/science.177.4055.1205",
  },
  {
    key: "selby1990",
    text: "Selby C. Sex hormone binding globulin: origin, function and clinical significance. Ann Clin Biochem 1990;27:532-541",
    url: "https://scribd.com/document/397122232/000456329002700603",
  },
  {
    key: "snyder1980",
    text: "Snyder PJ, Lawrence DA. Treatment of male hypogonadism with testosterone enanthate. J Clin Endocrinol Metab 1980;51",
    url: "https://scilit.com/publications/537a890ef5826b00607f7107060cfd87",
  },
  {
    key: "sodergard1982",
    text: "Södergård R, Bäckström T, Shanbhag V, Carstensen H. Calculation of free and bound fractions of testosterone and estradiol-17 beta to human plasma proteins at body temperature. J Steroid Biochem 1982;16:801-810",
    doi: "10.1016/0022-4731(82)90038-3",
    pmid: "7202083",
    note: "2.0 % of testosterone free in men, 1.5 % in women; of oestradiol 2.4 and 2.0 %",
  },
  {
    key: "stevens2012",
    text: "Stevens J, Ploeger BA, Hammarlund-Udenaes M, et al. Mechanism-based PK-PD model for the prolactin biological system response following an acute dopamine inhibition challenge: quantitative extrapolation to humans. J Pharmacokinet Pharmacodyn 2012;39:463-477",
    doi: "10.1007/s10928-012-9262-4",
  },
  {
    key: "sudduth1993",
    text: "Sudduth SL, Koronkowski MJ. Finasteride: the first 5 alpha-reductase inhibitor. Pharmacotherapy 1993;13:309-325",
    pmid: "7689728",
  },
  {
    key: "swerdloff2000",
    text: "Swerdloff RS, Wang C, Cunningham G, et al. Long-term pharmacokinetics of transdermal testosterone gel in hypogonadal men. J Clin Endocrinol Metab 2000",
    url: "https://jhu.pure.elsevier.com/en/publications/long-term-pharmacokinetics-of-transdermal-testosterone-gel-in-hyp-5",
  },
  {
    key: "tehranAMH",
    text: "Serum variations of anti-Müllerian hormone and total testosterone with aging in healthy adult Iranian men: a population-based study",
    url: "https://discovery.researcher.life/article/serum-variations-of-anti-mullerian-hormone-and-total-testosterone-with-aging-in-healthy-adult-iranian-men-a-population-based-study/a5056b81ef753f4582ad9ee1bc1ca1c9",
  },
  {
    key: "testosteroneKinetics",
    text: "Pharmacokinetics of testosterone. Wikipedia",
    url: "https://en.wikipedia.org/wiki/Pharmacokinetics_of_testosterone",
  },
  {
    key: "tornoe2007",
    text: "Tornøe CW, Agersø H, Senderovitz T, Nielsen HA, Madsen H, Karlsson MO, Jonsson EN. Population pharmacokinetic/pharmacodynamic (PK/PD) modelling of the hypothalamic-pituitary-gonadal axis following treatment with GnRH analogues. Br J Clin Pharmacol 2007;63:648-664",
    doi: "10.1111/j.1365-2125.2006.02820.x",
  },
  {
    key: "tSjoen2005",
    text: "T'Sjoen GG, Giagulli VA, Delva H, Crabbe P, De Bacquer D, Kaufman JM. Comparative assessment in young and elderly men of the gonadotropin response to aromatase inhibition. J Clin Endocrinol Metab 2005",
    url: "https://support.simpatra.com/support/solutions/articles/9000110577-comparative-assessment-in-young-and-elderly-men-of-the-gonadotropin-response-to-aromatase-inhibition",
  },
  {
    key: "veldhuis1987",
    text: "Veldhuis JD, King JC, Urban RJ, et al. Operating characteristics of the male hypothalamo-pituitary-gonadal axis: pulsatile release of testosterone and follicle-stimulating hormone and their temporal coupling with luteinizing hormone. J Clin Endocrinol Metab 1987;65:929-941",
    doi: "10.1210/jcem-65-5-929",
    pmid: "3117834",
  },
  {
    key: "verdonk2019",
    text: "Verdonk SJE, Vesper HW, Martens F, Sluss PM, Hillebrand JJ, Heijboer AC. Estradiol reference intervals in women during the menstrual cycle, postmenopausal women and men using an LC-MS/MS method. Clin Chim Acta 2019;495:198-204",
    url: "https://researchinformation.amsterdamumc.org/en/publications/estradiol-reference-intervals-in-women-during-the-menstrual-cycle",
  },
  {
    key: "vermeulen1999",
    text: "Vermeulen A, Verdonck L, Kaufman JM. A critical evaluation of simple methods for the estimation of free testosterone in serum. J Clin Endocrinol Metab 1999;84:3666-3672",
    doi: "10.1210/jcem.84.10.6079",
    note: "constants as used by https://issam.ch/freetesuit.html",
  },
  {
    key: "webster1992",
    text: "Webster J, Piscitelli G, Polli A, et al. Dose-dependent suppression of serum prolactin by cabergoline in hyperprolactinaemia: a placebo controlled, double blind, multicentre study. Clin Endocrinol 1992;37:534-541",
    doi: "10.1111/j.1365-2265.1992.tb01485.x",
    pmid: "1286524",
  },
  {
    key: "yeap2012",
    text: "Yeap BB, Alfonso H, Chubb SAP, et al. Reference ranges and determinants of testosterone, dihydrotestosterone, and estradiol levels measured using liquid chromatography-tandem mass spectrometry in a population-based cohort of older men. J Clin Endocrinol Metab 2012",
    url: "https://healthymale.org.au/research-reviews/reference-ranges-and-determinants-testosterone-dihydrotestosterone-and-estradiol",
    note: "means of 3690 men of 70 to 89 years: testosterone 13.1, DHT 1.4 nmol/L, oestradiol 73 pmol/L",
  },
  {
    key: "zumoff1982",
    text: "Zumoff B, Strain GW, Kream J, et al. Age variation of the 24-hour mean plasma concentrations of androgens, estrogens, and gonadotropins in normal adult men. J Clin Endocrinol Metab 1982;54",
    url: "https://vivo.weill.cornell.edu/display/pubid6799539",
    note: "35 men of 21 to 85 years: testosterone falls by 35 %, FSH rises 2.5-fold; DHT, oestrogens and LH do not change",
  },
];
