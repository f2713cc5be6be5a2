// The source line that follows every figure: publications differ, so vintage and day of retrieval belong to it.
import emissions from "../../../reference/emissions.json";

export const figuresSource = `Källa: SMHI:s nationella emissionsdatabas i Klimatkollens publicering, territoriella utsläpp, årgång ${emissions.vintage}, hämtad ${emissions.retrieved}.`;

/** Stands at the end of every invented paper, so that nobody takes it for a town's own. */
export const disclaimer =
  "Exempel ur Armkroks demo. Personer och planer är påhittade. Utsläppssiffror är verkliga och har källa.";
