import type { Source } from "./source.ts";

/** Sources of the drugs that act on kidney, angiotensin and vasopressin. */
export const renalDrugs: readonly Source[] = [
  {
    key: "agerso2004",
    text: "Agersø H, Seiding Larsen L, Riis A, Lövgren U, Karlsson MO, Senderovitz T. Pharmacokinetics and renal excretion of desmopressin after intravenous administration to healthy subjects and renally impaired patients. Br J Clin Pharmacol 2004;58:352-358",
    doi: "10.1111/j.1365-2125.2004.02175.x",
    seen: true,
  },
  {
    key: "bhatt2014",
    text: "Bhatt PR, McNeely EB, Lin TE, Adams KF, Patterson JH. Review of tolvaptan's pharmacokinetic and pharmacodynamic properties and drug interactions. J Clin Med 2014;3:1276-1290",
    doi: "10.3390/jcm3041276",
    seen: true,
  },
  {
    key: "captoprilVolunteers",
    text: "Effects of captopril, an angiotensin-converting enzyme inhibitor, in normotensive sodium-replete volunteers (abstract; 25 mg inhibits the plasma enzyme for 6 h)",
    url: "https://scilit.com/publications/7bb591ab817a0f0c727591c1fa9307e2",
    unidentified: "sought",
  },
  {
    key: "desmopressinLabel",
    text: "Desmotabs, summary of product characteristics. Ferring Pharmaceuticals 2011",
    url: "https://rxreasoner.com/monographs/desmotabs/pharmacology",
    unidentified: "official",
  },
  {
    key: "dickstein1987",
    text: "Dickstein K, Till AE, Aarsland T, et al. The pharmacokinetics of enalapril in hospitalized patients with congestive heart failure. Br J Clin Pharmacol 1987;23:403-410",
    doi: "10.1111/j.1365-2125.1987.tb03069.x",
  },
  {
    key: "duchin1988",
    text: "Duchin KL, McKinstry DN, Cohen AI, Migdalof BH. Pharmacokinetics of captopril in healthy subjects and in patients with cardiovascular diseases. Clin Pharmacokinet 1988;14:241-259",
    doi: "10.2165/00003088-198814040-00002",
    seen: true,
  },
  {
    key: "lo1995",
    text: "Lo MW, Goldberg MR, McCrea JB, Lu H, Furtek CI, Bjornsson TD. Pharmacokinetics of losartan, an angiotensin II receptor antagonist, and its active metabolite EXP3174 in humans. Clin Pharmacol Ther 1995;58:641-649",
    doi: "10.1016/0009-9236(95)90020-9",
    pmid: "8529329",
    seen: true,
  },
  {
    key: "macfadyen1993",
    text: "MacFadyen RJ, Meredith PA, Elliott HL. Enalapril clinical pharmacokinetics and pharmacokinetic-pharmacodynamic relationships. Clin Pharmacokinet 1993;25:274-282",
    doi: "10.2165/00003088-199325040-00003",
    pmid: "8261712",
    seen: true,
  },
  {
    key: "roush2019",
    text: "Pharmacokinetic properties of hydrochlorothiazide, table 2 of a review of thiazides. Heart Fail Rev 2019;24:343-357",
    doi: "10.1007/s10741-018-09765-y",
  },
  {
    key: "shoaf2012",
    text: "Shoaf SE, Bricmont P, Mallikaarjun S. Absolute bioavailability of tolvaptan and determination of minimally effective concentrations in healthy subjects. Int J Clin Pharmacol Ther 2012;50:150-156",
    doi: "10.5414/CP201621",
    seen: true,
  },
];
