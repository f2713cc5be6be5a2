// Ids made in the browser: what the server takes for a UUID, and never the same twice.
import { expect, test } from "vitest";
import { newClientId } from "~/app/live/newClientId";
import { id } from "~/server/domain/core/text";

test("a client id is a UUID, and no two are the same", () => {
  const made = Array.from({ length: 2_000 }, newClientId);
  expect(made.filter((one) => !id.safeParse(one).success)).toEqual([]);
  expect(new Set(made).size).toBe(made.length);
});
