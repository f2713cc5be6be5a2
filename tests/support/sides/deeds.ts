// What changes who may do what: deeds about people, twinnings, places, work packages and files, done by anyone to anything.
import { createHash } from "node:crypto";
import type { Person } from "~/prisma/generated/client";
import { perform } from "~/server/domain/core/perform";
import { isRefusal } from "~/server/domain/core/refusal";
import { keepUpload } from "~/server/domain/documents/commands/keepUpload";
import { commands } from "~/server/domain/index";
import type { Cast } from "../property/cast";
import type { Step } from "../property/deeds";
import { pick } from "../property/material";
import type { Rows } from "./rows";

/** What a step is about, of what there is at that moment. */
export interface Stage {
  cast: Cast;
  rows: Rows;
  actor: Person;
  step: Step;
  word: string;
}

type About = Record<string, unknown> | undefined;
type Deed = readonly [name: string, make: (stage: Stage) => About | Promise<About>];

/** Three times of four it is somebody, or something, of one's own city, so that more is done than refused. */
function near<One>({ actor, step }: Stage, many: One[], cityOf: (one: One) => string[]): One | undefined {
  const own = many.filter((one) => cityOf(one).includes(actor.municipalityCode));
  return pick(step.how < 6 && own.length > 0 ? own : many, step.which);
}

const townsman = (s: Stage) => near(s, s.rows.people, ({ municipalityCode }) => [municipalityCode]);
const twinning = (s: Stage) =>
  near(s, s.rows.twinnings, ({ parties }) => parties.map(({ municipalityCode }) => municipalityCode));
const place = (s: Stage) => near(s, s.rows.places, ({ municipalityCode }) => [municipalityCode]);
const workspace = ({ rows, step }: Stage) => pick(rows.workspaces, step.which);
const workPackage = ({ rows, step }: Stage) => pick(rows.packages, step.which);
const file = ({ rows, step }: Stage) =>
  pick(
    rows.documents.filter(({ kind }) => kind === "file"),
    step.which,
  );

export const deeds: Deed[] = [
  ["person.changeRole", (s) => onPerson(s, { role: "coordinator" })],
  ["person.changeRole", (s) => onPerson(s, { role: "staff" })],
  ["person.deactivate", (s) => onPerson(s)],
  ["person.reactivate", (s) => onPerson(s)],
  ["person.reactivate", reactivating],
  ["twinning.propose", (s) => agreement(s)],
  ["twinning.change", (s) => onTwinning(s, { ...agreement(s), reason: s.word })],
  ["twinning.accept", (s) => onTwinning(s, { charterHash: twinning(s)?.charterHash })],
  ["twinning.accept", (s) => onTwinning(s, { charterHash: twinning(s)?.charterHash })],
  ["twinning.decline", (s) => onTwinning(s, { reason: s.word })],
  ["twinning.withdraw", (s) => onTwinning(s, { reason: s.word })],
  ["workspace.edit", (s) => inWorkspace(s, { title: s.word, purpose: s.word })],
  ["workPackage.add", (s) => inWorkspace(s, { title: s.word })],
  ["workPackage.edit", (s) => onPackage(s, { title: s.word })],
  ["workPackage.edit", (s) => onPackage(s, { move: s.step.how % 2 === 0 ? "up" : "down" })],
  ["workPackage.edit", (s) => onPackage(s, { retired: s.step.how % 2 === 0 })],
  ["membership.give", (s) => inWorkspace(s, { personId: townsman(s)?.id, role: roleIn(s) })],
  ["membership.give", (s) => inWorkspace(s, { personId: townsman(s)?.id, ...partnersTerms(s) })],
  ["membership.change", (s) => onPlace(s, { role: roleIn(s) })],
  ["membership.change", (s) => onPlace(s, partnersTerms(s))],
  ["membership.end", (s) => onPlace(s)],
  ["document.add", adding],
  ["document.add", adding],
  ["document.addVersion", versioning],
  ["document.addVersion", versioning],
];

const onPerson = (s: Stage, more: object = {}): About => ({ personId: townsman(s)?.id, ...more });
const onTwinning = (s: Stage, more: object): About => ({ twinningId: twinning(s)?.id, ...more });
const inWorkspace = (s: Stage, more: object): About => ({ workspaceId: workspace(s)?.id, ...more });
const onPackage = (s: Stage, more: object): About => ({ workPackageId: workPackage(s)?.id, ...more });
const onPlace = (s: Stage, more: object = {}): About => ({ membershipId: place(s)?.id, ...more });
const roleIn = ({ step }: Stage) => pick(["lead", "member", "reader"], step.how);

/** Somebody who is out comes in again. */
function reactivating(stage: Stage): About {
  const out = stage.rows.people.filter(({ deactivatedAt }) => deactivatedAt);
  const person = near(stage, out, ({ municipalityCode }) => [municipalityCode]);
  return person && { personId: person.id };
}

function partnersTerms({ rows, step }: Stage) {
  const named = pick(rows.conversations, step.which);
  return { role: "partner", endsOn: "2099-12-31", conversationIds: named ? [named.id] : [] };
}

/** Between two or all three cities, of which the actor's is one as a rule. */
function agreement({ cast, actor, step, word }: Stage): About {
  const codes = [...new Set(cast.people.map(({ municipalityCode }) => municipalityCode))];
  const others = codes.filter((code) => code !== actor.municipalityCode);
  const [pioneer = "", ...twins] =
    step.how < 3 ? [actor.municipalityCode, pick(others, step.which)] : step.how < 7 ? codes : others;
  return { pioneer, twins, purpose: word, charter: word, startsOn: "2026-01-01", endsOn: "2029-12-31" };
}

async function adding(stage: Stage): Promise<About> {
  const { step, word, rows } = stage;
  const audience = step.how % 2 === 0 ? "shared" : "internal";
  const workPackageId = pick(rows.packages, step.which)?.id;
  const about = { title: word, audience, purpose: "comments", uploadId: await uploaded(stage) };
  return inWorkspace(stage, step.how < 4 ? about : { ...about, workPackageId });
}

async function versioning(stage: Stage): Promise<About> {
  const document = file(stage);
  if (!document) return undefined;
  const { step, word } = stage;
  // Once in a while somebody has not seen the latest one.
  const version = Math.max(1, document.version - (step.how === 7 ? 1 : 0));
  const about = { version, note: word, purpose: "final", uploadId: await uploaded(stage) };
  return { documentId: document.id, ...about };
}

/** A file that the actor has sent, or now and then one that somebody else has. */
async function uploaded({ cast, actor, step, word }: Stage): Promise<string | undefined> {
  const sender = step.how === 6 ? pick(cast.people, step.which) : actor;
  const arrived = {
    sha256: createHash("sha256").update(word).digest("hex"),
    size: word.length,
    fileName: `${word}.txt`,
    mediaType: "text/plain",
  };
  const kept = perform(keepUpload, cast.world.as(sender), arrived);
  return kept.then(({ uploadId }) => uploadId, whenRefused);
}

function whenRefused(thrown: unknown): undefined {
  if (!isRefusal(thrown)) throw thrown;
}

/** Does it, whatever comes of it; gives what it was about as well. */
export async function take(stage: Stage): Promise<{ name: string; input: About; outcome: string }> {
  const [name, make] = pick(deeds, stage.step.what);
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`there is no ${name}`);
  const input = await make(stage);
  if (!input) return { name, input, outcome: "nothing to do it with" };
  try {
    await perform(command, stage.cast.world.as(stage.actor), input);
    return { name, input, outcome: "done" };
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return { name, input, outcome: thrown.reason };
  }
}
