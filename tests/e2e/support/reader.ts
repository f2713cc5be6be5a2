// Somebody new who may read everything in the workspace, and write nothing.
import { expect, type Page } from "@playwright/test";
import type { Town } from "./town";

/** Invited by a coordinator, in through the invitation's form, and given a place. */
export async function joinAsReader(
  coordinator: Page,
  reader: Page,
  { origin, workspaceId }: Town,
): Promise<void> {
  const does = async (command: string, data: object) => {
    const answer = await coordinator.request.post(`${origin}/api/${command}`, { headers: { origin }, data });
    expect(answer.ok(), command).toBe(true);
    return answer.json();
  };
  const email = "lasse@kristinehamn.example";
  const { link } = await does("invitation.send", {
    email,
    name: "Lasse Åkerö",
    role: "staff",
    organisation: "",
  });
  await reader.goto(link);
  await reader.getByLabel("Lösenord", { exact: true }).fill("fyra hästar i en hage");
  await reader.getByRole("button", { name: "Gå med" }).click();
  await expect(reader).not.toHaveURL(/\/link\//);
  const people = await coordinator.request.get(`${origin}/api/municipality.people`);
  const all = ((await people.json()) as { people: { id: string; email: string }[] }).people;
  const personId = all.find((one) => one.email === email)?.id;
  await does("membership.give", { workspaceId, personId, role: "reader" });
}
