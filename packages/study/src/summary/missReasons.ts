/**
 * Why a quantity leaves its reference interval, or a pair of quantities its published correlation or nearly so, where
 * that is known.
 */
export const missReasons: Readonly<Record<string, string>> = {
  "TSH fT4":
    "the published variation of TSH, free T4 and T3 and the correlation of -0.15 in 1673 other people (healthyThyroid2014) were fitted together; 1724 people with the same weak relation (thyroidCysts2020) stand beside the twins with none",
  "fT4 fT3":
    "free T4, free T3, T4 and T3 vary as published, with deiodinases 1 and 3 and the binding globulin that differ between persons; most T3 is made of T4, so that free T3 follows whatever moves free T4",
  "PTH ionisedCalcium":
    "the calcium that parathyroids hold takes all of the published variation of calcium, and a higher one raises calcium and PTH together; what kidney and bone make of calcium apart from PTH does not differ between persons here",
  "SHBG bodyMassIndex":
    "the index that is drawn is the one at which a person is in health: fat and insulin over the person's own normal, by which SHBG falls, do not go with it, as they do in those who have grown fat",
  "PTH 25OHD":
    "a rise of calcidiol by 1 % lowers PTH by 0.12 %, as the kidney keeps calcitriol up: half of its synthesis is left at 20 nmol/L, which is a choice (calcitriol.substrateHalf)",
  calcitriol:
    "the body's usual level is 90 pmol/L (peterson2010); 888 healthy people had 127 with a standard deviation of 35 (doi:10.1016/j.cca.2015.09.021)",
  creatinine:
    "women of the body make 15 % less than men of their size (cockcroft1976); in life their level lies 22 % lower (pottel2008)",
  FGF23:
    "the threshold of phosphate that gives phosphate its published variation moves FGF23 as much, and the hormone has a round figure of its own besides",
  radioiodineUptake24h:
    "its median lies high in an interval of countries rich in iodine, and it varies with TSH and with the iodine eaten, whose 30 % are a choice",
  urea: "the protein eaten has the published variation of urea itself, and filtration adds its own",
};
