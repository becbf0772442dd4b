import type { Dictionary } from "../dictionary.ts";

/** The disorders, and the cause of each. */
export const disorders: Dictionary["disorders"] = {
  graves: {
    name: "Greivsa slimība",
    cause: "Antivielas stimulē TSH receptoru; uz tām atbild arī acu dobuma audi.",
  },
  "toxic-nodule": {
    name: "autonoms vairogdziedzera mezgls",
    cause: "Līdzās normālajam dziedzerim aug audi, kuru TSH receptors vienmēr ir ieslēgts.",
  },
  hashimoto: {
    name: "autoimūna vairogdziedzera mazspēja (miksedēma)",
    cause: "Imūnšūnas noārda folikulus ātrāk, nekā tie ataug.",
  },
  thyroidectomy: {
    name: "izņemts vairogdziedzeris",
    cause: "Dziedzeris ir izņemts; smagums ir izņemtā daļa.",
  },
  "congenital-hypothyroidism": {
    name: "vairogdziedzera nav kopš dzimšanas (kretīnisms)",
    cause: "Dziedzeris nav izveidojies; smagums ir daļa, kuras nav kopš dzimšanas.",
  },
  "iodine-deficiency": {
    name: "joda trūkums (endēmisks kākslis; bērnam kretīnisms)",
    cause: "Uzturā ir par maz joda; smagums 1 nozīmē, ka joda gandrīz nav.",
  },
  "iodine-excess": {
    name: "ļoti liela joda uzņemšana",
    cause: "Joda ir simtiem reižu vairāk, nekā vajag; smagums 1 ir 100 mg dienā.",
  },
  "central-hypothyroidism": {
    name: "TSH trūkums",
    cause: "Tireotrofi ir zuduši, atlikušie neatbild uz TRH, un to TSH ir mazāk aktīvs.",
  },
  "thyroid-hormone-resistance": {
    name: "beta receptora rezistence pret vairogdziedzera hormoniem",
    cause: "Mutēts T3 beta receptors atbild vāji; sirds alfa receptors ir vesels.",
  },
  "tsh-adenoma": {
    name: "TSH izdalošs hipofīzes audzējs",
    cause: "Hipofīzes adenoma bez ierobežojuma izdala TSH.",
  },
  "medullary-thyroid-carcinoma": {
    name: "kalcitonīnu izdalošs audzējs",
    cause: "Vairojas C šūnas.",
  },
  "sick-euthyroid": {
    name: "smaga ar vairogdziedzeri nesaistīta slimība",
    cause:
      "Slimība mazina D1 un kāpina D3, bremzē TRH, mazina saistošos olbaltumus un T4 transportu.",
  },
  "cushing-disease": {
    name: "AKTH izdalošs hipofīzes audzējs (Kušinga slimība)",
    cause: "Kortikotrofu adenoma izdala AKTH un maz klausa kortizolam.",
  },
  "ectopic-acth": {
    name: "ektopiska AKTH sekrēcija",
    cause: "Audzējs ārpus hipofīzes izdala AKTH un neklausa nekam.",
  },
  "secondary-adrenal-insufficiency": {
    name: "AKTH trūkums",
    cause: "Kortikotrofi ir zuduši; smagums ir zudusī daļa.",
  },
  "central-diabetes-insipidus": {
    name: "vazopresīna trūkums (bezcukura diabēts)",
    cause: "Vazopresīna neironi ir zuduši; smagums ir zudusī daļa.",
  },
  siadh: {
    name: "nepiemērota vazopresīna sekrēcija",
    cause:
      "Izdalās vazopresīns, ko osmolalitāte nebremzē, un dzeršana turpinās zem parastā slāpju sliekšņa.",
  },
  simmonds: {
    name: "panhipopituitārisms (Simondsa slimība)",
    cause:
      "Zudušas visas priekšējās daivas šūnas; mugurējā daiva ir vesela. Smagums ir zudusī daļa.",
  },
  hypophysectomy: {
    name: "izņemta visa hipofīze",
    cause: "Abas daivas ir izņemtas; smagums ir izņemtā daļa.",
  },
  gigantism: {
    name: "gigantisms: AH izdalošs audzējs pirms augšanas beigām",
    cause: "Bērnam somatotrofu adenoma izdala AH un neklausa ne glikozei, ne IGF-1.",
  },
  acromegaly: {
    name: "akromegālija: AH izdalošs audzējs pieaugušajam",
    cause: "Pēc augšanas beigām somatotrofu adenoma izdala AH un neklausa ne glikozei, ne IGF-1.",
  },
  "gh-deficiency": {
    name: "izolēts AH trūkums (bērnam hipofizārs pundurisms)",
    cause: "Somatotrofu nav kopš dzimšanas, vai pieaugušajam tie zuduši; smagums ir to daļa.",
  },
  addison: {
    name: "Adisona slimība (primāra virsnieru garozas mazspēja)",
    cause: "Garoza ir noārdīta visās zonās; serde paliek.",
  },
  adrenalectomy: {
    name: "izņemtas abas virsnieres",
    cause: "Garoza un serde ir izņemtas; smagums ir izņemtā daļa.",
  },
  "adrenal-cushing": {
    name: "kortizolu izdaloša virsnieru adenoma",
    cause: "Adenoma izdala kortizolu bez AKTH.",
  },
  conn: {
    name: "aldosteronu izdaloša adenoma (Konna sindroms)",
    cause: "Adenoma izdala aldosteronu bez angiotensīna.",
  },
  "cah-21": {
    name: "21-hidroksilāzes deficīts",
    cause:
      "CYP21A2 ir vāja kopš dzimšanas: ap 0,4 vēlīnā forma, 0,75 vienkāršā virilizējošā, 1 sāli zaudējošā.",
  },
  "cah-11": {
    name: "11β-hidroksilāzes deficīts",
    cause: "CYP11B1 ir vāja kopš dzimšanas; pirms bloka uzkrājas dezoksikortikosterons.",
  },
  "virilising-adrenal-tumour": {
    name: "androgēnus izdalošs virsnieru audzējs",
    cause: "Garozas audzējs izdala DHEA sulfātu, androstēndionu un testosteronu.",
  },
  "feminising-adrenal-tumour": {
    name: "estrogēnus izdalošs virsnieru audzējs",
    cause: "Garozas audzējs izdala estradiolu un tā priekštečus.",
  },
  pheochromocytoma: {
    name: "kateholamīnus izdalošs audzējs (feohromocitoma)",
    cause: "Hromafīno šūnu audzējs izdala noradrenalīnu un mazāk adrenalīna.",
  },
  "adrenal-medullectomy": {
    name: "izņemtas abu virsnieru serdes",
    cause: "Serdes ir izņemtas; garoza paliek. Smagums ir izņemtā daļa.",
  },
  "nephrogenic-diabetes-insipidus": {
    name: "nieres nejutīgas pret vazopresīnu",
    cause: "Savācējkanāliņu V2 receptors vairs neatbild.",
  },
  "renal-artery-stenosis": {
    name: "renīna izraisīta hipertensija",
    cause: "Vienas nieres artērija ir sašaurināta.",
  },
  liddle: {
    name: "pārāk aktīvs epitēlija nātrija kanāls (Lidla sindroms)",
    cause: "Distālā nefrona nātrija kanāli netiek izņemti no membrānas.",
  },
  "type-1-diabetes": {
    name: "1. tipa cukura diabēts",
    cause:
      "Imūnšūnas ir noārdījušas beta šūnas; alfa šūnas bez kaimiņienēm vairs neatbild uz zemu glikozi.",
  },
  "type-2-diabetes": {
    name: "2. tipa cukura diabēts",
    cause:
      "Muskuļi, aknas un tauki vāji atbild uz insulīnu; beta šūnas zaudējušas pirmo fāzi un lielāko daļu atbildes uz glikozi, GIP un GLP-1; alfa šūnas mazāk klausa insulīnam.",
  },
  insulinoma: {
    name: "insulīnu izdalošs audzējs (insulinoma)",
    cause: "Beta šūnu audzējs izdala insulīnu un proinsulīnu neatkarīgi no glikozes.",
  },
  glucagonoma: {
    name: "glikagonu izdalošs audzējs (glikagonoma)",
    cause: "Alfa šūnu audzējs bez ierobežojuma izdala glikagonu un laupa apetīti.",
  },
  somatostatinoma: {
    name: "somatostatīnu izdalošs audzējs (somatostatinoma)",
    cause: "Audzējs izdala somatostatīnu, kas bremzē saliņas, zarnas un hipofīzi.",
  },
  obesity: {
    name: "ilgstoša pārēšanās (aptaukošanās)",
    cause: "Pārpilnības gados ķermenis sāk sargāt lielāku svaru.",
  },
  anorexia: {
    name: "ilgstošs uztura trūkums (anoreksija)",
    cause: "Ēdiens tiek atstāts, lai ko teiktu izsalkums; smagums 1 ir divas trešdaļas no tā.",
  },
  "leptin-deficiency": {
    name: "leptīna nav",
    cause: "Tauki kopš dzimšanas neveido leptīnu; smagums ir trūkstošā daļa.",
  },
  "chronic-stress": {
    name: "ilgstošs psiholoģisks stress",
    cause: "Smadzenes dienu un nakti dzen CRH neironus.",
  },
  pinealectomy: {
    name: "izņemta epifīze",
    cause: "Epifīze ir izņemta; smagums ir izņemtā daļa.",
  },
  "shift-work": {
    name: "nakts darbs un gaisma naktī",
    cause: "Guļ dienā, bet naktīs strādā lampu gaismā.",
  },
  "stalk-section": {
    name: "pārgriezta hipofīzes kājiņa",
    cause:
      "Hipotalāma hormoni nesasniedz priekšējo daivu, un mugurējās aksoni ir pārgriezti; prolaktīns, ko bremzēja dopamīns, ceļas.",
  },
  "gestational-diabetes": {
    name: "grūtniecības diabēts",
    cause: "Beta šūnas neatbild uz rezistenci, ko rada placenta.",
  },
  prolactinoma: {
    name: "prolaktīnu izdalošs audzējs (prolaktinoma)",
    cause: "Laktotrofu adenoma izdala prolaktīnu, kas apklusina GnRH.",
  },
  gonadotropinoma: {
    name: "gonadotropīnus izdalošs audzējs (hipofīzes pārmērīga darbība dzimumdziedzeru asī)",
    cause: "Gonadotrofu adenoma izdala FSH un mazāk LH, ko nekas nebremzē.",
  },
  kallmann: {
    name: "GnRH trūkums (Kallmaņa sindroms)",
    cause: "GnRH neironi nav nonākuši hipotalāmā; smagums ir trūkstošā daļa.",
  },
  "precocious-puberty": {
    name: "agrīna centrāla pubertāte",
    cause: "GnRH pulsu ģenerators mostas par agru, līdz astoņiem kaulu vecuma gadiem.",
  },
  "delayed-puberty": {
    name: "vēla centrāla pubertāte",
    cause: "GnRH pulsu ģenerators mostas vēlu, līdz sešiem kaulu vecuma gadiem.",
  },
  "primary-hypogonadism": {
    name: "sēklinieku mazspēja",
    cause: "Zudušas Leidiga šūnas un dīgļšūnas; smagums ir zudusī daļa.",
  },
  orchiectomy: {
    name: "izņemti sēklinieki",
    cause: "Abi sēklinieki ir izņemti; smagums ir izņemtā daļa.",
  },
  klinefelter: {
    name: "sēklinieku kanāliņu mazspēja (Klainfeltera sindroms)",
    cause:
      "Vīrietim ir otra X hromosoma: no pubertātes zūd dīgļšūnas un kanāliņi, un Leidiga šūnas atbild vājāk.",
  },
  ovariectomy: {
    name: "izņemtas olnīcas",
    cause: "Abas olnīcas ir izņemtas; smagums ir izņemtā daļa.",
  },
  "premature-ovarian-failure": {
    name: "agrīns folikulu zudums",
    cause:
      "Antivielas, zāles vai iedzimtība dažos gados izsmeļ folikulus; menopauze nāk pirms 40 gadiem.",
  },
  turner: {
    name: "olnīcu disģenēze (Tērnera sindroms)",
    cause: "Trūkst vienas X hromosomas: folikuli zūd bērnībā, un augšanas zonas ir vājas.",
  },
  pcos: {
    name: "policistisko olnīcu sindroms",
    cause:
      "GnRH pulsi ir bieži, tekas šūnas veido vairāk androgēnu, folikuli sāk augt, bet reti kurš tiek izvēlēts, un insulīns darbojas vājāk.",
  },
  "primary-hyperparathyroidism": {
    name: "epitēlijķermenīšu adenoma (primārs hiperparatireoidisms)",
    cause:
      "Adenoma klausa kalcijam tikai pie augstāka sliekšņa un izdala parathormonu; smagums ir tās masa.",
  },
  "secondary-hyperparathyroidism": {
    name: "sekundārs hiperparatireoidisms nieru mazspējas dēļ",
    cause: "Slimas nieres aiztur fosfātu un veido maz kalcitriola; epitēlijķermenīši gadiem aug.",
  },
  "chronic-kidney-disease": {
    name: "hroniska nieru slimība (zems GFĀ)",
    cause: "Nefroni ir zuduši; pie smaguma 1 palikusi divdesmitā daļa.",
  },
  hypoparathyroidism: {
    name: "epitēlijķermenīšu zudums (hipoparatireoidisms)",
    cause:
      "Dziedzeri ir izņemti vai kakla operācijā zaudējuši asinsapgādi; smagums ir zudusī daļa.",
  },
  pseudohypoparathyroidism: {
    name: "pret PTH kurlas nieres (pseidohipoparatireoidisms)",
    cause:
      "Kopš dzimšanas nieres uz parathormonu gandrīz neatbild, un kauli atbild vājāk, nekā vajadzētu.",
  },
  "familial-hypocalciuric-hypercalcaemia": {
    name: "ģimenes hipokalciūriska hiperkalciēmija",
    cause:
      "Kalcija receptors kopš dzimšanas ir vājš: epitēlijķermenīši un nieres jūt mazāk kalcija, nekā ir; asinīs tā ir daudz, urīnā maz.",
  },
  "vitamin-d-deficiency": {
    name: "D vitamīna trūkums",
    cause: "D vitamīnu nedod ne saule, ne uzturs; smagums ir daļa, kuras trūkst.",
  },
  thymectomy: {
    name: "izņemts aizkrūts dziedzeris",
    cause: "Aizkrūts dziedzeris ir izņemts; smagums ir izņemtā daļa.",
  },
  digeorge: {
    name: "nav epitēlijķermenīšu un aizkrūts dziedzera (Di Džordža sindroms)",
    cause:
      "Pirms dzimšanas tie nav izveidojušies, kā vajag: puse smaguma ir parastais sindroms, pie 1 nav T šūnu.",
  },
  men1: {
    name: "epitēlijķermenīšu, hipofīzes un saliņu audzēji (MEN 1)",
    cause:
      "Trūkst menīna: visi epitēlijķermenīši aug, un beta šūnu un somatotrofu audzēji izdala hormonus.",
  },
  men2: {
    name: "medulāra karcinoma un feohromocitoma (MEN 2)",
    cause:
      "RET vienmēr ir ieslēgts: C šūnas un hromafīnās šūnas veido audzējus, un epitēlijķermenīši nedaudz aug.",
  },
  "autoimmune-polyglandular": {
    name: "antivielas pret virsnierēm un vairogdziedzeri (2. tipa poliglandulārais sindroms)",
    cause: "Vispirms rodas antivielas; garoza un folikuli zūd gadu gaitā.",
  },
};
