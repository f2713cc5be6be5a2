// A test that makes the code complain on the console has failed, unless it expected that and took the complaint away.
import { afterEach, beforeEach, expect, vi } from "vitest";

beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  if (!vi.isMockFunction(console.error)) return;
  const said = vi.mocked(console.error).mock.calls;
  vi.mocked(console.error).mockRestore();
  expect(said, "console.error").toEqual([]);
});
