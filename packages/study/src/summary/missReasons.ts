/**
 * Why a quantity leaves its reference interval, or a pair of quantities its published correlation or nearly so, where
 * that is known.
 */
export const missReasons: Readonly<Record<string, string>> = {
  "TSH fT4":
    "the published variation of TSH and of fT4 and the correlation of -0.15 in 1673 other people (healthyThyroid2014) were fitted together; with a pituitary that falls by the fifth power of fT4, less correlation would need TSH to vary less than three times as much as fT4",
  "fT4 fT3":
    "the TSH that is made moves both; of what makes T3 apart from T4, deiodinase 1 and the binding globulin alone differ between persons",
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
