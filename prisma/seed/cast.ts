// Lets the demo's people in by the same doors as everybody: a set-up link for each town, and invitations.
import { randomBytes } from "node:crypto";
import { acceptInvitation } from "~/server/domain/auth/commands/acceptInvitation";
import { issueLink } from "~/server/domain/auth/find";
import { perform } from "~/server/domain/core/perform";
import { foundMunicipality } from "~/server/domain/people/commands/foundMunicipality";
import { sendInvitation } from "~/server/domain/people/commands/sendInvitation";
import type { Books } from "./books";
import type { DemoPerson, PersonId } from "./content/types";

type Cast = [PersonId, DemoPerson][];

/** Each town's first coordinator founds it and invites the others. They sign in by links: nobody has their passwords. */
export async function bringIn(books: Books, people: Record<PersonId, DemoPerson>, at: Date): Promise<void> {
  const cast = Object.entries(people) as Cast;
  for (const [id, person] of cast.filter(([, { role }]) => role === "coordinator"))
    await found(books, id, person, at);
  for (const [id, person] of cast.filter(([, { role }]) => role !== "coordinator")) {
    const host = cast.find(([, { city, role }]) => city === person.city && role === "coordinator");
    if (host) await invite(books, host[0], id, person, at);
  }
  await books.db.session.deleteMany();
}

async function found(books: Books, id: PersonId, person: DemoPerson, at: Date): Promise<void> {
  const { token } = await issueLink(books.db, at, { purpose: "setup" });
  const { personId } = await perform(foundMunicipality, books.as(null, at), {
    ...introduced(person, token),
    email: person.email,
    municipalityCode: person.city,
  });
  books.people.set(id, personId);
}

async function invite(
  books: Books,
  host: PersonId,
  id: PersonId,
  person: DemoPerson,
  at: Date,
): Promise<void> {
  const { email, name, role, organisation = "" } = person;
  const { link } = await perform(sendInvitation, books.as(host, at), { email, name, role, organisation });
  const token = link.split("/").at(-1) ?? "";
  const { personId } = await perform(acceptInvitation, books.as(null, at), introduced(person, token));
  books.people.set(id, personId);
}

function introduced({ name, title, department, language }: DemoPerson, token: string) {
  return { token, name, title, department, language, password: randomBytes(24).toString("base64url") };
}
