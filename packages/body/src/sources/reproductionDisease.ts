import type { Source } from "./source.ts";

/** Sources of the disorders of gonads, of gonadotropins and of prolactin, and of reference intervals of their hormones. */
export const reproductionDisease: readonly Source[] = [
  {
    key: "leca2021",
    text: "Leca BM, Mytilinaiou M, Tsoli M, et al. Identification of an optimal prolactin threshold to determine prolactinoma size using receiver operating characteristic analysis. Sci Rep 2021;11:9801",
    doi: "10.1038/s41598-021-89256-7",
    pmid: "33963239",
    note: "microadenomas usually 94 to 188 ug/L; 204 ug/L tells micro- from macroadenomas",
  },
  {
    key: "gonadotrophAdenomas2022",
    text: "Functioning gonadotroph adenomas: a review of their syndromes and treatment. 2022; PMC9414558",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9414558",
  },
  {
    key: "ren2020",
    text: "Ren Y, Wang JJ, Wang LN, et al. Management of infertility and long-term follow-up in women with follicle-stimulating hormone-secreting adenoma. Chin Med J 2020;134:101-103",
    doi: "10.1097/CM9.0000000000001059",
    pmid: "32858594",
  },
  {
    key: "ihhReversal2015",
    text: "Reversal of idiopathic hypogonadotropic hypogonadism: a cohort of 354 Chinese men. PMC4430958",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4430958",
    note: "LH 0.4 +- 0.4 IU/L and testes of 1.5 +- 0.3 mL in those who stay so",
  },
  {
    key: "chhCohort",
    text: "Congenital and acquired hypogonadotropic hypogonadism compared in 680 men",
    url: "https://discovery.researcher.life/topic/kallman-syndrome/27782850?page=9",
    unidentified: "sought",
    note: "congenital: testosterone 0.4 +- 0.3 ug/L, inhibin B 59 +- 55 ng/L, testes of 3.4 +- 2.7 mL",
  },
  {
    key: "host2014",
    text: "Høst C, Skakkebæk A, Groth KA, Bojesen A. The role of hypogonadism in Klinefelter syndrome. Asian J Androl 2014;16:185-191",
    doi: "10.4103/1008-682X.122201",
    pmid: "24407186",
  },
  {
    key: "pofInhibinB",
    text: "Inhibin B as a marker for detection of ovarian activity in premature ovarian failure: 75 women",
    url: "https://longdom.org/open-access/inhibin-b-as-a-marker-for-detection-of-ovarian-activity-in-premature-ovarian-failure-41756.html",
    unidentified: "sought",
    note: "FSH 81.4 +- 28.4 IU/L, inhibin B 1.8 +- 2.8 ng/L",
  },
  {
    key: "pcosControls2017",
    text: "Polycystic ovary syndrome, 110 women and 65 controls, table 1. PMC5472559",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5472559/table/Tab1",
    note: "medians: body-mass index 33 against 25 kg/m2, SHBG 27 against 44 nmol/L, fasting insulin 13.8 against 6.4 mIU/L, HOMA 2.86 against 1.34",
  },
  {
    key: "cassar2016",
    text: "Cassar S, Misso ML, Hopkins WG, Shaw CS, Teede HJ, Stepto NK. Insulin resistance in polycystic ovary syndrome: a systematic review and meta-analysis of euglycaemic-hyperinsulinaemic clamp studies. Hum Reprod 2016;31:2619-2631",
    doi: "10.1093/humrep/dew243",
    seen: true,
    note: "insulin sensitivity lower by 27 %, independent of body-mass index",
  },
  {
    key: "pcosDHEAS2022",
    text: "Increased prevalence of elevated DHEAS in PCOS women with non-classic (B or C) phenotypes: a retrospective analysis in patients aged 20 to 29 years. Cells 2022;11:3255",
    doi: "10.3390/cells11203255",
    seen: true,
    note: "DHEAS above the limit of controls in 33 % of 648 women: a mean 1.5 standard deviations higher, some 1.8 times",
  },
  {
    key: "turnerHeight2009",
    text: "Adult height in Turner syndrome girls with and without growth hormone. Medicina (B Aires) 2009;69:431",
    url: "https://deploy.studylib.es/doc/6595483/adult-height-in-turner-syndrome-girls-after-long",
    unidentified: "sought",
    note: "140.8 +- 7.2 cm untreated",
  },
  {
    key: "elecsysLH",
    text: "Luteinising hormone, serum: reference intervals of the Elecsys assay. Chinese University of Hong Kong, ward manual",
    url: "https://manual.cpy.cuhk.edu.hk/wardmanual/Menu/DP/Luteinising%20Hormone%20(LH).htm",
    unidentified: "official",
  },
  {
    key: "elecsysFSH",
    text: "Follicle stimulating hormone: reference intervals of the Elecsys assay, of children after Clin Biochem 2010;43:1045-1050. York and Scarborough Hospitals, test directory",
    url: "https://yorkhospitals.nhs.uk/our-services/a-z-of-services/lab-med/test-directory/clinical-biochemistry/follicle-stimulating-hormone",
    unidentified: "official",
  },
  {
    key: "ucsfProlactin",
    text: "Prolactin: reference ranges of adults and, after CALIPER, of children on the Abbott assay. UCSF Clinical Laboratories",
    url: "http://labmed.ucsf.edu/labmanual/db/m-data/tests/783.html",
    unidentified: "official",
  },
  {
    key: "arupInhibinB",
    text: "Inhibin B: reference ranges by sex, age and menopause. Cleveland Clinic Laboratories and ARUP",
    url: "https://clevelandcliniclabs.com/test/inhibin-b/",
    unidentified: "official",
  },
  {
    key: "neale2013",
    text: "Neale SM, Hocking R, Biswas M, Turkes A, Rees D, Rees DA, Evans C. Adult testosterone and calculated free testosterone reference ranges by tandem mass spectrometry. Ann Clin Biochem 2013",
    doi: "10.1258/acb.2012.012077",
    url: "http://foundationformenshealth.org/articles/article.cfm?article=FMH_HyGo_Neale02192013-153508&topic=HyGo",
  },
  {
    key: "hcgByWeek",
    text: "Human chorionic gonadotropin by weeks since the last menses, and in women who are not pregnant",
    url: "https://m.babynames.org.uk/pregnancy/hgc-levels.htm",
    unidentified: "official",
  },
  {
    key: "molitch1985",
    text: "Molitch ME, Elton RL, Blackwell RE, et al. Bromocriptine as primary therapy for prolactin-secreting macroadenomas: results of a prospective multicenter study. J Clin Endocrinol Metab 1985;60:698-705",
    pmid: "3882737",
    seen: true,
    note: "27 patients; tumour smaller by more than half in 46 %, by half in 18 %; seen by six weeks in 19",
  },
];
