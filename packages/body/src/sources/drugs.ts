import type { Source } from "./source.ts";

/** Sources of the drugs. */
export const drugs: readonly Source[] = [
  {
    key: "feely1980",
    text: "Feely J, Stevenson IH, Crooks J. Propranolol dynamics in thyrotoxicosis. Clin Pharmacol Ther 1980;28:40-44",
    doi: "10.1038/clpt.1980.128",
    note: "plasma levels of 5-121 ug/L on 160 mg a day against the fall of heart rate and T3",
    seen: true,
  },
  {
    key: "hoang2013",
    text: "Hoang TD, Olsen CH, Mai VQ, Clyde PW, Shakir MK. Desiccated thyroid extract compared with levothyroxine in the treatment of hypothyroidism: a randomized, double-blind, crossover study. J Clin Endocrinol Metab 2013;98:1982-1990",
    doi: "10.1210/jc.2012-4107",
    seen: true,
  },
  {
    key: "jansson1985",
    text: "Jansson R, Lindström B, Dahlberg PA. Pharmacokinetic properties and bioavailability of methimazole. Clin Pharmacokinet 1985;10:443-450",
    doi: "10.2165/00003088-198510050-00006",
    pmid: "4042519",
    seen: true,
  },
  {
    key: "jonklaas2014",
    text: "Jonklaas J, Bianco AC, Bauer AJ, et al. Guidelines for the treatment of hypothyroidism. Thyroid 2014;24:1670-1751",
    doi: "10.1089/thy.2014.0028",
    seen: true,
  },
  {
    key: "kampmann1981",
    text: "Kampmann JP, Hansen JM. Clinical pharmacokinetics of antithyroid drugs. Clin Pharmacokinet 1981;6:401-428",
    doi: "10.2165/00003088-198106060-00001",
    note: "the authors' review of their measurements since 1975: volume about 30 L, clearance 120 mL/min/m2, bioavailability 80-95 %",
    seen: true,
  },
  {
    key: "nakamura2007",
    text: "Nakamura H, Noh JY, Itoh K, Fukata S, Miyauchi A, Hamada N. Comparison of methimazole and propylthiouracil in patients with hyperthyroidism caused by Graves' disease. J Clin Endocrinol Metab 2007;92:2157-2162",
    doi: "10.1210/jc.2006-2135",
    pmid: "17389704",
    seen: true,
  },
  {
    key: "okamura1986",
    text: "Okamura Y, Shigemasa C, Tatsuhara T. Pharmacokinetics of methimazole in normal subjects and hyperthyroid patients. Endocrinol Jpn 1986;33:605-615",
    doi: "10.1507/endocrj1954.33.605",
    pmid: "3830069",
    seen: true,
  },
  {
    key: "routledge1979",
    text: "Routledge PA, Shand DG. Clinical pharmacokinetics of propranolol. Clin Pharmacokinet 1979;4:73-90",
    doi: "10.2165/00003088-197904020-00001",
    pmid: "378502",
    seen: true,
  },
];
