import type { Source } from "./source.ts";

/** Sources of the cycle, the ovary and its hormones, and of drugs that act on them. */
export const female: readonly Source[] = [
  {
    key: "muttukrishna1994",
    text: "Muttukrishna S, Fowler PA, Groome NP, Mitchell GG, Robertson WR, Knight PG. Serum concentrations of dimeric inhibin during the spontaneous human menstrual cycle and after treatment with exogenous gonadotrophin. Hum Reprod 1994;9:1634-1642",
    url: "https://abdn.elsevierpure.com/en/publications/serum-concentrations-of-dimeric-inhibin-during-the-spontaneous-hu",
    note: "inhibin A 9.0 ng/L early in the follicular phase, 55.3 at mid-cycle, 27.9 a day later, 115.6 in the mid-luteal phase, 14.1 at the next menses",
  },
  {
    key: "roblitz2013",
    text: "Roblitz S, Stotzel C, Deuflhard P, Jones HM, Azulay DO, van der Graaf PH, Martin SW. A mathematical model of the human menstrual cycle for the administration of GnRH analogues. J Theor Biol 2013;321:8-27",
    doi: "10.1016/j.jtbi.2012.11.020",
    pmid: "23206386",
    note: "equations and constants as in BIOMD0000000494",
  },
  {
    key: "yenTsai1971",
    text: "Yen SSC, Tsai CC. The effect of ovariectomy on gonadotropin release. J Clin Invest 1971;50:1149-1153",
    url: "https://www.jci.org/articles/view/106587",
    note: "ten women: LH 6-8 fold and FSH 8-12 fold after three weeks, then a plateau",
  },
];
