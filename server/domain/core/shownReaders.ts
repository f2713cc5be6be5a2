// Sharing what was shown with those who were shown: whoever says yes has seen who will read, and how much, and no more is shared by that yes.
import { createHash } from "node:crypto";
import type { Tx } from "./context";
import { dayOf } from "./day";
import { refuse } from "./refusal";
import { emptyIsNothing, upTo, wholeNumber } from "./text";

/** What a confirmation showed, as a command takes it in. */
export const shownReaders = {
  /** How many people it said will read. */
  readers: wholeNumber(0),
  /** The mark of exactly these, as the query gave it that showed them; without it, as many others will do. */
  who: emptyIsNothing(upTo(64)),
};

/** How much a confirmation said is shared along; left out by those who don't mind. */
export const shownContents = {
  /** The messages in the conversation, or the comments on the document. */
  messages: emptyIsNothing(wholeNumber(0)),
};

/** Refuses `conflict` (`content-changed`) when something has been written since that was not shown. */
export function mustBeAllShown({ messages }: { messages?: number | undefined }, now: number): void {
  if (messages !== undefined && messages !== now) refuse("conflict", "content-changed");
}

interface Shown {
  readers: number;
  who?: string | undefined;
}

/** Refuses `conflict` (`readers-changed`, about `people`) when others would read now, also when they are as many. */
export function mustBeThoseShown({ readers, who }: Shown, now: { people: number; who: string }): void {
  if (now.people !== readers || (who !== undefined && who !== now.who))
    refuse("conflict", "readers-changed", { about: { people: now.people } });
}

/**
 * A mark of exactly who reads a conversation in an audience, the partners who are named for it included: other people have
 * another one. It tells nobody who they are.
 */
export async function markOfReaders(
  tx: Tx,
  audience: { workspaceId: string | null; municipalityCode: string | null },
  conversationId: string,
  now: Date,
): Promise<string> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select p.id from "WorkspaceOwner" o
    join "Membership" m on m."workspaceId" = o."workspaceId" and m.role <> 'partner'
    join "Person" p on p.id = m."personId" and p."municipalityCode" = o."municipalityCode" and p."deactivatedAt" is null
    where o."workspaceId" = ${audience.workspaceId}::uuid
      and (${audience.municipalityCode}::text is null or o."municipalityCode" = ${audience.municipalityCode})
    union
    select m."personId" from "NamedConversation" n
    join "Membership" m on m.id = n."membershipId" and m.role = 'partner'
      and (m."endsOn" is null or m."endsOn" >= ${dayOf(now)}::date)
    join "Person" p on p.id = m."personId" and p."deactivatedAt" is null
    where n."conversationId" = ${conversationId}::uuid
    order by 1`;
  return createHash("sha256")
    .update(rows.map(({ id }) => id).join())
    .digest("base64url");
}
