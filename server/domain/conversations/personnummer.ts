// Asks before a personnummer goes out: nobody needs one here, and once sent it is in two towns' records.
import { holdsPersonnummer } from "../core/personnummer";
import { refuseField } from "../core/refusal";

/** Refuses `invalid` (`personnummer-ask`) for this field until the sender has said that it is meant. */
export function askAboutPersonnummer<Field extends string>(
  written: { personnummerMeant: boolean } & Record<Field, string>,
  field: Field,
): void {
  if (!written.personnummerMeant && holdsPersonnummer(written[field])) refuseField(field, "personnummer-ask");
}
