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
  bromocriptine: {
    name: "bromokriptīns",
    about: "Dopamīna agonists, kas bremzē prolaktīnu; brokastīs un vakarā.",
  },
  "testosterone-enanthate": {
    name: "testosterona enantāts",
    about:
      "Testosterons eļļā, muskulī ik pēc divām nedēļām: dažas dienas augsts, pirms nākamās devas zems.",
  },
  "testosterone-gel": {
    name: "testosterona gels",
    about: "Testosterons uz ādas katru rītu; iekļūst desmitā daļa.",
  },
  finasteride: {
    name: "finasterīds",
    about: "Bloķē 2. tipa 5α reduktāzi, tā DHT krītas; katru rītu.",
  },
  "estradiol-oral": {
    name: "estradiols",
    about: "Estradiols iekšķīgi katru rītu; aknas to saņem vairāk nekā pārējais.",
  },
  "progesterone-oral": {
    name: "progesterons",
    about: "Mikronizēts progesterons katru vakaru; aknām cauri tiek maz.",
  },
  "combined-pill": {
    name: "kombinētā tablete",
    about: "30 µg etinilestradiola un 150 µg levonorgestrela katru vakaru trīs nedēļas no četrām.",
  },
  "levonorgestrel-emergency": {
    name: "levonorgestrels pēc dzimumakta",
    about: "Viena progestogēna deva atliek LH vilni, kas vēl nav sācies.",
  },
  clomifene: {
    name: "klomifēns",
    about:
      "Bloķē smadzeņu estrogēnu receptorus, tā FSH ceļas un folikuls aug; piecas dienas ik četrās nedēļās.",
  },
  letrozole: {
    name: "letrozols",
    about: "Bloķē aromatāzi, tā estradiols krītas un FSH ceļas; piecas dienas ik četrās nedēļās.",
  },
  "fsh-injection": {
    name: "FSH injekcijas",
    about:
      "Folitropīns zem ādas katru vakaru: nobriest vairāki folikuli, un spermatozoīdi, ja hipofīze to nedod.",
  },
  "hcg-injection": {
    name: "hCG injekcijas",
    about:
      "Horija gonadotropīns zem ādas divreiz nedēļā darbojas kā LH; vienu dienu dots, tas pārplēš folikulu.",
  },
  "gnrh-pump": {
    name: "GnRH sūknis",
    about: "GnRH ar sūkni ik pēc 90 minūtēm pulsu ģeneratora vietā.",
  },
  leuprorelin: {
    name: "leiprorelīns",
    about:
      "GnRH agonists mikrosfērās ik pēc četrām nedēļām: gonadotropīni dažas dienas uzliesmo, tad apsīkst.",
  },
  ganirelix: {
    name: "ganirelikss",
    about: "Aizņem GnRH receptorus bez signāla; zem ādas katru rītu, aptur vilni.",
  },
  "oxytocin-infusion": {
    name: "oksitocīns vēnā",
    about: "Oksitocīns ar sūkni, lai sāktu vai pastiprinātu dzemdības.",
  },
  calcium: {
    name: "kalcija tabletes",
    about: "Kalcija karbonāts vai citrāts, rēķināts kā kalcijs, ar brokastīm un vakariņām.",
  },
  "vitamin-d": {
    name: "holekalciferols",
    about: "D3 vitamīns katru rītu; kalcidiols ceļas vēl trīs līdz piecus mēnešus.",
  },
  "calcitriol-drug": {
    name: "kalcitriols",
    about: "Aktīvais D vitamīns ar brokastīm un vakariņām; tam nevajag ne nieru, ne PTH.",
  },
  teriparatide: {
    name: "teriparatīds",
    about: "PTH fragments zem ādas katru rītu: īss kāpums veido kaulu.",
  },
  denosumab: {
    name: "denosumabs",
    about: "Antiviela pret RANKL zem ādas divreiz gadā: osteoklasti nenobriest.",
  },
  bisphosphonate: {
    name: "alendronāts",
    about: "Nosēžas uz kaula un iznīcina osteoklastus; reizi nedēļā tukšā dūšā.",
  },
  cinacalcet: {
    name: "cinakalcets",
    about: "Liek epitēlijķermenīšiem just vairāk kalcija, nekā ir; ar brokastīm un vakariņām.",
  },
  parathyroidectomy: {
    name: "paratireoidektomija",
    about:
      "Operācija 0. dienā: izņem adenomu vai pāraugušo dziedzeru lieko daļu; deva ir daļa no šī pārpalikuma.",
  },
  "subtotal-parathyroidectomy": {
    name: "subtotāla paratireoidektomija",
    about:
      "Operācija 0. dienā: no četriem pāraugušiem dziedzeriem izņem trīsarpus; deva ir daļa no visiem to audiem.",
  },
  thymalfasin: {
    name: "timozīns alfa 1",
    about: "Aizkrūts dziedzera peptīds zem ādas divreiz nedēļā.",
  },
};
