// A key of one's own for programs, made as on one's own page.
import type { Person } from "~/prisma/generated/client";
import { createToken } from "~/server/domain/auth/commands/tokens";
import { perform } from "~/server/domain/core/perform";
import type { World } from "./world";

/** Made for the first time, so that the token itself is shown. */
export async function newToken(world: World, person: Pick<Person, "id">, name = "Diariet") {
  const { token, ...made } = await perform(createToken, world.as(person), { name });
  if (token === null) throw new Error("a new token was not shown");
  return { ...made, token };
}
