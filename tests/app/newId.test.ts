// Ids that browsers make: such as the server takes, and never the same.
import { expect, test } from "vitest";
import * as z from "zod";
import { newId } from "~/app/live/newId";

test("an id is a UUID of version 4, and a new one each time", () => {
  const ids = Array.from({ length: 1_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(z.uuidv4().safeParse(id).success, id).toBe(true);
});
