// Founders of what towns own together: an active twinning, a workspace in it, and a first conversation.
import { createHash, randomUUID } from "node:crypto";
import type { Person, Twinning } from "~/prisma/generated/client";
import { openDiscussion } from "~/server/domain/conversations/commands/openDiscussion";
import { openRoom } from "~/server/domain/conversations/commands/openRoom";
import { postMessage } from "~/server/domain/conversations/commands/postMessage";
import type { MessageView } from "~/server/domain/conversations/views";
import { perform } from "~/server/domain/core/perform";
import { givePlace, type Town } from "./towns";
import type { World } from "./world";

/** A twinning that every side has accepted. */
export async function foundTwinning(world: World, pioneer: Town, twins: Town[]): Promise<Twinning> {
  const charter = "Vi krokar arm.";
  const charterHash = createHash("sha256").update(charter).digest("hex");
  const at = world.clock.now();
  return world.db.twinning.create({
    data: {
      purpose: "Lära av varandra",
      startsOn: new Date("2025-01-01"),
      endsOn: new Date("2030-12-31"),
      charter,
      language: "sv",
      charterHash,
      state: "active",
      proposedById: pioneer.coordinator.id,
      createdAt: at,
      changedAt: at,
      parties: {
        create: [pioneer, ...twins].map(({ code, coordinator }, i) => ({
          municipalityCode: code,
          role: i === 0 ? ("pioneer" as const) : ("twin" as const),
          acceptedHash: charterHash,
          acceptedById: coordinator.id,
          acceptedAt: at,
        })),
      },
    },
  });
}

export interface FoundedWorkspace {
  workspaceId: string;
  twinningId: string;
  /** The audience of everyone in it. */
  shared: string;
  /** The audience of each city by itself. */
  internal: Record<string, string>;
  /** The ids of its work packages. */
  packages: string[];
}

/** A workspace of these towns with three work packages; every coordinator leads it. */
export async function foundWorkspace(
  world: World,
  towns: Town[],
  { title = "Transporter" }: { title?: string } = {},
): Promise<FoundedWorkspace> {
  const [pioneer, ...twins] = towns as [Town, ...Town[]];
  const twinning = await foundTwinning(world, pioneer, twins);
  const { id: workspaceId } = await world.db.workspace.create({
    data: {
      twinningId: twinning.id,
      title,
      purpose: "Minska utsläppen från transporter",
      language: "sv",
      createdAt: world.clock.now(),
      owners: { create: towns.map(({ code }, position) => ({ municipalityCode: code, position })) },
    },
  });
  for (const town of towns) await givePlace(world, { workspaceId }, town.coordinator, "lead");
  const audiences = await addAudiences(world, workspaceId, towns);
  const packages = await addPackages(world, workspaceId);
  return { workspaceId, twinningId: twinning.id, ...audiences, packages };
}

async function addAudiences(world: World, workspaceId: string, towns: Town[]) {
  const shared = await world.db.audience.create({ data: { workspaceId } });
  const internal: Record<string, string> = {};
  for (const { code } of towns) {
    const { id } = await world.db.audience.create({ data: { workspaceId, municipalityCode: code } });
    internal[code] = id;
  }
  return { shared: shared.id, internal };
}

async function addPackages(world: World, workspaceId: string): Promise<string[]> {
  const titles = ["Rättvis omställning", "Säker och tålig kommun", "Intelligent stad och land"];
  const rows = await world.db.workPackage.createManyAndReturn({
    data: titles.map((title, position) => ({ workspaceId, title, language: "sv" as const, position })),
  });
  return rows.map(({ id }) => id);
}

interface Opening {
  title?: string;
  audience?: "shared" | "internal";
  workPackageId?: string;
}

/** Opens a room in somebody's name and gives its conversation's id. */
export async function openARoom(
  world: World,
  person: Pick<Person, "id">,
  { workspaceId }: { workspaceId: string },
  opening: Opening = {},
): Promise<string> {
  const input = { workspaceId, title: "Fikarummet", audience: "shared", ...opening };
  const { conversationId } = await perform(openRoom, world.as(person), input);
  return conversationId;
}

/** Opens a discussion in somebody's name and gives its conversation's id. */
export async function openADiscussion(
  world: World,
  person: Pick<Person, "id">,
  { workspaceId }: { workspaceId: string },
  opening: Opening & { body?: string } = {},
): Promise<string> {
  const { conversationId } = await perform(openDiscussion, world.as(person), {
    workspaceId,
    title: "Hur gör ni med laddstolparna?",
    body: "Vi har tolv och behöver fyrtio.",
    audience: "shared",
    clientId: randomUUID(),
    ...opening,
  });
  return conversationId;
}

/** Says something in a conversation. */
export function say(
  world: World,
  person: Pick<Person, "id">,
  conversationId: string,
  body = "Hej!",
  more: { parentId?: string; clientId?: string } = {},
): Promise<MessageView> {
  return perform(postMessage, world.as(person), { conversationId, body, clientId: randomUUID(), ...more });
}
