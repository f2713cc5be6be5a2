// What tests about mentions begin with: two towns where some have names of their own, a shared room and an internal one.
import { randomUUID } from "node:crypto";
import type { Person } from "~/prisma/generated/client";
import { postMessage } from "~/server/domain/conversations/commands/postMessage";
import { myMentions } from "~/server/domain/conversations/queries/myMentions";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { addColleague, givePlace, ownAudienceId } from "./towns";
import { openARoom } from "./twinnings";
import { twoTowns } from "./twoTowns";
import type { World } from "./world";

/** The deeds of a test about mentions, in its world. */
export function mentioning(world: World) {
  return { scene, say, listOf, toldTo };

  async function scene() {
    const towns = await twoTowns(world);
    const { workspace, pioneer, twin } = towns;
    const asa = await addColleague(world, pioneer, { name: "Åsa Öhnell" });
    const ingvar = await addColleague(world, twin, { name: "Ingvar Ekelöf" });
    for (const person of [asa, ingvar]) await givePlace(world, workspace, person);
    const room = await openARoom(world, towns.here, workspace);
    const own = await openARoom(world, towns.here, workspace, { audience: "internal" });
    return { ...towns, asa, ingvar, room, own };
  }

  interface More {
    clientId?: string;
    everyoneMeant?: boolean;
    unreachedMeant?: boolean;
  }

  function say(person: Person, conversationId: string, body: string, more: More = {}) {
    const input = { conversationId, clientId: randomUUID(), body, ...more };
    return perform(postMessage, world.as(person), input);
  }

  async function listOf(person: Person, workspaceId: string) {
    return (await ask(myMentions, world.as(person), { workspaceId })).mentions;
  }

  async function toldTo(person: Person, work: () => Promise<unknown>) {
    const own = await ownAudienceId(world, person);
    const told = await world.ears.during(async () => void (await work()));
    return told.filter(({ audienceId, kind }) => audienceId === own && kind === "mention");
  }
}
