import type { LessonTexts } from "../lessonText.ts";

/** Guided lessons, one for each group of claims. */
export const lessonTexts: LessonTexts = {
  glands: {
    title: "Dziedzeri bez izvadiem",
    text: "Endokrīno dziedzeri veido šūnu grupas, starp kurām zarojas kapilāri. Izvada nav: hormons nonāk tieši asinīs un sasniedz visus orgānus.",
    look: "0. dienā izņem hipofīzi. Vērojiet, kā apklust dziedzeri tālu no tās.",
    question: "Kāpēc kortizols krītas, lai gan virsnieres nav skartas?",
    answer: "Virsnieru garoza strādā tikai tad, ja pa asinīm pienāk hipofīzes AKTH.",
  },
  regulation: {
    title: "Ko vada hormoni",
    text: "Hormoni vada augšanu, attīstību, pubertāti, vairošanos, vielmaiņu, audu darbu un garastāvokli. Hormona ietekme redzama tur, kur tā trūkst.",
    look: "0. dienā zūd visas priekšējās daivas šūnas. Dzimumtieksme krītas dažās dienās, garastāvoklis un vielmaiņa nedēļās.",
    question: "Kuras no šīm ietekmēm šai sievietei nav redzamas, un kāpēc?",
    answer:
      "Augšana, attīstība un pubertāte: viņai tās ir beigušās. Bērnam tāds pats zudums tās aptur.",
  },
  extremes: {
    title: "Kaitē abas galējības",
    text: "Katrs dziedzeris var darboties par daudz vai par maz, un kaitē abi: glikoze, kalcijs, sāls vai pulss iziet no normas uz augšu vai uz leju.",
    look: "0. dienā sāk izdalīties vazopresīns, ko nekas nebremzē. Ūdens paliek ķermenī, un nātrijs vairākas dienas krītas.",
    question: "Ko zems nātrijs nodara smadzenēm?",
    answer:
      "Ūdens ieplūst to šūnās; tās uzbriest, bet galvaskausā vietas nav. Bez vazopresīna ūdens turpretī zūd, un tās saraujas.",
  },
  thyroid: {
    title: "Vairogdziedzeris nosaka tempu",
    text: "Vairogdziedzeris veido tiroksīnu un trijodtironīnu, kas paātrina gandrīz visu audu vielmaiņu.",
    look: "0. dienā izņem vairogdziedzeri. Vielmaiņa palēninās nedēļās, nevis stundās.",
    question: "Kāpēc tas ilgst nedēļas?",
    answer: "Tiroksīna pusperiods asinīs ir nedēļa, un audi mainās vēl lēnāk.",
  },
  iodine: {
    title: "Jods un kākslis",
    text: "Vairogdziedzera hormoni rodas tikai ar jodu. Kur tā uzturā trūkst, dziedzeris aug: endēmiskais kākslis. Bērnībā trūkums noved pie kretīnisma.",
    look: "Dziedzeris aug mēnešiem, kamēr to dzen TSH.",
    question: "Kas liek dziedzerim augt?",
    answer: "TSH: kad hormona ir maz, hipofīze dod vairāk TSH, un tas veicina augšanu.",
  },
  "thyroid-disease": {
    title: "Par daudz un par maz",
    text: "Vairogdziedzera hormona pārpilnība paātrina pulsu un samazina svaru; trūkums palēnina ķermeni un prātu, bērniem uz mūžu.",
    look: "0. dienā sākas Greivsa slimība. Sekojiet pulsam un acīm.",
    question: "Vai acis izspiežas hormona dēļ?",
    answer: "Nē: Greivsa slimības antiviela darbojas acs dobumā. Toksisks mezgls acis neskar.",
  },
  cortex: {
    title: "Garoza ir dzīvībai vajadzīga",
    text: "Virsnieru garoza veido glikokortikoīdus, mineralokortikoīdus un dzimumsteroīdus. Bez tās, kā Adisona slimībā, ilgi nedzīvo; bez serdes dzīvo.",
    look: "Kortizols krītas, un AKTH bez bremzes pieaug.",
    question: "Kāpēc Adisona slimībā āda kļūst tumšāka?",
    answer: "AKTH un tam radniecīgie peptīdi pārpilnībā iedarbojas uz pigmenta šūnām.",
  },
  salt: {
    title: "Sāls un asinsspiediens",
    text: "Mineralokortikoīdi aiztur nātriju un izvada kāliju; tā tie uztur asinsspiedienu.",
    look: "Audzējs veido aldosteronu. Kālijs krītas, spiediens ceļas.",
    question: "Kāpēc nātrijs asinīs gandrīz nemainās?",
    answer: "Kopā ar to tiek aizturēts ūdens: pieaug tilpums, nevis koncentrācija.",
  },
  glucocorticoids: {
    title: "Kortizons kā zāles",
    text: "Glikokortikoīdi iedarbojas uz vielmaiņu un imunitāti; prednizonu un tam līdzīgos lieto plaši.",
    look: "Prednizonu sāk 0. dienā. Paša AKTH tūlīt krītas.",
    question: "Kāpēc šādas zāles pēc mēnešiem nedrīkst pārtraukt pēkšņi?",
    answer: "Bez AKTH virsnieres ir sarukušas, un tām vajag nedēļas līdz mēnešus, lai atgūtos.",
  },
  "sex-steroids": {
    title: "Virsnieru dzimumsteroīdi",
    text: "Garoza veido vājus androgēnus, kas citur kļūst par dzimumhormoniem. Pārmērīga darbība var virilizēt sievietes un feminizēt vīriešus.",
    look: "0. dienā sievietei sākas garozas audzējs. Sekojiet testosteronam.",
    question: "Kurš rādītājs norāda uz virsnieri, nevis olnīcu?",
    answer: "DHEAS: gandrīz viss tas nāk no virsnieru garozas.",
  },
  medulla: {
    title: "Serdes adrenalīns",
    text: "Serde stresā dod adrenalīnu un noradrenalīnu; tie ceļ pulsu, spiedienu un glikozi.",
    look: "0. dienā sākas serdes audzējs. Spiediens seko noradrenalīnam.",
    question: "Vai serde ir vajadzīga dzīvībai?",
    answer: "Nē: noradrenalīnu dod arī nervi, un glikozi sargā citi hormoni.",
  },
  anterior: {
    title: "Priekšējā daiva",
    text: "Hipofīzes priekšējā daiva vada citus dziedzerus. Tās audzējs, kas dod AKTH, rada Kušinga slimību; tās zudums rada Simondsa slimību.",
    look: "AKTH nav ļoti augsts, tomēr kortizols paliek augsts.",
    question: "Kāpēc augsts kortizols neaptur audzēju?",
    answer: "Audzējs atgriezenisko saiti dzird, bet tikai pie augstāka kortizola.",
  },
  posterior: {
    title: "Mugurējā daiva un ūdens",
    text: "Mugurējā daiva dod vazopresīnu, kas aiztur ūdeni, un oksitocīnu, kas savelk dzemdi. Bez vazopresīna urīns plūst litriem.",
    look: "Urīns pieaug vienas dienas laikā; slāpes notur osmolalitāti tuvu normai.",
    question: "Kas notiek, ja šāds pacients nevar dzert?",
    answer: "Osmolalitāte un nātrijs ceļas dažās stundās: to izmanto šķidruma atturēšanas tests.",
  },
  "pigment-pineal": {
    title: "Pigments un nakts",
    text: "Hipofīzes MSH padara ādu tumšāku. Epifīze, smadzeņu dziedzeris, naktī dod melatonīnu.",
    look: "0. dienā izņem epifīzi.",
    question: "Kurš urīna rādītājs zudumu rāda vislabāk?",
    answer: "Diennakts 6-sulfatoksimelatonīns: visa nakts melatonīna summa.",
  },
  growth: {
    title: "Augšanas hormons",
    text: "Augšanas hormons veido kaulus un mīkstos audus un ceļ glikozi. Pārpilnība pirms augšanas beigām rada milžus, vēlāk akromegāliju.",
    look: "Vispirms pieaug IGF-1; plaukstas un pēdas seko mēnešu laikā.",
    question: "Kāpēc pieaugušais ar tā pārpilnību nekļūst garāks?",
    answer: "Garo kaulu augšanas plātnītes ir slēgušās; var augt tikai mīkstie audi un platums.",
  },
  islets: {
    title: "Insulīns un saliņas",
    text: "Insulīns ielaiž glikozi šūnās un uzkrāj lieko. Tā trūkums ir diabēts; glikagonu un somatostatīnu dod kaimiņu šūnas.",
    look: "Beta šūnas iet bojā. Glikoze ceļas, kad insulīns vairs nespēj sekot.",
    question: "Kāpēc glikoze parādās urīnā?",
    answer: "Niere glikozi uzņem atpakaļ tikai līdz apmēram 10 mmol/L asinīs.",
  },
  parathyroids: {
    title: "Kalcijs un epitēlijķermenīši",
    text: "Paratireoīdais hormons sargā kalciju. Pārpilnība to izņem no kauliem asinīs un urīnā; trūkums rada tetāniju.",
    look: "0. dienā epitēlijķermenīši pārstāj darboties. Kalcijs krītas dažās dienās.",
    question: "Kāpēc pie zema kalcija muskuļi sarauj krampjos?",
    answer: "Nervi uzbudinās vieglāk, ja ap tiem ir maz kalcija.",
  },
  testes: {
    title: "Sēklinieki un priekšējā daiva",
    text: "Sēklinieki dod testosteronu asinīs un spermatozoīdus pa izvadu, tāpat kā aizkuņģa dziedzeris dod insulīnu un gremošanas sulu. Testosterons rada dzimumtieksmi un vīrieša pazīmes, un tas vajadzīgs spermatozoīdiem; abus vada LH un FSH.",
    look: "No 0. dienas injicē testosteronu. LH krītas dažās dienās, spermatozoīdi mēnešos.",
    question:
      "Kāpēc spermatozoīdu kļūst mazāk, lai gan testosterona asinīs ir vairāk nekā iepriekš?",
    answer:
      "Bez LH sēklinieki savu testosteronu neveido: tajos, kur nobriest spermatozoīdi, tā ir par maz. Krītas arī FSH.",
  },
  ovaries: {
    title: "Olnīcas un to cikls",
    text: "Olnīcās nobriest olšūnas un rodas hormoni, kas veido sievietes pazīmes. Apmēram ik pēc 28 dienām cits citam seko folikuls, ovulācija, dzeltenais ķermenis un menstruācija.",
    look: "Veselai sievietei redzams LH vilnis, tad dzeltenā ķermeņa progesterons. No 0. dienas lietojot kombinēto tableti, abu nav.",
    question: "Kā tablete novērš ovulāciju?",
    answer:
      "Tās hormoni bremzē LH un FSH: folikuls nenobriest, un vilnis, kas to pārplēstu, nenāk.",
  },
  pregnancy: {
    title: "No olšūnas līdz dzemdībām",
    text: "Ja olšūna un spermatozoīds savienojas, iestājas grūtniecība. Aug placenta, dziedzeris uz deviņiem mēnešiem: tā dod hCG, progesteronu un citus hormonus. Pēc dzemdībām nāk piens.",
    look: "Eksperiments sākas 5. grūtniecības nedēļā. hCG ir visaugstākais ap 10. nedēļu; progesterons kāpj līdz dzemdībām, tad krītas abi.",
    question: "Kas uztur grūtniecību, kamēr placenta vēl neveido pietiekami daudz progesterona?",
    answer: "Olnīcas dzeltenais ķermenis: pirmajās nedēļās tam strādāt liek hCG.",
  },
  thymus: {
    title: "Aizkrūts dziedzeris",
    text: "Aizkrūts dziedzerī nobriest T šūnas. Tas aug līdz pubertātei, tad sarūk.",
    look: "0. dienā pieaugušajam izņem aizkrūts dziedzeri. Timulīns krītas.",
    question: "Kāpēc pieaugušais bez tā jūtas labāk nekā jaundzimušais?",
    answer: "Pieaugušajam jau ir ilgstošs nobriedušu T šūnu krājums.",
  },
};
