// What a deed is tried on: which subjects there are, who can find them, and how to make the input for one.
import type { Person } from "~/prisma/generated/client";
import type { Town } from "../towns";
import type { Actor, Scene } from "./scene";

/** Something that a deed can be about. */
export interface Subject {
  label: string;
  /** Who makes it, and where this person is from. */
  by: Person;
  from: Town;
  audienceId: string;
}

export interface Made extends Subject {
  scene: Scene;
  /** Who tries the deed on it first. */
  actor: Actor;
}

/** A subject as it is seen by somebody. */
export interface Seen {
  /** Can be found by this person at all. */
  reached: boolean;
  /** Made by this person, or about this person. */
  mine: boolean;
  /** Belongs to this person's own city. */
  ourCity: boolean;
}

export interface Case {
  subjects(scene: Scene, actor: Actor): Subject[];
  see(scene: Scene, actor: Actor, subject: Subject): Seen;
  input(made: Made): Promise<object> | object;
  /** Only oneself can do it with this input: nobody else can show that it was right. */
  personal?: boolean;
}

type Input = Case["input"];

/** For everyone, signed in or not. */
export function door(input: Input): Case {
  return { ...one(() => true, input), personal: true };
}

/** About oneself. */
export function oneself(input: Input): Case {
  const personal = one(() => true, input);
  return { ...personal, personal: true, see: () => ({ reached: true, mine: true, ourCity: false }) };
}

/** About one's own city as a whole. */
export function home(input: Input): Case {
  return one(() => true, input);
}

/** About somebody of the first city, whom its own people find; a partner is not shown who they are. */
export function townsman(input: Input): Case {
  return one(({ a }, { town, place }) => town === a && place !== "partner", input);
}

/** About what only the coordinators of the first city find: what its people have reported, its invitations. */
export function coordinated(input: Input): Case {
  return one(({ a }, { town, hats }) => town === a && hats.includes("coordinator"), input);
}

/** About a twinning of the first two cities; a partner speaks for neither. */
export function twinning(input: Input): Case {
  return one((scene, actor) => isOfOwner(scene, actor) && actor.place !== "partner", input);
}

/** About the workspace, for those who have a place there. */
export function place(input: Input): Case {
  return one((_scene, actor) => actor.place !== null, input);
}

/** About the workspace, for those who have a place there and for the coordinators of its cities. */
export function placeOrCoordinator(input: Input): Case {
  return one(seesInto, input);
}

/** About the place of somebody of the first city; a partner is not shown who has one. */
export function membership(input: Input): Case {
  const reached = (scene: Scene, actor: Actor) => seesInto(scene, actor) && actor.place !== "partner";
  const see: Case["see"] = (scene, actor) => {
    return { reached: reached(scene, actor), mine: false, ourCity: actor.town === scene.a };
  };
  return { ...one(reached, input), see };
}

/** About a conversation, a message or a document: one's own and another's, shared and internal to the first city. */
export function readable(input: Input): Case {
  const subjects: Case["subjects"] = (scene, actor) => [
    ...own("shared", scene, actor),
    theirs("shared", scene),
    theirs("internal", scene),
  ];
  return { subjects, see: seeReadable, input };
}

/** The same where only what is internal will do. */
export function internal(input: Input): Case {
  const subjects: Case["subjects"] = (scene, actor) => [
    ...own("internal", scene, actor),
    theirs("internal", scene),
  ];
  return { subjects, see: seeReadable, input };
}

/** One subject, of the first city, which counts as one's own city's for whoever finds it. */
function one(reached: (scene: Scene, actor: Actor) => boolean, input: Input): Case {
  return {
    subjects: (scene) => [{ ...theirs("shared", scene), label: "it" }],
    see: (scene, actor) => ({ reached: reached(scene, actor), mine: false, ourCity: true }),
    input,
  };
}

function theirs(audience: "shared" | "internal", { workspace, maker, a }: Scene): Subject {
  const audienceId = audience === "shared" ? workspace.shared : (workspace.internal[a.code] ?? "");
  return { label: `another's, ${audience}`, by: maker, from: a, audienceId };
}

function own(audience: "shared" | "internal", { workspace }: Scene, { person, town }: Actor): Subject[] {
  const audienceId = audience === "shared" ? workspace.shared : workspace.internal[town.code];
  return person && audienceId
    ? [{ label: `one's own, ${audience}`, by: person, from: town, audienceId }]
    : [];
}

function seeReadable({ workspace }: Scene, actor: Actor, { by, from, audienceId }: Subject): Seen {
  const hears = [workspace.shared, workspace.internal[actor.town.code]].includes(audienceId);
  const reached = actor.place === "partner" ? actor.named : actor.place !== null && hears;
  return { reached, mine: by === actor.person, ourCity: actor.town === from };
}

function isOfOwner({ a, b }: Scene, { town }: Actor): boolean {
  return town === a || town === b;
}

function seesInto(scene: Scene, actor: Actor): boolean {
  return actor.place !== null || (isOfOwner(scene, actor) && actor.hats.includes("coordinator"));
}
