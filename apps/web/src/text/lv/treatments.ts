import type { Dictionary } from "../dictionary.ts";

/** The treatments, and what each does. */
export const treatments: Dictionary["treatments"] = {
  levothyroxine: { name: "levotiroksīns (T4)", about: "T4 iekšķīgi katru rītu." },
  liothyronine: { name: "liotironīns (T3)", about: "T3 iekšķīgi, divās devās dienā." },
  "desiccated-thyroid": {
    name: "vairogdziedzera ekstrakts",
    about: "Kaltēts vairogdziedzeris iekšķīgi: 65 mg ir 38 µg T4 un 9 µg T3.",
  },
  methimazole: {
    name: "tiamazols",
    about: "Bloķē tireoperoksidāzi; pirms hormons krītas, jāiztukšojas krājumam.",
  },
  propylthiouracil: {
    name: "propiltiouracils",
    about: "Bloķē tireoperoksidāzi un T4 pārvēršanu T3 ar D1; trīs devās dienā.",
  },
  "potassium-iodide": {
    name: "jodīds",
    about: "Jodīds iekšķīgi: 100–200 µg dienā profilaksei, desmiti miligramu bloķē izdalīšanu.",
  },
  radioiodine: {
    name: "radioaktīvais jods (jods-131)",
    about: "Viena joda-131 kapsula: dziedzeris to uzņem, un uzņemtā deva to noārda.",
  },
  propranolol: {
    name: "propranolols",
    about: "Bloķē beta receptorus, trīs devās dienā; liela deva bloķē arī daļu D1.",
  },
  hydrocortisone: {
    name: "hidrokortizons (kortizols)",
    about: "Kortizols iekšķīgi trīs devās, puse pamostoties.",
  },
  cortisone: {
    name: "kortizona acetāts",
    about: "Priekštecis iekšķīgi trīs devās: aknas no tā veido kortizolu.",
  },
  prednisone: {
    name: "prednizons",
    about: "Prednizolona priekštecis iekšķīgi katru rītu; no 20 mg bremzē iekaisumu.",
  },
  prednisolone: {
    name: "prednizolons",
    about: "Sintētisks glikokortikoīds iekšķīgi katru rītu; no 20 mg bremzē iekaisumu.",
  },
  dexamethasone: {
    name: "deksametazons",
    about:
      "Ilgstošas darbības glikokortikoīds bez minerālkortikoīda iedarbības, iekšķīgi pirms gulētiešanas.",
  },
  fludrocortisone: {
    name: "fludrokortizons",
    about: "Minerālkortikoīds iekšķīgi katru rītu.",
  },
  metyrapone: {
    name: "metirapons",
    about: "Bloķē 11β-hidroksilāzi, pēdējo soli līdz kortizolam; ik pēc sešām stundām.",
  },
  ketoconazole: {
    name: "ketokonazols",
    about: "Bloķē vairākus steroīdu sintēzes enzīmus; divreiz dienā.",
  },
  spironolactone: {
    name: "spironolaktons",
    about: "Bloķē minerālkortikoīdu receptoru; katru rītu.",
  },
  phenoxybenzamine: {
    name: "fenoksibenzamīns",
    about: "Uz dienām saista alfa receptorus pirms feohromocitomas operācijas; divreiz dienā.",
  },
  "ace-inhibitor": {
    name: "enalaprils",
    about: "Kavē enzīmu, kas veido angiotensīnu II; katru rītu.",
  },
  losartan: {
    name: "losartāns",
    about: "Bloķē angiotensīna II AT1 receptoru; katru rītu.",
  },
  hydrochlorothiazide: {
    name: "hidrohlortiazīds",
    about: "Bloķē nātrija transportu distālajā kanāliņā; katru rītu.",
  },
  desmopressin: {
    name: "desmopresīns",
    about: "Vazopresīns, kas darbojas tikai uz nierēm; degunā divās devās dienā.",
  },
  tolvaptan: {
    name: "tolvaptāns",
    about: "Konkurē ar vazopresīnu pie V2 receptora; katru rītu.",
  },
  "vasopressin-infusion": {
    name: "vazopresīns vēnā",
    about:
      "Vazopresīns ar sūkni; desmitdaļa vienības stundā koncentrē urīnu, desmitreiz vairāk savelk asinsvadus.",
  },
  "melatonin-oral": { name: "melatonīns", about: "Melatonīns iekšķīgi vakarā." },
  "insulin-basal": {
    name: "glargīna insulīns",
    about: "Bāzes insulīns zem ādas, katru vakaru.",
  },
  "insulin-bolus": {
    name: "ātras darbības insulīna analogs",
    about: "Ātrs insulīns zem ādas, ceturtdaļstundu pirms katras ēdienreizes.",
  },
  "insulin-regular": {
    name: "parastais cilvēka insulīns",
    about: "Parastais insulīns zem ādas, pusstundu pirms katras ēdienreizes.",
  },
  "insulin-isophane": {
    name: "izofāna (NPH) insulīns",
    about: "Bāzes insulīns ar maksimumu, zem ādas, divas trešdaļas no rīta.",
  },
  metformin: {
    name: "metformīns",
    about: "Mazina glikozes izdalīšanos no aknām; ar brokastīm un vakariņām.",
  },
  "glp1-agonist": {
    name: "semaglutīds",
    about: "Darbojas kā GLP-1 uz saliņām, kuņģi un apetīti; zem ādas reizi nedēļā.",
  },
  "sglt2-inhibitor": {
    name: "dapagliflozīns",
    about: "Izlaiž glikozi urīnā, bloķējot tās uzsūkšanu kanāliņā; katru rītu.",
  },
  sulfonylurea: {
    name: "glimepirīds",
    about:
      "Aizver beta šūnu K-ATP kanālus, un tās izdala insulīnu pie jebkuras glikozes; katru rītu.",
  },
  glucagon: {
    name: "glikagons",
    about: "Viena injekcija zem ādas vai muskulī 0. dienā pusastoņos.",
  },
  diazoxide: {
    name: "diazoksīds",
    about: "Atver beta šūnu un to audzēju K-ATP kanālus; trīsreiz dienā.",
  },
  somatropin: {
    name: "somatropīns",
    about: "Cilvēka augšanas hormons zem ādas, katru vakaru; bērniem vajag 0,03 mg/kg.",
  },
  octreotide: {
    name: "ilgstošas darbības oktreotīds",
    about: "Somatostatīna analogs mikrosfērās, muskulī ik pēc četrām nedēļām.",
  },
  pegvisomant: {
    name: "pegvisomants",
    about: "Aizņem AH receptorus bez signāla; zem ādas katru rītu.",
  },
  cabergoline: {
    name: "kabergolīns",
    about: "Dopamīna agonists, kas bremzē dažas adenomas; divos vakaros nedēļā.",
  },
};
