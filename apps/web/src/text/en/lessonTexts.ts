/** Guided lessons, one for each group of claims. */
export const lessonTexts = {
  glands: {
    title: "Glands without ducts",
    text: "An endocrine gland is a group of cells laced with capillaries. It has no duct: its hormone goes straight into the blood and reaches every organ.",
    look: "The pituitary is taken out on day 0. See how glands far from it fall silent.",
    question: "Why does cortisol fall, although the adrenals are untouched?",
    answer:
      "The adrenal cortex works only while ACTH of the pituitary reaches it through the blood.",
  },
  regulation: {
    title: "What hormones govern",
    text: "Hormones govern growth, development, puberty, reproduction, metabolism, the work of tissues and mood. What each does shows where it is missing.",
    look: "All cells of the anterior lobe are lost on day 0. Desire falls within days, mood and metabolism over weeks.",
    question: "Which of these effects does this woman not show, and why?",
    answer:
      "Growth, development and puberty: they are complete in her. In a child the same loss stops them.",
  },
  extremes: {
    title: "Both extremes harm",
    text: "Every gland can do too much or too little, and both harm: glucose, calcium, salt or pulse leave their range upwards or downwards.",
    look: "Vasopressin that nothing holds back begins on day 0. Water stays in the body, and sodium falls for days.",
    question: "What does low sodium do to the brain?",
    answer:
      "Water enters its cells; they swell, and the skull leaves no room. Without vasopressin water is lost instead, and they shrink.",
  },
  thyroid: {
    title: "The thyroid sets the pace",
    text: "The thyroid makes thyroxine and triiodothyronine, which speed the metabolism of nearly all tissues.",
    look: "The thyroid is taken out on day 0. Metabolism slows over weeks, not hours.",
    question: "Why does it take weeks?",
    answer: "Thyroxine in blood has a half-life of a week, and tissues change more slowly still.",
  },
  iodine: {
    title: "Iodine and goitre",
    text: "Thyroid hormones are made only with iodine. Where food lacks it, the gland grows: endemic goitre. In childhood the lack leads to cretinism.",
    look: "The gland grows for months while TSH drives it.",
    question: "What makes the gland grow?",
    answer:
      "TSH: when little hormone is made, the pituitary gives more of it, and it feeds growth.",
  },
  "thyroid-disease": {
    title: "Too much and too little",
    text: "Excess of thyroid hormone speeds the pulse and brings weight loss; lack slows body and mind, in children for life.",
    look: "Graves’ disease begins on day 0. Follow the pulse and the eyes.",
    question: "Do the eyes protrude because of the hormone?",
    answer:
      "No: the antibody of Graves’ disease acts on the orbit. A toxic nodule leaves the eyes alone.",
  },
  cortex: {
    title: "The cortex is vital",
    text: "The adrenal cortex makes glucocorticoids, mineralocorticoids and sex steroids. Without it, as in Addison’s disease, nobody lives long; without the medulla one does.",
    look: "Cortisol falls, and ACTH rises without its brake.",
    question: "Why does the skin darken in Addison’s disease?",
    answer: "ACTH and its sister peptides in excess act on the pigment cells.",
  },
  salt: {
    title: "Salt and pressure",
    text: "Mineralocorticoids keep sodium and let potassium go; so they hold blood pressure.",
    look: "A tumour makes aldosterone. Potassium falls, pressure rises.",
    question: "Why does sodium in blood hardly change?",
    answer: "Water is kept along with it: the volume grows, not the concentration.",
  },
  glucocorticoids: {
    title: "Cortisone as a drug",
    text: "Glucocorticoids act on metabolism and immunity; prednisone and its kin are widely used.",
    look: "Prednisone starts on day 0. Own ACTH falls at once.",
    question: "Why must such a drug not be stopped suddenly after months?",
    answer: "Without ACTH the adrenals have shrunk, and need weeks to months to recover.",
  },
  "sex-steroids": {
    title: "Sex steroids of the adrenal",
    text: "The cortex makes weak androgens, which become sex hormones elsewhere. Overactivity can virilise women and feminise men.",
    look: "A tumour of the cortex begins on day 0 in a woman. Follow her testosterone.",
    question: "Which laboratory value points to the adrenal rather than the ovary?",
    answer: "DHEAS: nearly all of it comes from the adrenal cortex.",
  },
  medulla: {
    title: "Adrenaline of the medulla",
    text: "The medulla gives adrenaline and noradrenaline in stress; they raise pulse, pressure and glucose.",
    look: "A tumour of the medulla begins on day 0. Pressure follows noradrenaline.",
    question: "Is the medulla needed for life?",
    answer: "No: nerves give noradrenaline too, and other hormones guard glucose.",
  },
  anterior: {
    title: "The anterior lobe",
    text: "The anterior lobe leads other glands. A tumour of it that gives ACTH brings Cushing’s disease; its loss brings Simmonds’ disease.",
    look: "ACTH is not very high, and yet cortisol stays up.",
    question: "Why does high cortisol not stop the tumour?",
    answer: "The tumour hears the feedback, but only at a higher level of cortisol.",
  },
  posterior: {
    title: "The posterior lobe and water",
    text: "The posterior lobe gives vasopressin, which holds back water, and oxytocin, which contracts the uterus. Without vasopressin urine flows in litres.",
    look: "Urine rises within a day; thirst holds the osmolality near to normal.",
    question: "What happens if such a patient cannot drink?",
    answer: "Osmolality and sodium rise within hours: the water deprivation test uses this.",
  },
  "pigment-pineal": {
    title: "Pigment and the night",
    text: "MSH of the pituitary darkens the skin. The pineal, a gland of the brain, gives melatonin at night.",
    look: "The pineal is taken out on day 0.",
    question: "Which urine value shows the loss best?",
    answer: "6-sulfatoxymelatonin of a day: the sum of what the nights have given.",
  },
  growth: {
    title: "Growth hormone",
    text: "Growth hormone builds bone and soft tissue and raises glucose. In excess it makes giants before growth ends, and acromegaly after.",
    look: "IGF-1 rises first; hands and feet follow over months.",
    question: "Why does an adult with too much of it not grow taller?",
    answer: "The growth plates of the long bones have closed; only soft tissue and width can grow.",
  },
  islets: {
    title: "Insulin and the islets",
    text: "Insulin lets glucose into cells and stores the excess. Lack of it is diabetes; glucagon and somatostatin come from the neighbouring cells.",
    look: "Beta cells are lost. Glucose rises when insulin can no longer follow.",
    question: "Why does glucose appear in urine?",
    answer: "The kidney takes glucose back only up to about 10 mmol/L in blood.",
  },
  parathyroids: {
    title: "Calcium and the parathyroids",
    text: "Parathyroid hormone guards calcium. Excess takes it from bone into blood and urine; lack brings tetany.",
    look: "The parathyroids fail on day 0. Calcium falls within days.",
    question: "Why do muscles cramp when calcium is low?",
    answer: "Nerves fire more easily when there is little calcium outside them.",
  },
  testes: {
    title: "The testes and the anterior lobe",
    text: "Testes give testosterone into the blood and sperm through a duct, as the pancreas gives insulin and digestive juice. Testosterone brings desire and the features of a man, and sperm need it; LH and FSH drive both.",
    look: "Testosterone is injected from day 0 on. LH falls within days, sperm over months.",
    question: "Why do sperm fall while the blood has more testosterone than before?",
    answer:
      "Without LH the testes make none of their own: inside them, where sperm ripen, there is too little. FSH falls as well.",
  },
  ovaries: {
    title: "The ovaries and their cycle",
    text: "In the ovaries ova ripen, and hormones are made that bring the features of a woman. Every 28 days or so follicle, ovulation, corpus luteum and menstruation follow each other.",
    look: "The healthy woman shows the surge of LH, then the progesterone of the corpus luteum. On the combined pill, from day 0 on, both are missing.",
    question: "How does the pill prevent ovulation?",
    answer:
      "Its hormones hold back LH and FSH: no follicle ripens, and the surge that would rupture it does not come.",
  },
  pregnancy: {
    title: "From ovum to birth",
    text: "Where ovum and sperm join, pregnancy follows. The placenta grows, a gland for nine months: it gives hCG, progesterone and other hormones. After birth comes milk.",
    look: "The experiment begins in week 5 of pregnancy. hCG peaks near week 10; progesterone rises until birth, then both fall.",
    question: "What keeps pregnancy going until the placenta makes enough progesterone?",
    answer: "The corpus luteum of the ovary: in the first weeks hCG keeps it at work.",
  },
  thymus: {
    title: "The thymus",
    text: "In the thymus T cells ripen. It grows until puberty, then it shrinks.",
    look: "The thymus is taken out of an adult on day 0. Thymulin falls.",
    question: "Why does an adult fare better without it than a newborn?",
    answer: "An adult already has a lasting stock of ripe T cells.",
  },
};
