// The same house in English, for whoever chooses it. Runs last, since the choice is the person's on every page.
import { desk, findingsEverywhere, type Look, phone } from "./support/axe";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "parallel", timeout: 240_000 });

const looks: Look[] = [
  { name: "dark, at a desk", viewport: desk, colorScheme: "dark" },
  { name: "light, on a phone", viewport: phone, colorScheme: "light" },
];

for (const look of looks)
  test(`axe finds nothing on any page in English: ${look.name}`, async ({ as, town }) => {
    const maja = await as("maja");
    await maja.goto(`/w/${town.workspaceId}`);
    // The other test may have switched already: then the switch offers Swedish.
    if ((await maja.locator("html").getAttribute("lang")) === "sv")
      await maja.getByRole("button", { name: "English" }).click();
    await expect(maja.locator("html")).toHaveAttribute("lang", "en");
    expect(await findingsEverywhere({ as, town }, look, "en")).toEqual([]);
  });
