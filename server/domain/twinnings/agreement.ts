// Writing down what the cities agree on, who has accepted it, and what each of them did.

import type { Language, TwinningDeedKind } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import { languageOf } from "../core/language";
import { refuseField } from "../core/refusal";
import { type Charter, charterHash } from "./charter";

/** Refuses a proposal that one's own city has no part in, and one with a municipality that does not exist. */
export async function mustBeAmongParties({ tx, actor }: Deed, { pioneer, twins }: Charter): Promise<void> {
  const codes = [pioneer, ...twins];
  if (!codes.includes(actor.municipalityCode)) refuseField("twins", "own-city-missing");
  const known = await tx.municipality.count({ where: { code: { in: codes } } });
  if (known < codes.length) refuseField("twins", "choose-municipality");
}

/** The columns of a twinning that hold the agreement; `otherwise` is its language where its words do not tell. */
export function agreedColumns(agreed: Charter, otherwise: Language) {
  const { purpose, charter, startsOn, endsOn } = agreed;
  return {
    purpose,
    charter,
    language: languageOf(otherwise, purpose, charter),
    startsOn: new Date(startsOn),
    endsOn: new Date(endsOn),
    charterHash: charterHash(agreed),
  };
}

/** The parties of an agreement; the actor's own city accepts it by writing it. */
export function partiesOf({ actor, now }: Deed, agreed: Charter) {
  const accepted = { acceptedHash: charterHash(agreed), acceptedById: actor.id, acceptedAt: now };
  return [agreed.pioneer, ...agreed.twins].map((municipalityCode, i) => ({
    municipalityCode,
    role: i === 0 ? ("pioneer" as const) : ("twin" as const),
    ...(municipalityCode === actor.municipalityCode ? accepted : {}),
  }));
}

/** A line of the history: what the actor did in the name of their city. */
export function historyLine({ actor, now }: Deed, kind: TwinningDeedKind, charterHash: string, reason = "") {
  return {
    kind,
    municipalityCode: actor.municipalityCode,
    personId: actor.id,
    at: now,
    ...{ reason, language: languageOf(actor.language, reason) },
    charterHash,
  };
}
