import type { Source } from "./source.ts";

/** Models that equations or whole parameter sets come from, and constants of nature. */
export const models: readonly Source[] = [
  {
    key: "bagga2023",
    text: "Bagga AD, Johnson BP, Zhang Q. A minimal human physiologically based kinetic model of thyroid hormones and chemical disruption of plasma thyroid hormone binding proteins. Front Endocrinol 2023;14:1168663",
    doi: "10.3389/fendo.2023.1168663",
    note: "code: github.com/pulsatility/2022-TH-PBK-Model",
    seen: true,
  },
  {
    key: "degon2008",
    text: "Degon M, Chipkin SR, Hollot CV, Zoeller RT, Chait Y. A computational model of the human thyroid. Math Biosci 2008;212:22-53",
    doi: "10.1016/j.mbs.2007.10.009",
  },
  {
    key: "dietrich2004",
    text: "Dietrich JW, Tesche A, Pickardt CR, Mitzdorf U. Thyrotropic feedback control: evidence for an additional ultrashort feedback loop from fractal analysis. Cybern Syst 2004;35:315-331",
    doi: "10.1080/01969720490443354",
    seen: true,
  },
  {
    key: "eisenberg2010",
    text: "Eisenberg M, Santini F, Marsili A, Pinchera A, DiStefano JJ. TSH regulation dynamics in central and extreme primary hypothyroidism. Thyroid 2010;20:1215-1228",
    doi: "10.1089/thy.2009.0349",
    note: "THYROSIM; values as in its public code, github.com/biona001/Thyrosim.jl",
    seen: true,
  },
  {
    key: "hall2011",
    text: "Hall KD, Sacks G, Chandramohan D, Chow CC, Wang YC, Gortmaker SL, Swinburn BA. Quantification of the effect of energy imbalance on bodyweight. Lancet 2011;378:826-837",
    doi: "10.1016/S0140-6736(11)60812-X",
    pmid: "21872751",
    seen: true,
  },
  {
    key: "icrp78",
    text: "ICRP. Individual monitoring for internal exposure of workers. ICRP Publication 78. Ann ICRP 1997;27(3-4)",
    isbn: "978-0-08-042750-8",
  },
  {
    key: "icrp89",
    text: "ICRP. Basic anatomical and physiological data for use in radiological protection: reference values. ICRP Publication 89. Ann ICRP 2002;32(3-4):5-265",
    doi: "10.1016/S0146-6453(03)00002-2",
    seen: true,
  },
  {
    key: "karlberg1989",
    text: "Karlberg J. A biologically-oriented mathematical model (ICP) for human growth. Acta Paediatr Scand Suppl 1989;350:70-94",
    doi: "10.1111/j.1651-2227.1989.tb11199.x",
    seen: true,
  },
  {
    key: "korem2022",
    text: "Korem Kohanim Y, Milo T, Raz M, Karin O, Bar A, Mayo A, Mendelson Cohen N, Toledano Y, Alon U. Dynamics of thyroid diseases and thyroid-axis gland masses. Mol Syst Biol 2022;18:e10919",
    doi: "10.15252/msb.202210919",
  },
  {
    key: "marinelli1948",
    text: "Marinelli LD, Quimby EH, Hine GJ. Dosage determination with radioactive isotopes; practical considerations in therapy and protection. Am J Roentgenol Radium Ther 1948;59:260-281",
    pmid: "18905884",
  },
  {
    key: "menshykau2022",
    text: "Menshykau D, et al. A physiologically based quantitative systems pharmacology model of the hypothalamus-pituitary-thyroid axis in rat and human. QSPC 2022 (poster)",
    url: "https://github.com/Open-Systems-Pharmacology/Thyroid-Hormones-PB-QSP-Model",
    note: "parameters and digitised human data are in the repository",
    unidentified: "official",
  },
  {
    key: "mifflin1990",
    text: "Mifflin MD, St Jeor ST, Hill LA, Scott BJ, Daugherty SA, Koh YO. A new predictive equation for resting energy expenditure in healthy individuals. Am J Clin Nutr 1990;51:241-247",
    doi: "10.1093/ajcn/51.2.241",
    pmid: "2305711",
    seen: true,
  },
  {
    key: "pubchem",
    text: "Kim S, Chen J, Cheng T, et al. PubChem 2023 update. Nucleic Acids Res 2023;51:D1373-D1380",
    doi: "10.1093/nar/gkac956",
    url: "https://pubchem.ncbi.nlm.nih.gov",
    note: "molar masses: thyroxine CID 5819, liothyronine CID 5920, methimazole CID 1349907, propylthiouracil CID 657298",
    seen: true,
  },
];
