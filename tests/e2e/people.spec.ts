// The people of a workspace, on a page that is open while they change.

import { visit } from "./support/deeds";
import { expect, test } from "./support/test";

test("what somebody is now stands at the other city's without being asked for", async ({ as, town }) => {
  const maja = await as("maja");
  await visit(maja, `/w/${town.workspaceId}/people`);
  const sanna = await as("sanna");
  const edit = async (title: string) => {
    const answer = await sanna.request.post("/api/profile.edit", { data: { title } });
    expect(answer.ok()).toBe(true);
  };
  await expect(maja.getByText("trafikplanerare").first()).toBeVisible();
  await edit("trafikchef på prov");
  await expect(maja.getByText("trafikchef på prov")).toBeVisible();
  await edit("trafikplanerare");
  await expect(maja.getByText("trafikchef på prov")).toHaveCount(0);
});
