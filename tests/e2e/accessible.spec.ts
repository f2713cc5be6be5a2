// axe on every page, light, dark and with high contrast, at a desk and on a phone.
import { desk, findingsEverywhere, type Look, phone } from "./support/axe";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "parallel", timeout: 240_000 });

const looks: Look[] = [
  { name: "light, at a desk", viewport: desk, colorScheme: "light" },
  { name: "dark, on a phone", viewport: phone, colorScheme: "dark" },
  { name: "with high contrast", viewport: desk, colorScheme: "light", contrast: "more" },
];

for (const look of looks)
  test(`axe finds nothing on any page: ${look.name}`, async ({ as, town }) => {
    expect(await findingsEverywhere({ as, town }, look, "sv")).toEqual([]);
  });
