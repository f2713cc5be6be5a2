// The hot path's way to the database: a transaction is stored whole or not at all, and a broken connection harms no other.
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDirect } from "~/server/db/direct";
import { query } from "../support/postgres";
import { testWorld } from "../support/world";

const world = await testWorld();
const direct = openDirect(world.url);

beforeAll(async () => {
  await direct.$executeRaw`create table kept (what text, at timestamp(3))`;
});

afterAll(() => direct.close());

function kept(): Promise<{ what: string }[]> {
  return direct.$queryRaw`select what from kept order by what`;
}

it("stores what the work stored, once it is done", async () => {
  const touched = await direct.transaction(
    (tx) => tx.$executeRaw`insert into kept values (${"ett"}), (${"två"})`,
  );
  expect(touched).toBe(2);
  expect(await kept()).toEqual([{ what: "ett" }, { what: "två" }]);
});

it("stores nothing of a work that fails", async () => {
  const before = await kept();
  const failing = direct.transaction(async (tx) => {
    await tx.$executeRaw`insert into kept values (${"halvt"})`;
    throw new Error("halfway");
  });
  await expect(failing).rejects.toThrow("halfway");
  expect(await kept()).toEqual(before);
});

it("never calls stored what PostgreSQL undid, also when the work minds no failure", async () => {
  const careless = direct.transaction(async (tx) => {
    await tx.$executeRaw`insert into kept values (${"borta"})`;
    await tx.$executeRaw`select 1 / 0`.catch(() => undefined);
    return "done";
  });
  await expect(careless).rejects.toThrow("undone");
  expect(await kept()).not.toContainEqual({ what: "borta" });
});

it("commits behind the last statement, and is told apart from one that failed", async () => {
  const stored = direct.transaction(async (tx, commit) => {
    const touched = tx.$executeRaw`insert into kept values (${"genast"})`;
    commit();
    return touched;
  });
  expect(await stored).toBe(1);
  expect(await kept()).toContainEqual({ what: "genast" });
  const failing = direct.transaction(async (tx, commit) => {
    const all = [tx.$executeRaw`insert into kept values (${"inte"})`, tx.$executeRaw`select 1 / 0`];
    commit();
    await Promise.all(all);
  });
  await expect(failing).rejects.toThrow("division by zero");
  expect(await kept()).not.toContainEqual({ what: "inte" });
});

it("keeps apart what is asked in one go, also when some of it gives nothing", async () => {
  const [none, touched, ett] = await direct.transaction((tx) =>
    Promise.all([
      tx.$queryRaw`select what from kept where what = ${"ingen"}`,
      tx.$executeRaw`insert into kept values (${"tre"}), (${"fyra"})`,
      tx.$queryRaw`select what, length(what) from kept where what = ${"ett"}`,
    ]),
  );
  expect([none, touched, ett]).toEqual([[], 2, [{ what: "ett", length: 3 }]]);
});

it("fails all that was asked in one go by what one of it failed by", async () => {
  const outcomes: PromiseSettledResult<number>[] = [];
  const failing = direct.transaction(async (tx) => {
    const all = [
      tx.$executeRaw`insert into kept values (${"före"})`,
      tx.$executeRaw`select 1 / 0`,
      tx.$executeRaw`insert into kept values (${"efter"})`,
    ];
    outcomes.push(...(await Promise.allSettled(all)));
  });
  await expect(failing).rejects.toThrow("division by zero");
  const divided = { status: "rejected", reason: expect.objectContaining({ code: "22012" }) };
  expect(outcomes).toEqual([divided, divided, divided]);
  const names = (await kept()).map(({ what }) => what);
  expect(names).not.toContain("före");
  expect(names).not.toContain("efter");
});

it("fails when its connection is cut, and works again at once", async () => {
  const cut = direct.transaction(async (tx) => {
    const [{ pid } = { pid: 0 }] = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
    await tx.$executeRaw`insert into kept values (${"avbrutet"})`;
    await query(world.url, `select pg_terminate_backend(${pid})`);
    await tx.$executeRaw`insert into kept values (${"efteråt"})`;
  });
  await expect(cut).rejects.toThrow();
  await expect(direct.transaction((tx) => tx.$queryRaw`select 1 as one`)).resolves.toEqual([{ one: 1 }]);
  expect(await kept()).not.toContainEqual({ what: "avbrutet" });
});

it("keeps moments as they are, whatever time the machine has", async () => {
  const at = new Date("2026-06-24T10:00:00.123Z");
  await direct.$executeRaw`insert into kept values (${"då"}, ${at})`;
  const rows = await direct.$queryRaw`select at::text from kept where what = ${"då"}`;
  expect(rows).toEqual([{ at: "2026-06-24 10:00:00.123" }]);
});
