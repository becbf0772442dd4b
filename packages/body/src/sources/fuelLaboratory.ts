import type { Source } from "./source.ts";

/** Sources of reference intervals of glucose, fuels and growth hormone. */
export const fuelLaboratory: readonly Source[] = [
  {
    key: "hovestadt2022",
    text: "Hovestadt I, et al. HbA1c percentiles of healthy children and adolescents (LIFE Child). Pediatr Diabetes 2022",
    doi: "10.1111/pedi.13297",
    note: "2.5th and 97.5th percentile 4.45 and 5.63 %",
    seen: true,
  },
  {
    key: "mayoHGH",
    text: "Mayo Clinic Laboratories, test HGH: growth hormone, serum, fasting; reference values",
    url: "https://cphlab.testcatalog.org/show/HGH",
    note: "men 0.01-0.97, women 0.01-3.61 ug/L; children after Karbasy 2016",
    unidentified: "official",
  },
  {
    key: "northBristolKetones",
    text: "North Bristol NHS Trust, Severn Pathology: 3-hydroxybutyrate, fasting below 0.30 mmol/L",
    url: "https://www.nbt.nhs.uk/severn-pathology/requesting/test-information/3-hydroxybutyrate",
    unidentified: "official",
  },
  {
    key: "oxfordMedicalDictionary",
    text: "Concise medical dictionary, Oxford University Press: tables of biochemical reference values",
    url: "http://oxfordindex.oup.com/view/10.1093/oi/authority.20110803095506792",
    note: "bicarbonate of venous plasma 22-28 mmol/L, arterial pH 7.35-7.45",
    unidentified: "official",
  },
  {
    key: "whoObesity2000",
    text: "World Health Organization. Obesity: preventing and managing the global epidemic. WHO Technical Report Series 894. Geneva 2000",
    isbn: "978-92-4-120894-9",
    note: "normal body-mass index of adults 18.5 to 24.9 kg/m2",
  },
  {
    key: "choCpeptide2024",
    text: "Cho J, Cho HC, Ryu OH, Kim HJ, Kim CG, Yun YR, Chung CH. Reference standards for C-peptide in Korean population: a Korean Endocrine Hormone Reference Standard Data Center study. Endocrinol Metab 2024;39:489-499",
    doi: "10.3803/EnM.2023.1888",
    url: "https://doi.org/10.3803/EnM.2023.1888",
    seen: true,
    note: "1050 healthy adults with fasting glucose below 100 mg/dL and HbA1c below 5.7 %: mean and two standard deviations 1.26 +- 0.82 ug/L",
  },
];
