// What waits in an outbox, or in an open page, was written to those who read the conversation then.
import * as z from "zod";
import type { Deed } from "./command";
import { refuse } from "./refusal";
import { emptyIsNothing } from "./text";

export const audienceChoice = z.enum(["shared", "internal"]);

/** Who the writer was told would read it; left out by those who don't mind. */
export const toldReaders = { audience: emptyIsNothing(audienceChoice) };

/** Refuses `conflict`, for this reason, what was written internally to a conversation or document that was shared since. */
export async function mustBeMeantFor(
  { tx }: Pick<Deed, "tx">,
  { audience }: { audience?: "shared" | "internal" | undefined },
  { audienceId }: { audienceId: string },
  reason: "audience-changed" | "document-shared" = "audience-changed",
): Promise<void> {
  if (audience !== "internal") return;
  const { municipalityCode } = await tx.audience.findUniqueOrThrow({ where: { id: audienceId } });
  if (municipalityCode === null) refuse("conflict", reason);
}
