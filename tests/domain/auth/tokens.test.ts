// Personal access tokens: shown once, known by their hash, gone when revoked.
import { expect, test } from "vitest";
import { createToken, revokeToken } from "~/server/domain/auth/commands/tokens";
import { myTokens } from "~/server/domain/auth/queries/mine";
import { newId } from "~/server/domain/core/id";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { fieldsOf, why } from "../../support/refused";
import { newToken } from "../../support/tokens";
import { addColleague, foundTown } from "../../support/towns";
import { testWorld } from "../../support/world";

const world = await testWorld();
const town = await foundTown(world);
const knock = (token: string) => world.door.callerFromBearer(`Bearer ${token}`);

async function withToken() {
  const person = await addColleague(world, town);
  return { person, ...(await newToken(world, person)) };
}

test("a token acts as its person, and is kept as a hash", async () => {
  const { person, token, tokenId, prefix } = await withToken();
  expect(token).toMatch(/^armkrok_[\w-]{43}$/);
  expect(await knock(token)).toEqual({
    personId: person.id,
    sessionId: null,
    tokenId,
    name: person.name,
    language: "sv",
  });
  const row = await world.db.accessToken.findUniqueOrThrow({ where: { id: tokenId } });
  expect(JSON.stringify(row)).not.toContain(token);
  expect(token.startsWith(prefix)).toBe(true);
});

test("nothing else does", async () => {
  const { token } = await withToken();
  expect(await knock(token)).not.toBeNull();
  for (const header of [
    undefined,
    "",
    token,
    `Basic ${token}`,
    `Bearer ${token}x`,
    "Bearer armkrok_",
    "Bearer x",
  ])
    expect(await world.door.callerFromBearer(header), String(header)).toBeNull();
});

test("its last use is written down once a minute at most", async () => {
  const { token, tokenId, person } = await withToken();
  const used = async () =>
    (await world.db.accessToken.findUniqueOrThrow({ where: { id: tokenId } })).lastUsedAt;
  expect(await used()).toBeNull();
  await knock(token);
  const first = await used();
  expect(first).toEqual(expect.any(Date));
  await knock(token);
  expect(await used()).toEqual(first);
  const listed = await ask(myTokens, world.as(person), {});
  expect(listed).toEqual([
    expect.objectContaining({ id: tokenId, name: "Diariet", lastUsedAt: first?.toISOString() }),
  ]);
});

test("revoking it ends it, and only its person can", async () => {
  const { person, token, tokenId } = await withToken();
  const caller = await knock(token);
  const stranger = await addColleague(world, town);
  expect(await why(perform(revokeToken, world.as(stranger), { tokenId }))).toBe("not-found: not-found");
  expect(await world.door.stillIn(caller ? [caller] : [])).toHaveLength(1);
  await perform(revokeToken, world.as(person), { tokenId });
  expect(await knock(token)).toBeNull();
  expect(await world.door.stillIn(caller ? [caller] : [])).toHaveLength(0);
  expect(await ask(myTokens, world.as(person), {})).toEqual([]);
  expect(world.rechecked).toContain(person.id);
});

test("it ends with its person", async () => {
  const { person, token } = await withToken();
  expect(await knock(token)).not.toBeNull();
  await world.db.person.update({ where: { id: person.id }, data: { deactivatedAt: new Date() } });
  expect(await knock(token)).toBeNull();
});

test("a program can't make itself more keys", async () => {
  const { person, tokenId } = await withToken();
  const program = world.as(person, { tokenId });
  expect(await why(perform(createToken, program, { name: "Till" }))).toBe("forbidden: session-needed");
});

test("its name is needed, and holds no personnummer", async () => {
  const person = await addColleague(world, town);
  const create = (name: string) => perform(createToken, world.as(person), { name });
  expect(await fieldsOf(create(" "))).toEqual({ name: "required" });
  expect(await fieldsOf(create("för 19850709-9805"))).toEqual({ name: "personnummer" });
});

test("the same client id at the same moment, and later, is the same token, shown once and never kept", async () => {
  const person = await addColleague(world, town);
  const clientId = newId();
  const make = (more: object = { clientId }) =>
    perform(createToken, world.as(person), { name: "Diariet", ...more });
  const both = await Promise.all([make(), make()]);
  const [shown, silent] = both[0].token === null ? [both[1], both[0]] : both;
  expect(silent).toEqual({ ...shown, token: null });
  expect(await knock(shown.token ?? "")).toMatchObject({ personId: person.id, tokenId: shown.tokenId });
  expect(await make({ clientId, name: "Ett annat namn" })).toEqual(silent);
  const rows = await world.db.accessToken.findMany({ where: { personId: person.id } });
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(shown.token);
  await perform(revokeToken, world.as(person), { tokenId: shown.tokenId });
  expect(await make()).toEqual(silent);
  expect(await knock(shown.token ?? "")).toBeNull();
});

test("without one each is a token of its own, and another person's id is no hindrance", async () => {
  const [person, other] = [await addColleague(world, town), await addColleague(world, town)];
  const clientId = newId();
  const made = [
    await newToken(world, person),
    await newToken(world, person),
    await perform(createToken, world.as(person), { name: "Diariet", clientId }),
    await perform(createToken, world.as(other), { name: "Diariet", clientId }),
  ];
  expect(new Set(made.map(({ token }) => token)).size).toBe(4);
  expect(made.map(({ token }) => token)).not.toContain(null);
});
