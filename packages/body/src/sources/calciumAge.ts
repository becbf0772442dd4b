import type { Source } from "./source.ts";

/** Sources of calcium, PTH and calcitriol with age and with the kidney's loss. */
export const calciumAge: readonly Source[] = [
  {
    key: "bikle2012",
    text: "Bikle DD. Vitamin D and bone. Curr Osteoporos Rep 2012;10:151-159",
    doi: "10.1007/s11914-012-0098-z",
    pmid: "22544628",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3688475",
    note: "chondrocytes, osteoblasts and osteoclasts have the receptor and the enzyme that makes calcitriol",
    seen: true,
  },
  {
    key: "gallagher2013",
    text: "Gallagher JC. Vitamin D and aging. Endocrinol Metab Clin North Am 2013;42:319-332",
    doi: "10.1016/j.ecl.2013.02.004",
    url: "https://www.scribd.com/document/654430684/Vitamin-D-and-Aging",
    note: "synthesis of calcitriol falls to half with the kidney's function, its level is kept up by PTH; absorption of calcium falls 10 to 15 years before calcitriol",
    seen: true,
  },
  {
    key: "heaney1989",
    text: "Calcium absorption in women: relationships to calcium intake, estrogen status, and age. J Bone Miner Res 1989;4",
    doi: "10.1002/jbmr.5650040404",
    url: "http://onlinelibrary.wiley.com/doi/10.1002/jbmr.5650040404/abstract",
    note: "526 studies of 189 women over 17 years: the share absorbed falls by 0.0021 a year, and by 0.022 at menopause",
    seen: true,
  },
  {
    key: "kendrick2012",
    text: "Kendrick J, Cheung AK, Kaufman JS, Greene T, Roberts WL, Smits G, Chonchol M. Associations of plasma 25-hydroxyvitamin D and 1,25-dihydroxyvitamin D concentrations with death and progression to maintenance dialysis in patients with advanced kidney disease. Am J Kidney Dis 2012;60:567-575",
    doi: "10.1053/j.ajkd.2012.04.014",
    pmid: "22621970",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3439559",
    note: "1099 patients of stages 4 and 5 without dialysis: 20 (11) ng/L, 48 (26) pmol/L, at a calcidiol of 21 (10) ug/L",
    seen: true,
  },
  {
    key: "megalin2022",
    text: "Megalin and vitamin D metabolism: implications in non-renal tissues and kidney disease. Nutrients 2022;14:3690",
    doi: "10.3390/nu14183690",
    url: "https://www.mdpi.com/2072-6643/14/18/3690",
    note: "calcidiol on its binding protein is filtered and taken up by megalin of the proximal tubule, where the 1-alpha-hydroxylase is",
    seen: true,
  },
  {
    key: "need2004",
    text: "The effects of age and other variables on serum parathyroid hormone in postmenopausal women attending an osteoporosis center. J Clin Endocrinol Metab 2004;89:1646-1649",
    doi: "10.1210/jc.2003-031539",
    url: "https://scilit.com/publications/ceb7c12b409647e360689eaa586c9821",
    note: "918 women: PTH rises with age, and as calcidiol and ionised calcium fall; calcitriol does not change with age",
    seen: true,
  },
];
