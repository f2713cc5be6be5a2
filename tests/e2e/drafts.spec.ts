// What one has begun to write is there on every device of one's own, until it is sent.
import { composer, message, named, openRoom, visit } from "./support/deeds";
import { expect, test } from "./support/test";

test("a draft goes from one device to the other, marks its room, and is gone when it is sent", async ({
  as,
  town,
}) => {
  const [maja, laptop, phone] = [await as("maja"), await as("olle"), await as("olle")];
  const title = named("Halvskrivet");
  const room = await openRoom(maja, town, title);
  await visit(maja, `/w/${town.workspaceId}/rooms`);
  await visit(laptop, room);
  await visit(phone, `/w/${town.workspaceId}/rooms`);
  await composer(laptop).pressSequentially("Vi tänker oss att");
  await expect(laptop.getByText("Utkast sparat")).toBeVisible();
  const line = phone.getByRole("main").getByRole("listitem").filter({ hasText: title });
  await expect(line.getByText("Utkast", { exact: true })).toBeVisible();
  const hers = maja.getByRole("main").getByRole("listitem").filter({ hasText: title });
  await expect(hers).toBeVisible();
  await expect(hers.getByText("Utkast", { exact: true })).toHaveCount(0);

  await phone.goto(room);
  await expect(composer(phone)).toHaveValue("Vi tänker oss att");
  await composer(phone).focus();
  await composer(phone).press("End");
  await composer(phone).pressSequentially(" bussen blir först");
  await laptop.getByRole("heading", { level: 1 }).click();
  await expect(composer(laptop)).toHaveValue("Vi tänker oss att bussen blir först");

  await composer(phone).press("Control+Enter");
  await expect(message(laptop, "bussen blir först")).toBeVisible();
  await expect(composer(laptop)).toHaveValue("");
  await laptop.goto(`/w/${town.workspaceId}/rooms`);
  const sent = laptop.getByRole("main").getByRole("listitem").filter({ hasText: title });
  await expect(sent).toBeVisible();
  await expect(sent.getByText("Utkast", { exact: true })).toHaveCount(0);
});

test("a draft is never overwritten under the writer's fingers, and waits in the browser without a line", async ({
  as,
  town,
}) => {
  const broken = /ERR_INTERNET_DISCONNECTED|WebSocket/;
  const [laptop, phone] = [await as("sanna", { mayComplain: broken }), await as("sanna")];
  const room = await openRoom(laptop, town, named("Två som skriver"));
  await Promise.all([visit(laptop, room), visit(phone, room)]);
  await composer(laptop).focus();
  await composer(laptop).pressSequentially("Det jag skriver");
  await composer(phone).pressSequentially("Något annat");
  await laptop.waitForTimeout(4_000);
  await expect(composer(laptop)).toHaveValue("Det jag skriver");

  await laptop.context().setOffline(true);
  await composer(laptop).pressSequentially(" utan kontakt");
  await expect(laptop.getByText("Utkastet finns bara i den här webbläsaren")).toBeVisible({
    timeout: 30_000,
  });
  await laptop.context().setOffline(false);
  await expect(laptop.getByText("Utkast sparat")).toBeVisible({ timeout: 30_000 });
  await phone.reload();
  await expect(composer(phone)).toHaveValue("Det jag skriver utan kontakt");
});

test("a draft that was sent from another device goes from under the cursor, too", async ({ as, town }) => {
  const [laptop, phone] = [await as("sanna"), await as("sanna")];
  const room = await openRoom(laptop, town, named("Skickat från bussen"));
  await visit(laptop, room);
  await composer(laptop).pressSequentially("Vi ses klockan tio");
  await expect(laptop.getByText("Utkast sparat")).toBeVisible();
  await visit(phone, room);
  await expect(composer(phone)).toHaveValue("Vi ses klockan tio");
  await phone.getByRole("button", { name: /^Skicka/ }).click();
  await expect(message(laptop, "Vi ses klockan tio")).toBeVisible();
  await expect(composer(laptop)).toBeFocused();
  await expect(composer(laptop)).toHaveValue("");
});

test("a draft that is too long is offered to the server once, and the page says so until the text is another", async ({
  as,
  town,
}) => {
  const sanna = await as("sanna");
  let offered = 0;
  sanna.on("websocket", (line) =>
    line.on("framesent", ({ payload }) => {
      if (String(payload).includes('"draft.keep"')) offered += 1;
    }),
  );
  const room = await openRoom(sanna, town, named("För långt"));
  await visit(sanna, room);
  await composer(sanna).fill("Kort nog");
  await expect(sanna.getByText("Utkast sparat")).toBeVisible();
  await expect(sanna.getByText(/tecken/)).toHaveCount(0);
  await composer(sanna).fill("x".repeat(7_600));
  await expect(sanna.getByText("400 tecken kvar")).toBeVisible();
  await composer(sanna).fill("x".repeat(8_020));
  await expect(sanna.getByText("20 tecken för mycket")).toBeVisible();
  await expect(sanna.getByText("Utkastet kan inte sparas på servern")).toBeVisible();
  const before = offered;
  expect(before).toBeGreaterThan(1);
  await sanna.waitForTimeout(6_000);
  expect(offered).toBe(before);
  await composer(sanna).fill("Kort nog igen");
  await expect(sanna.getByText("Utkast sparat")).toBeVisible();
  await expect(sanna.getByText(/tecken/)).toHaveCount(0);
});
