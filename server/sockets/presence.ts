// Who is here, and who is writing: kept in memory, coarse, and never told to those who may not read what it is about.
import type { Conversation } from "~/prisma/generated/client";
import { mayRead } from "../domain/core/audience";
import { may } from "../domain/core/permissions";
import { type Standing, standingOf } from "../domain/core/standing";
import type { World } from "../world";
import { inTurn } from "./hearing";
import { audienceRoom, hereRoom } from "./rooms";
import type { Line, Lines, PersonHere } from "./wire";

/** Arrivals and leavings are told together, this often at most, in milliseconds. */
const calm = 1_000;
/** How often one person's writing is passed on at most, in milliseconds. */
const seldom = 2_000;

export function presence(io: Lines, world: World) {
  const due = new Map<string, NodeJS.Timeout>();
  const people = new WeakMap<Line, PersonHere>();

  const tellSoon = (workspaceId: string) => {
    if (due.has(workspaceId)) return;
    const tell = () => {
      due.delete(workspaceId);
      io.in(hereRoom(workspaceId)).emit("presence", {
        workspaceId,
        people: peopleIn(io, workspaceId, people),
      });
    };
    due.set(workspaceId, setTimeout(tell, calm).unref());
  };

  return (line: Line) => {
    let lastTyping = 0;
    const arrive = async (workspaceId: string) => {
      const standing = await standingOf(world.direct, line.data.caller.personId, world.now()).catch(
        () => undefined,
      );
      if (!standing || !line.connected || !maySeeWhoIsIn(standing, workspaceId)) return;
      people.set(line, personOf(standing));
      line.data.here.add(workspaceId);
      await line.join(hereRoom(workspaceId));
      tellSoon(workspaceId);
    };
    line.on("here", (told: unknown) => {
      const workspaceId = textIn(told, "workspaceId");
      if (workspaceId) void inTurn(line, () => arrive(workspaceId));
    });
    line.on("typing", async (told: unknown) => {
      const conversationId = textIn(told, "conversationId");
      const now = Date.now();
      if (!conversationId || now - lastTyping < seldom) return;
      lastTyping = now;
      const heard = await readersOfTyping(world, line, conversationId).catch(() => undefined);
      if (heard) line.to(heard.room).volatile.emit("typing", { ...heard.person, conversationId });
    });
    line.on("disconnect", () => {
      for (const workspaceId of line.data.here) tellSoon(workspaceId);
    });
  };
}

/** Each person once, however many tabs they have. */
function peopleIn(io: Lines, workspaceId: string, people: WeakMap<Line, PersonHere>): PersonHere[] {
  const here = new Map<string, PersonHere>();
  for (const id of io.sockets.adapter.rooms.get(hereRoom(workspaceId)) ?? []) {
    const line = io.sockets.sockets.get(id);
    const person = line && people.get(line);
    if (person) here.set(person.personId, person);
  }
  return [...here.values()];
}

/** A partner knows the people of the conversations they are named for, and not who else is in the workspace. */
function maySeeWhoIsIn(standing: Standing, workspaceId: string): boolean {
  return standing.places.has(workspaceId) && may(standing, "workspace.people", { workspaceId });
}

/** The audience that may know that this person writes there; nobody when the person may not write. */
async function readersOfTyping({ direct, now }: World, line: Line, conversationId: string) {
  const [standing, [conversation]] = await Promise.all([
    standingOf(direct, line.data.caller.personId, now()),
    direct.$queryRaw<Pick<Conversation, "id" | "audienceId" | "workspaceId">[]>`
      select id, "audienceId", "workspaceId" from "Conversation" where id = ${conversationId}::uuid`,
  ]);
  if (!standing || !conversation || !mayRead(standing, conversation)) return undefined;
  if (!may(standing, "message.post", conversation)) return undefined;
  return { room: audienceRoom(conversation.audienceId), person: personOf(standing) };
}

function personOf({ id, name, municipalityCode }: Standing): PersonHere {
  return { personId: id, name, municipalityCode };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function textIn(told: unknown, key: string): string | undefined {
  const value =
    typeof told === "object" && told !== null ? (told as Record<string, unknown>)[key] : undefined;
  return typeof value === "string" && uuid.test(value) ? value : undefined;
}
