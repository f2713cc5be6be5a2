// What waits in an outbox, or in an open page, was written to those who read the conversation then.
import type { Deed } from "../core/command";
import { refuse } from "../core/refusal";

/** Refuses `conflict` (`audience-changed`) for what was written internally to a conversation that was shared since. */
export async function mustBeMeantFor(
  { tx }: Pick<Deed, "tx">,
  { audience }: { audience?: "shared" | "internal" | undefined },
  { audienceId }: { audienceId: string },
): Promise<void> {
  if (audience !== "internal") return;
  const { municipalityCode } = await tx.audience.findUniqueOrThrow({ where: { id: audienceId } });
  if (municipalityCode === null) refuse("conflict", "audience-changed");
}
