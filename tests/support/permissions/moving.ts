// How to try what moves messages to other conversations, and what shares them across the line.
import { randomUUID } from "node:crypto";
import type { Deed } from "~/server/domain/core/permissions";
import { type Case, internal, type Made, place, readable } from "./case";
import { messageIn, opened, written } from "./work";

export const casesOfMoving: Partial<Record<Deed, Case>> = {
  "discussion.split": readable(async (made) => ({
    messageId: await answered(made),
    title: "En annan fråga",
  })),
  "message.move": readable(async (made) => {
    const { id: conversationId } = await opened({ ...made, by: made.scene.maker }, "discussion");
    return { messageId: await answered(made), conversationId };
  }),
  "message.moving": readable(async (made) => ({ messageId: await answered(made) })),
  "discussion.merge": readable(async (made) => {
    const { id: intoId } = await opened({ ...made, by: made.scene.maker }, "discussion");
    return { conversationId: (await opened(made, "discussion")).id, intoId };
  }),
  "discussion.merging": readable(async (made) => ({
    conversationId: (await opened(made, "discussion")).id,
  })),
  "message.share": internal(async (made) => sharing(made, await written(made), made.scene.workspace.shared)),
  // Into one's own city's internal side: nobody else can show that the input was right.
  "message.bring": {
    ...place(async (made) => {
      const { workspace } = made.scene;
      const audienceId = workspace.internal[made.actor.town.code] ?? workspace.internal[made.from.code];
      return sharing(made, await written(made), audienceId ?? "");
    }),
    personal: true,
    see: (_scene, { place: role, named }) => ({
      reached: role === "partner" ? named : role !== null,
      mine: false,
      ourCity: true,
    }),
  },
  "message.sharing": readable(async (made) => ({ messageId: await written(made) })),
  "message.original": readable(async (made) => {
    const { id: original } = await opened({ ...made, audienceId: made.audienceId }, "room", {
      messageCount: 1,
    });
    const originalId = await messageIn(made, original, made.by, 1);
    const copyId = await written(made);
    await made.scene.world.db.copy.create({
      data: {
        ...{ copyId, originalId, outward: true, municipalityCode: made.from.code },
        ...{ personId: made.by.id, at: made.scene.world.clock.now() },
      },
    });
    return { messageId: copyId };
  }),
};

/** What was shown before a message is copied into a conversation with these readers. */
async function sharing(made: Made, messageId: string, audienceId: string) {
  const { db } = made.scene.world;
  const { id: conversationId } = await opened({ ...made, by: made.scene.maker, audienceId }, "room");
  const { municipalityCode } = await db.audience.findUniqueOrThrow({ where: { id: audienceId } });
  const colleagues = await db.membership.count({
    where: {
      workspaceId: made.scene.workspace.workspaceId,
      role: { not: "partner" },
      person: { deactivatedAt: null, municipalityCode: municipalityCode ?? undefined },
    },
  });
  const readers = colleagues + 1; // the partner whom everything is named for
  return { messageId, conversationId, body: "Hej", readers, clientId: randomUUID() };
}

/** An answer of somebody's, in a discussion of the subject's maker. */
async function answered(made: Made): Promise<string> {
  const { id } = await opened(made, "discussion", { messageCount: 2 });
  return messageIn(made, id, made.scene.maker, 2);
}
