// A part that is fetched later comes in the end, whoever asked for it first and however often the net is away.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { part } from "~/app/ui/part";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { querySelector: () => null });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("is asked for again when it was wanted while a first try, at the first touch, was failing", async () => {
  const touches: (() => void)[] = [];
  vi.stubGlobal("window", { addEventListener: (_: string, act: () => void) => touches.push(act) });
  const load = vi.fn().mockRejectedValueOnce(new TypeError("Failed to fetch")).mockResolvedValue("forms");
  const forms = part<string>(load);
  expect(load).not.toHaveBeenCalled();
  touches[0]?.();
  await forms.fetch(true);
  await vi.runAllTimersAsync();
  expect(load).toHaveBeenCalledTimes(2);
  expect(forms.found()).toBe("forms");
});
