import type { Source } from "./source.ts";

/** Sources of the gland: iodine, growth, C cells, autoimmunity. */
export const thyroid: readonly Source[] = [
  {
    key: "bartalena2009",
    text: "Bartalena L, Tanda ML. Clinical practice. Graves' ophthalmopathy. N Engl J Med 2009;360:994-1001",
    doi: "10.1056/NEJMcp0806317",
  },
  {
    key: "berghout1987",
    text: "Berghout A, Wiersinga WM, Smits NJ, Touber JL. Determinants of thyroid volume as measured by ultrasonography in healthy adults in a non-iodine deficient area. Clin Endocrinol (Oxf) 1987;26:273-280",
    doi: "10.1111/j.1365-2265.1987.tb00784.x",
  },
  {
    key: "calissendorff2017",
    text: "Calissendorff J, Falhammar H. Rescue pre-operative treatment with Lugol's solution in uncontrolled Graves' disease. Endocr Connect 2017;6:200-205",
    doi: "10.1530/EC-17-0025",
    seen: true,
  },
  {
    key: "eng1999",
    text: "Eng PH, Cardona GR, Fang SL, Previti M, Alex S, Carrasco N, Chin WW, Braverman LE. Escape from the acute Wolff-Chaikoff effect is associated with a decrease in thyroid sodium/iodide symporter messenger ribonucleic acid and protein. Endocrinology 1999;140:3404-3410",
    doi: "10.1210/endo.140.8.6893",
    pmid: "10433193",
    seen: true,
  },
  {
    key: "fisher1971",
    text: "Fisher DA, Oddie TH, Thompson CS. Thyroidal thyronine and non-thyronine iodine secretion in euthyroid subjects. J Clin Endocrinol Metab 1971;32:647-652",
    doi: "10.1210/jcem-32-5-647",
  },
  {
    key: "giovanella2012",
    text: "Giovanella L, Imperiali M, Ferrari A, Palumbo A, Furlani L, Graziani MS, Castello R. Serum thyroglobulin reference values according to NACB criteria in healthy subjects with normal thyroid ultrasound. Clin Chem Lab Med 2012;50:891-893",
    doi: "10.1515/cclm.2011.756",
    seen: true,
  },
  {
    key: "hanscheid2013",
    text: "Hänscheid H, Canzi C, Eschner W, Flux G, Luster M, Strigari L, Lassmann M. EANM Dosimetry Committee series on standard operational procedures for pre-therapeutic dosimetry II. Dosimetry prior to radioiodine therapy of benign thyroid diseases. Eur J Nucl Med Mol Imaging 2013;40:1126-1134",
    doi: "10.1007/s00259-013-2387-x",
  },
  {
    key: "heath1977",
    text: "Heath H, Sizemore GW. Plasma calcitonin in normal man: differences between men and women. J Clin Invest 1977;60:1135-1140",
    doi: "10.1172/JCI108865",
    seen: true,
  },
  {
    key: "huwyler1979",
    text: "Huwyler R, Born W, Ohnhaus EE, Fischer JA. Plasma kinetics and urinary excretion of exogenous human and salmon calcitonin in man. Am J Physiol 1979;236:E15-E19",
    doi: "10.1152/ajpendo.1979.236.1.E15",
    seen: true,
  },
  {
    key: "kahaly1997",
    text: "Kahaly G, Dienes HP, Beyer J, Hommel G. Randomized, double blind, placebo-controlled trial of low dose iodide in endemic goiter. J Clin Endocrinol Metab 1997;82:4049-4053",
    doi: "10.1210/jcem.82.12.4416",
    pmid: "9398711",
    seen: true,
  },
  {
    key: "kahaly1998",
    text: "Kahaly GJ, Dienes HP, Beyer J, Hommel G. Iodide induces thyroid autoimmunity in patients with endemic goitre: a randomised, double-blind, placebo-controlled trial. Eur J Endocrinol 1998;139:290-297",
    doi: "10.1530/eje.0.1390290",
    note: "500 ug iodide or 125 ug levothyroxine a day for six months",
  },
  {
    key: "actaEndocrinol1982",
    text: "Secretion rates of thyroxine, triiodothyronine, and reverse triiodothyronine in man during surgery. Acta Endocrinol (Copenh) 1982;101(2)",
    url: "https://eje.bioscientifica.com/view/journals/eje/101/2/acta_101_2_006.xml",
    note: "gives about 130 nmol T4 a day as the result of long-term kinetic studies",
    unidentified: "sought",
  },
  {
    key: "laurberg2007",
    text: "Laurberg P, Vestergaard H, Nielsen S, Christensen SE, Seefeldt T, Helleberg K, Pedersen KM. Sources of circulating 3,5,3'-triiodothyronine in hyperthyroidism estimated after blocking of type 1 and type 2 iodothyronine deiodinases. J Clin Endocrinol Metab 2007;92:2149-2156",
    doi: "10.1210/jc.2007-0178",
  },
  {
    key: "rochira2013",
    text: "Rochira V, Santi D, Brigante G, Gnarini VL, Madeo B, De Vincentis S, Faustini-Fustini M, Balestrieri A, Carani C. Thyroid volume in hypopituitary patients with central hypothyroidism. ENDO 2013, San Francisco, abstract MON-466",
    url: "https://endo.confex.com/endo/2013endo/webprogram/Paper7033.html",
    note: "58 patients 6.07, 244 volunteers 9.70 mL; the title is ours",
    unidentified: "official",
  },
  {
    key: "song2021",
    text: "Song E, Jeon MJ, Yoo HJ, Bae SJ, Kim TY, Kim WB, Shong YK, Kim HK, Kim WG. Gender-dependent reference range of serum calcitonin levels in healthy Korean adults. Endocrinol Metab 2021;36:365-373",
    doi: "10.3803/EnM.2020.939",
    seen: true,
  },
  {
    key: "spanheimer2019",
    text: "Spanheimer PM, Ganly I, Chou J, Capanu M, Ghossein RA, Tuttle RM, Wong RJ, Shaha AR, Untch BR. Long-term oncologic outcomes after curative resection of familial medullary thyroid carcinoma. Ann Surg Oncol 2019;26:4423-4429",
    doi: "10.1245/s10434-019-07869-9",
    pmid: "31549322",
    seen: true,
  },
  {
    key: "vagenakis1973",
    text: "Vagenakis AG, Downs P, Braverman LE, Burger A, Ingbar SH. Control of thyroid hormone secretion in normal subjects receiving iodides. J Clin Invest 1973;52:528-532",
    doi: "10.1172/JCI107212",
    pmid: "4683889",
    seen: true,
  },
  {
    key: "waldmann1969",
    text: "Waldmann TA, Strober W. Metabolism of immunoglobulins. Prog Allergy 1969;13:1-110",
    pmid: "4186070",
  },
  {
    key: "eng2001",
    text: "Eng PH, Cardona GR, Previti MC, Chin WW, Braverman LE. Regulation of the sodium iodide symporter by iodide in FRTL-5 cells. Eur J Endocrinol 2001;144:139-144",
    doi: "10.1530/eje.0.1440139",
  },
  {
    key: "hocevar1997",
    text: "Hocevar M, Auersperg M, Stanovnik L. The dynamics of serum thyroglobulin elimination from the body after thyroid surgery. Eur J Surg Oncol 1997;23:208-210",
    doi: "10.1016/s0748-7983(97)92292-7",
    pmid: "9236892",
    seen: true,
  },
  {
    key: "surup2021",
    text: "Surup H, Vogel M, Koerner A, Hiemisch A, Oelkers L, Willenberg A, Kiess W, Kratzsch J. Pediatric reference intervals for thyrotropin, triiodothyronine, and thyroxine and the relevance of body mass index and puberty measured by modern test methods. Thyroid 2021",
    doi: "10.1089/thy.2020.0780",
    seen: true,
  },
  {
    key: "laurberg2008",
    text: "Laurberg P, Wallin G, Tallstedt L, Abraham-Nordling M, Lundell G, Torring O. TSH-receptor autoimmunity in Graves' disease after therapy with anti-thyroid drugs, surgery, or radioiodine: a 5-year prospective randomized study. Eur J Endocrinol 2008;158:69-75",
    doi: "10.1530/EJE-07-0450",
    pmid: "18166819",
    seen: true,
  },
  {
    key: "bucci2017",
    text: "Bucci I, Giuliani C, Napolitano G. Thyroid-stimulating hormone receptor antibodies in pregnancy: clinical relevance. Front Endocrinol 2017;8:137",
    doi: "10.3389/fendo.2017.00137",
    note: "tolerance of pregnancy lowers the antibody in most women, which comes back after birth",
  },
];
