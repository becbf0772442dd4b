import type { Source } from "./source.ts";

/** Sources of thyroid hormone in plasma and tissues. */
export const hormones: readonly Source[] = [
  {
    key: "bianco2006",
    text: "Bianco AC, Kim BW. Deiodinases: implications of the local control of thyroid hormone action. J Clin Invest 2006;116:2571-2579",
    doi: "10.1172/JCI29812",
    seen: true,
  },
  {
    key: "braverman1973",
    text: "Braverman LE, Vagenakis A, Downs P, Foster AE, Sterling K, Ingbar SH. Effects of replacement doses of sodium-L-thyroxine on the peripheral metabolism of thyroxine and triiodothyronine in man. J Clin Invest 1973;52:1010-1017",
    doi: "10.1172/JCI107265",
    seen: true,
  },
  {
    key: "burman1977",
    text: "Burman KD, Dimond RC, Wright FD, Earll JM, Bruton J, Wartofsky L. A radioimmunoassay for 3,3',5'-L-triiodothyronine (reverse T3): assessment of thyroid gland content and serum measurements in conditions of normal and altered thyroidal economy and following administration of thyrotropin releasing hormone (TRH) and thyrotropin (TSH). J Clin Endocrinol Metab 1977;44:660-672",
    doi: "10.1210/jcem-44-4-660",
  },
  {
    key: "chopra1978",
    text: "Chopra IJ, Solomon DH, Chopra U, Wu SY, Fisher DA, Nakamura Y. Pathways of metabolism of thyroid hormones. Recent Prog Horm Res 1978;34:521-567",
    isbn: "978-0-12-571134-0",
  },
  {
    key: "jonklaas2008",
    text: "Jonklaas J, Davidson B, Bhagat S, Soldin SJ. Triiodothyronine levels in athyreotic individuals during levothyroxine therapy. JAMA 2008;299:769-777",
    doi: "10.1001/jama.299.7.769",
    pmid: "18285588",
  },
  {
    key: "nicoloff1972",
    text: "Nicoloff JT, Low JC, Dussault JH, Fisher DA. Simultaneous measurement of thyroxine and triiodothyronine peripheral turnover kinetics in man. J Clin Invest 1972;51:473-483",
    doi: "10.1172/JCI106835",
  },
  {
    key: "peeters2003",
    text: "Peeters RP, Wouters PJ, Kaptein E, van Toor H, Visser TJ, Van den Berghe G. Reduced activation and increased inactivation of thyroid hormone in tissues of critically ill patients. J Clin Endocrinol Metab 2003;88:3202-3211",
    doi: "10.1210/jc.2002-022013",
  },
  {
    key: "schussler2000",
    text: "Schussler GC. The thyroxine-binding proteins. Thyroid 2000;10:141-149",
    doi: "10.1089/thy.2000.10.141",
    seen: true,
  },
];
