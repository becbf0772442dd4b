import type { Dictionary } from "../dictionary.ts";

/** The hormones, and what each does. */
export const hormones: Dictionary["hormones"] = {
  TRH: { symbol: "TRH", name: "tireotropīnu atbrīvotājhormons", about: "Atbrīvo TSH." },
  CRH: { symbol: "CRH", name: "kortikotropīnu atbrīvotājhormons", about: "Atbrīvo AKTH." },
  GHRH: {
    symbol: "GHRH",
    name: "augšanas hormona atbrīvotājhormons",
    about: "Atbrīvo augšanas hormonu.",
  },
  somatostatin: {
    symbol: "SST",
    name: "somatostatīns",
    about: "Bremzē augšanas hormonu, insulīnu, glikagonu un zarnas.",
  },
  GH: {
    symbol: "AH",
    name: "augšanas hormons",
    about: "Liek augt audiem un garajiem kauliem, atbrīvo taukus un ceļ glikozi.",
  },
  TSH: { symbol: "TSH", name: "tireotropīns", about: "Vada vairogdziedzeri un liek tam augt." },
  ACTH: {
    symbol: "AKTH",
    name: "kortikotropīns",
    about: "Vada kortizola un virsnieru androgēnu veidošanos.",
  },
  "beta-endorphin": {
    symbol: "β-END",
    name: "beta endorfīns",
    about: "Rodas no AKTH priekšteča un mazina sāpes.",
  },
  alphaMSH: {
    symbol: "α-MSH",
    name: "alfa melanocītus stimulējošais hormons",
    about: "Padara ādu tumšāku un mazina apetīti.",
  },
  vasopressin: {
    symbol: "AVP",
    name: "arginīna vazopresīns",
    about: "Liek nierēm taupīt ūdeni; augstā līmenī savelk asinsvadus.",
  },
  oxytocin: {
    symbol: "OT",
    name: "oksitocīns",
    about: "Dzemdībās savelk dzemdi un palaiž pienu.",
  },
  melatonin: { symbol: "MEL", name: "melatonīns", about: "Ziņo ķermenim, ka ir nakts." },
  T4: {
    symbol: "T4",
    name: "tiroksīns",
    about: "Vairogdziedzera galvenais produkts; audi no tā veido trijodtironīnu.",
  },
  T3: {
    symbol: "T3",
    name: "trijodtironīns",
    about: "Aktīvais vairogdziedzera hormons: paātrina vielmaiņu, sirdi un augšanu.",
  },
  thyroglobulin: {
    symbol: "Tg",
    name: "tireoglobulīns",
    about: "Folikulu olbaltums, kurā veidojas un glabājas vairogdziedzera hormoni.",
  },
  calcitonin: { symbol: "CT", name: "kalcitonīns", about: "Nedaudz pazemina kalciju." },
  cortisol: {
    symbol: "F",
    name: "kortizols",
    about: "Ceļ glikozi un asinsspiedienu, nomierina imūnsistēmu, palīdz izturēt stresu.",
  },
  aldosterone: {
    symbol: "ALD",
    name: "aldosterons",
    about: "Liek nierēm taupīt nātriju un izvadīt kāliju.",
  },
  DHEAS: {
    symbol: "DHEAS",
    name: "dehidroepiandrosterona sulfāts",
    about: "Virsnieru androgēnu krājums.",
  },
  androstenedione: {
    symbol: "A4",
    name: "androstēndions",
    about: "Citos audos kļūst par testosteronu un estronu.",
  },
  adrenaline: {
    symbol: "ADR",
    name: "adrenalīns",
    about: "Tūlīt paātrina sirdi un atbrīvo glikozi un taukus.",
  },
  noradrenaline: {
    symbol: "NA",
    name: "noradrenalīns",
    about: "Savelk asinsvadus un tā uztur asinsspiedienu.",
  },
  insulin: {
    symbol: "INS",
    name: "insulīns",
    about: "Ielaiž glikozi muskuļos un taukos, aptur tās izdalīšanos no aknām, krāj enerģiju.",
  },
  glucagon: { symbol: "GCG", name: "glikagons", about: "Liek aknām izdalīt glikozi." },
  GLP1: {
    symbol: "GLP-1",
    name: "glikagonam līdzīgais peptīds 1",
    about: "Pēc ēšanas pastiprina insulīnu, palēnina kuņģi, mazina apetīti.",
  },
  GIP: {
    symbol: "GIP",
    name: "no glikozes atkarīgais insulīntropais polipeptīds",
    about: "Pēc ēšanas pastiprina insulīnu.",
  },
  ghrelin: {
    symbol: "GHRL",
    name: "grelīns",
    about: "Rada izsalkumu un atbrīvo augšanas hormonu.",
  },
  leptin: {
    symbol: "LEP",
    name: "leptīns",
    about: "Mazina apetīti; tā kritums ziņo smadzenēm par badu.",
  },
  adiponectin: {
    symbol: "ADPN",
    name: "adiponektīns",
    about: "Liek audiem labāk atbildēt uz insulīnu.",
  },
  IGF1: {
    symbol: "IGF-1",
    name: "insulīnam līdzīgais augšanas faktors 1",
    about: "Īsteno lielāko daļu augšanas, ko prasa augšanas hormons.",
  },
  renin: {
    symbol: "REN",
    name: "renīns",
    about: "Nieru enzīms, kas sāk angiotensīna II veidošanos.",
  },
  angiotensinII: {
    symbol: "ANG II",
    name: "angiotensīns II",
    about: "Savelk asinsvadus, vada aldosteronu un slāpes.",
  },
  ANP: {
    symbol: "ANP",
    name: "priekškambaru nātrijurētiskais peptīds",
    about: "Liek nierēm izvadīt nātriju un pazemina spiedienu.",
  },
  hCG: {
    symbol: "hCG",
    name: "cilvēka horiongonadotropīns",
    about: "Uztur agrīnu grūtniecību un nedaudz vada vairogdziedzeri.",
  },
  GnRH: {
    symbol: "GnRH",
    name: "gonadotropīnu atbrīvotājhormons",
    about: "Pulsos atbrīvo LH un FSH.",
  },
  dopamine: { symbol: "DA", name: "dopamīns", about: "Bremzē prolaktīnu." },
  LH: {
    symbol: "LH",
    name: "lutropīns",
    about: "Vada androgēnus un testosteronu; tā vilnis pārplēš folikulu.",
  },
  FSH: {
    symbol: "FSH",
    name: "folitropīns",
    about: "Liek augt folikuliem un nobriest spermatozoīdiem.",
  },
  prolactin: { symbol: "PRL", name: "prolaktīns", about: "Veido pienu un apklusina GnRH." },
  estradiol: {
    symbol: "E2",
    name: "estradiols",
    about: "Audzē dzemdi un krūtis, slēdz kaulus un cikla vidū izraisa LH vilni.",
  },
  progesterone: {
    symbol: "P4",
    name: "progesterons",
    about: "Nobriedina dzemdes gļotādu un uztur grūtniecību.",
  },
  inhibinA: {
    symbol: "INHA",
    name: "inhibīns A",
    about: "Bremzē FSH no vadošā folikula un dzeltenā ķermeņa.",
  },
  AMH: {
    symbol: "AMH",
    name: "anti-Millera hormons",
    about: "Rāda, cik folikulu palicis; zēnam tas izzudina Millera vadus.",
  },
  testosterone: {
    symbol: "T",
    name: "testosterons",
    about: "Veido vīrieti: muskuļus, eritrocītus, dzimumtieksmi un spermatozoīdus.",
  },
  DHT: {
    symbol: "DHT",
    name: "dihidrotestosterons",
    about: "Prostatā un ādā pastiprināts testosterons.",
  },
  inhibinB: {
    symbol: "INHB",
    name: "inhibīns B",
    about: "Bremzē FSH no Sertoli šūnām un mazajiem folikuliem.",
  },
  estriol: {
    symbol: "E3",
    name: "estriols",
    about: "Estrogēns, ko placenta veido no augļa virsnieru vielām.",
  },
  hPL: {
    symbol: "hPL",
    name: "cilvēka placentārais laktogēns",
    about: "Ar insulīna rezistenci novirza mātes glikozi bērnam.",
  },
  PTH: {
    symbol: "PTH",
    name: "parathormons",
    about:
      "Ceļ kalciju: atbrīvo to no kauliem, aiztur nierēs un liek veidot kalcitriolu; fosfātu izvada.",
  },
  thymulin: {
    symbol: "FTS",
    name: "timulīns",
    about: "Palīdz T šūnām nobriest; gadiem ejot, krītas līdz ar aizkrūts dziedzeri.",
  },
  thymosin: {
    symbol: "Tα1",
    name: "timozīns alfa 1",
    about: "Stiprina T šūnu nobriešanu un atbildi.",
  },
  cholecalciferol: {
    symbol: "D3",
    name: "holekalciferols (D3 vitamīns)",
    about: "Veidojas ādā saulē; aknas un nieres no tā veido kalcitriolu.",
  },
  FGF23: {
    symbol: "FGF23",
    name: "fibroblastu augšanas faktors 23",
    about: "Liek nierēm izvadīt fosfātu un veidot mazāk kalcitriola.",
  },
  calcitriol: {
    symbol: "1,25-D",
    name: "kalcitriols (1,25-dihidroksi-D vitamīns)",
    about: "Ļauj zarnām uzņemt kalciju un fosfātu un bremzē parathormonu.",
  },
};
