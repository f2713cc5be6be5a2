// Asks before a personnummer goes out: nobody needs one here, and once sent it is in two towns' records.
import { holdsPersonnummer } from "../core/personnummer";
import { refuseField } from "../core/refusal";

/** Refuses `invalid` (`personnummer-ask`) until the sender has said that it is meant. */
export function askAboutPersonnummer({
  body,
  personnummerMeant,
}: {
  body: string;
  personnummerMeant: boolean;
}): void {
  if (!personnummerMeant && holdsPersonnummer(body)) refuseField("body", "personnummer-ask");
}
