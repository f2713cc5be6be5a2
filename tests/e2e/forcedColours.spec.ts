// Colours that a system forces on its pages: axe sees those of the page behind them, so that what they could hide is looked at here.
import type { Locator } from "@playwright/test";
import { composer, named, openRoom, visit } from "./support/deeds";
import { expect, test } from "./support/test";

const forced = { forcedColors: "active" } as const;

test("what is internal has a dashed edge, and what is shared has none", async ({ as, town }) => {
  const maja = await as("maja", forced);
  for (const [audience, edge] of [
    ["Gemensamt", /none|solid/],
    ["Internt", /dashed/],
  ] as const) {
    const title = named(audience);
    const room = await openRoom(maja, town, title, audience);
    await visit(maja, room);
    const box = maja.locator("form > * > div, form > div").filter({ has: composer(maja) });
    for (const surface of [maja.getByRole("main"), box.last()])
      await expect(surface).toHaveCSS("border-inline-start-style", edge);
    await maja.goto(`/w/${town.workspaceId}/rooms`);
    const line = maja.getByRole("main").getByRole("listitem").filter({ hasText: title });
    await expect(line).toHaveCSS("border-inline-start-style", edge);
  }
});

test("whatever the keyboard comes to in a room shows that it is there", async ({ as, town }) => {
  const maja = await as("maja", forced);
  await visit(maja, await openRoom(maja, town, named("Med tangenter")));
  const [seen, unmarked]: [Set<string>, string[]] = [new Set(), []];
  for (let i = 0; i < 80; i++) {
    await maja.keyboard.press("Tab");
    const focused = maja.locator(":focus");
    if ((await focused.count()) === 0) break;
    const name = await focused.evaluate(({ outerHTML }) => outerHTML.slice(0, 120));
    if (!(await isRinged(focused))) unmarked.push(name);
    seen.add(name);
  }
  expect(seen.size).toBeGreaterThan(20);
  expect([...seen].join()).toContain("<textarea");
  expect(unmarked).toEqual([]);
});

/** Whether a ring is drawn around it, or around the frame that it fills. */
function isRinged(focused: Locator): Promise<boolean> {
  return focused.evaluate((element) => {
    for (let at: Element | null = element; at && at.tagName !== "FORM"; at = at.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) return true;
    }
    return false;
  });
}
