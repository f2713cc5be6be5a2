// One's own profile, and who hears when it changes.
import { expect, test } from "vitest";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { editProfile } from "~/server/domain/people/commands/editProfile";
import { profileMine } from "~/server/domain/people/queries/profileMine";
import { fieldsOf, why } from "../../support/refused";
import { addColleague, foundTown, givePlace } from "../../support/towns";
import { foundWorkspace } from "../../support/twinnings";
import { testWorld } from "../../support/world";

const world = await testWorld();
const [karlstad, kristinehamn] = [await foundTown(world, "1780"), await foundTown(world, "1781")];

test("shows all that is known of a person, to that person", async () => {
  const person = await addColleague(world, karlstad, { password: "vinterväg och sommarbad" });
  const { id, email, name, title, department } = person;
  expect(await ask(profileMine, world.as(person), {})).toEqual({
    ...{ id, email, name, title, department },
    language: "sv",
    role: "staff",
    organisation: "",
    municipality: { code: "1780", name: "Karlstad" },
    hasPassword: true,
  });
  expect(await why(ask(profileMine, world.visitor(), {}))).toMatch(/unauthenticated/);
});

test("changes what is given, and nothing else", async () => {
  const person = await addColleague(world, karlstad);
  const edit = (changes: object) => perform(editProfile, world.as(person), changes);
  const now = () => ask(profileMine, world.as(person), {});
  expect(await edit({ language: "en" })).toEqual({ language: "en" });
  expect(await now()).toMatchObject({ name: person.name, title: person.title, language: "en" });
  await edit({ name: "  Britt   Ängström ", title: "", department: "Gata" });
  expect(await now()).toMatchObject({
    name: "Britt Ängström",
    title: "",
    department: "Gata",
    language: "en",
  });
});

test("needs a name, within bounds, and holds no personnummer", async () => {
  const person = await addColleague(world, karlstad);
  const refusal = (changes: object) => fieldsOf(perform(editProfile, world.as(person), changes));
  expect(await refusal({ name: "" })).toEqual({ name: "required" });
  expect(await refusal({ title: "x".repeat(121) })).toEqual({ title: "too-long" });
  for (const field of ["name", "title", "department"])
    expect(await refusal({ [field]: "Ek 850709-9805" })).toEqual({ [field]: "personnummer" });
});

test("a new name is told to the own city and to both cities of one's workspaces, once each", async () => {
  const { shared, internal, workspaceId } = await foundWorkspace(world, [karlstad, kristinehamn]);
  const elsewhere = await foundWorkspace(world, [karlstad, kristinehamn], { title: "Utan plats" });
  const person = await addColleague(world, karlstad);
  await givePlace(world, { workspaceId }, person);

  const heard = await world.ears.during(() =>
    perform(editProfile, world.as(person), { name: "Göran Björk" }),
  );
  expect(heard.map(({ audienceId }) => audienceId).sort()).toEqual([karlstad.audienceId, shared].sort());
  expect(heard[0]).toMatchObject({
    name: "person.changed",
    kind: "person",
    actorId: person.id,
    view: {
      id: person.id,
      name: "Göran Björk",
      title: person.title,
      municipalityCode: "1780",
      organisation: "",
    },
  });
  const silent = [elsewhere.shared, ...Object.values(internal)];
  expect(heard.filter(({ audienceId }) => silent.includes(audienceId))).toEqual([]);
});

test("another language is nobody else's business", async () => {
  const person = await addColleague(world, karlstad);
  const heard = await world.ears.during(() => perform(editProfile, world.as(person), { language: "en" }));
  expect(heard).toEqual([]);
});
