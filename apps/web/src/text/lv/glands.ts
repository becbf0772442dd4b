import type { Dictionary } from "../dictionary.ts";

/** The glands, and what each does. */
export const glands: Dictionary["glands"] = {
  hypothalamus: {
    name: "hipotalāms",
    about:
      "Smadzeņu daļa, kas vada hipofīzi: tās neironi izdala TRH, CRH, GHRH un somatostatīnu portālajās asinīs un veido vazopresīnu un oksitocīnu.",
  },
  pituitary: {
    name: "hipofīzes priekšējā daiva (adenohipofīze)",
    about:
      "Veido hormonus, kas vada citus dziedzerus, arī TSH un AKTH, un augšanas hormonu. To bremzē šo dziedzeru sekrēts.",
  },
  "posterior-pituitary": {
    name: "hipofīzes mugurējā daiva (neirohipofīze)",
    about: "Glabā un izdala hipotalāma vazopresīnu un oksitocīnu.",
  },
  pineal: {
    name: "epifīze",
    about: "Tumsā izdala melatonīnu; gaisma acīs to aptur dažās minūtēs.",
  },
  thyroid: {
    name: "vairogdziedzeris",
    about:
      "TSH vadībā uzņem jodīdu un veido no tā tiroksīnu un trijodtironīnu. Tā C šūnas izdala kalcitonīnu, kad kalcijs ceļas.",
  },
  "adrenal-cortex": {
    name: "virsnieru garoza",
    about:
      "Trīs zonas veido aldosteronu sālim un asinsspiedienam, kortizolu vielmaiņai un stresam, un androgēnus. Bez tās nevar dzīvot.",
  },
  "adrenal-medulla": {
    name: "virsnieru serde",
    about: "Izdala adrenalīnu un nedaudz noradrenalīna briesmās, slodzē un zema cukura laikā.",
  },
  islets: {
    name: "aizkuņģa dziedzera saliņas",
    about:
      "Beta šūnas uz augstu glikozi atbild ar insulīnu, alfa šūnas uz zemu ar glikagonu; delta šūnas ar somatostatīnu bremzē abas.",
  },
  gut: {
    name: "kuņģis un zarnas",
    about: "Tukšs kuņģis izdala grelīnu; zarnas uz ēdienu atbild ar GLP-1 un GIP.",
  },
  fat: {
    name: "taukaudi",
    about:
      "Ar leptīnu ziņo smadzenēm, cik tauku ir krājumā; adiponektīns krītas, kad tauku kļūst vairāk.",
  },
  liver: { name: "aknas", about: "Veido IGF-1, kad to prasa augšanas hormons un insulīns." },
  kidney: {
    name: "nieres",
    about: "Izdala renīnu, kad krītas spiediens vai sāls; tam seko angiotensīns II.",
  },
  heart: {
    name: "sirds",
    about: "Iestiepti priekškambari izdala peptīdu, kas izvada sāli un ūdeni.",
  },
  placenta: {
    name: "placenta",
    about: "Veido hCG un citus grūtniecības hormonus; pa nedēļām tā mainās.",
  },
  ovaries: {
    name: "olnīcas",
    about:
      "Mēnesī nobriedina vienu folikulu un veido estradiolu, progesteronu un inhibīnus; folikulu krājums beidzas menopauzē.",
  },
  testes: {
    name: "sēklinieki",
    about:
      "Leidiga šūnas LH ietekmē veido testosteronu; kanāliņi FSH ietekmē veido spermatozoīdus, Sertoli šūnas inhibīnu B.",
  },
  parathyroids: {
    name: "epitēlijķermenīši",
    about:
      "Četri mazi dziedzeri aiz vairogdziedzera: izdala parathormonu, kad kalcijs krītas, un aug, ja tos mēnešiem dzen.",
  },
  thymus: {
    name: "aizkrūts dziedzeris",
    about: "Šeit nobriest T šūnas; bērnībā tas aug, tad gadu no gada to aizstāj tauki.",
  },
  skin: {
    name: "āda",
    about:
      "Saulē veido D3 vitamīnu, mazāk ar tumšu pigmentu un vecumā; alfa MSH un AKTH to dara tumšāku.",
  },
  bone: {
    name: "kauli",
    about: "Tur gandrīz visu kalciju. Osteocīti izdala FGF23, kad ceļas fosfāts vai kalcitriols.",
  },
};
