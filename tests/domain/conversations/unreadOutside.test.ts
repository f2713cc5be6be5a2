// What is unread as it is told outside of a workspace: the sum that its badges show, and nothing that one may not read.
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { markUnread } from "~/server/domain/conversations/commands/markUnread";
import { readConversation } from "~/server/domain/conversations/commands/readConversation";
import { unreadMine } from "~/server/domain/conversations/queries/unreadMine";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { followConversation } from "~/server/domain/following/commands/followConversation";
import { followWorkspace } from "~/server/domain/following/commands/followWorkspace";
import { addColleague, addPartner, givePlace } from "../../support/towns";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

/** A room with four messages of a colleague's, the last two of them unread by the other city's person. */
async function halfReadRoom() {
  const towns = await twoTowns(world);
  const conversationId = await openARoom(world, towns.here, towns.workspace);
  for (const body of ["Ett", "Två", "Tre", "Fyra"]) await say(world, towns.here, conversationId, body);
  await perform(readConversation, world.as(towns.there), { conversationId, number: 4 });
  expect(await outside(towns.there, towns.workspaceId)).toBe(0);
  await perform(markUnread, world.as(towns.there), { conversationId, number: 3 });
  return { ...towns, conversationId };
}

/** What the tab says of a workspace from outside. */
async function outside(person: Person, workspaceId: string): Promise<number> {
  const { workspaces } = await ask(unreadMine, world.as(person), {});
  return workspaces.find((one) => one.workspaceId === workspaceId)?.unread ?? 0;
}

describe("from outside a workspace", () => {
  test("as much is unread as its badges say, of what one follows what mentions one, and nothing of what is muted", async () => {
    const { here, there, conversationId, workspaceId } = await halfReadRoom();
    await say(world, here, conversationId, "Fem");
    expect(await outside(there, workspaceId)).toBe(3);
    await perform(followConversation, world.as(there), { conversationId, level: "muted" });
    expect(await outside(there, workspaceId)).toBe(0);
    await perform(followConversation, world.as(there), { conversationId, level: "following" });
    expect(await outside(there, workspaceId)).toBe(0);
    await say(world, here, conversationId, `@${there.name} Sex`);
    expect(await outside(there, workspaceId)).toBe(1);
    await perform(followConversation, world.as(there), { conversationId, level: "" });
    expect(await outside(there, workspaceId)).toBe(4);
    await perform(followWorkspace, world.as(there), { workspaceId, level: "muted" });
    expect(await outside(there, workspaceId)).toBe(0);
  });

  test("nothing of the other city's own is counted, nor what a partner is not named for", async () => {
    const { here, there, pioneer, workspace, workspaceId, conversationId } = await halfReadRoom();
    const own = await openARoom(world, here, workspace, { audience: "internal" });
    await say(world, here, own, "Bara för oss");
    const colleague = await addColleague(world, pioneer);
    await givePlace(world, workspace, colleague);
    expect(await outside(colleague, workspaceId)).toBe(5);
    expect(await outside(there, workspaceId)).toBe(2);
    const [partner, named] = [await addPartner(world, pioneer), await addPartner(world, pioneer)];
    await givePlace(world, workspace, partner, "partner");
    await givePlace(world, workspace, named, "partner", { named: [conversationId] });
    expect(await outside(partner, workspaceId)).toBe(0);
    expect(await outside(named, workspaceId)).toBe(4);
  });
});
