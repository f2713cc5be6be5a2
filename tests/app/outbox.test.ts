// What waits in an outbox: kept in the order it was done, sent one after the other by one tab, and what is refused waits for its writer.
import { describe, expect, test } from "vitest";
import { type Doing, flush, type Send } from "~/app/live/outbox";
import type { Answer } from "~/app/live/wire";
import { MemoryStore } from "../faults/memoryStore";

const post = (id: string): Doing => ({ id, deed: "message.post", conversationId: "k", input: { body: id } });
const outcome = (text: string): Doing => ({
  ...{ id: "outcome:k", deed: "discussion.settle", conversationId: "k" },
  input: { text, state: "decided", mandate: "på delegation", reviewOn: "2099-03-01" },
});
const done: Answer = { ok: true, output: {} };
const refused = (reason: string, code = "conflict"): Answer => {
  return { ok: false, refusal: { code, reason, fields: {}, about: {} } };
};

/** An outbox and a server that answers as it is told to; `sent` is what reached it. */
async function outbox(...doings: Doing[]) {
  const store = new MemoryStore("maja");
  for (const doing of doings) await store.put(doing);
  const sent: unknown[] = [];
  const sendWith =
    (answer: (deed: string) => Answer | Promise<Answer>): Send =>
    ({ deed, input }) => {
      sent.push(input.text ?? input.body ?? deed);
      return Promise.resolve(answer(deed));
    };
  const waiting = async () =>
    (await store.all()).map(({ id, refusal }) => (refusal ? [id, refusal.reason] : [id]));
  return { store, sent, sendWith, waiting };
}

describe("an outcome", () => {
  test("goes in its turn among the texts that were written before and after it", async () => {
    const { store, sent, sendWith, waiting } = await outbox(post("Ett"), outcome("Så blev det"), post("Två"));
    expect(
      await flush(
        store,
        sendWith(() => done),
      ),
    ).toBe(true);
    expect(sent).toEqual(["Ett", "Så blev det", "Två"]);
    expect(await waiting()).toEqual([]);
  });

  test("that is written anew takes the place of the one that waits", async () => {
    const { store, sent, sendWith } = await outbox(outcome("Först"), post("Emellan"), outcome("Sedan"));
    await flush(
      store,
      sendWith(() => done),
    );
    expect(sent).toEqual(["Emellan", "Sedan"]);
  });

  test("that came second waits for its writer, whole, and stops nothing else", async () => {
    const { store, sent, sendWith, waiting } = await outbox(outcome("Så blev det"), post("Två"));
    const answer = (deed: string) => (deed === "discussion.settle" ? refused("settled-already") : done);
    expect(await flush(store, sendWith(answer))).toBe(true);
    expect(await waiting()).toEqual([["outcome:k", "settled-already"]]);
    expect((await store.all())[0]?.input).toEqual(outcome("Så blev det").input);
    await flush(store, sendWith(answer));
    expect(sent).toEqual(["Så blev det", "Två"]);
  });

  test("that is written anew while the first is under way is sent as well", async () => {
    const { store, sent, sendWith } = await outbox(outcome("Först"));
    let first = true;
    const answer = async () => {
      if (first) await store.put(outcome("Sedan"));
      first = false;
      return done;
    };
    await flush(store, sendWith(answer));
    expect(sent).toEqual(["Först", "Sedan"]);
  });
});

describe("what gets no answer", () => {
  const lost: [string, () => Answer | Promise<Answer>][] = [
    ["a line that is gone", () => Promise.reject(new Error("not connected"))],
    ["a server that can't", () => ({ ok: false, error: "unavailable" })],
    ["too many at once", () => refused("too-many", "too-many")],
    ["a session that ended", () => refused("unauthenticated", "unauthenticated")],
  ];

  test.each(lost)("stays first, and is sent again: %s", async (_why, answer) => {
    const { store, sent, sendWith, waiting } = await outbox(outcome("Så blev det"), post("Två"));
    expect(await flush(store, sendWith(answer))).toBe(false);
    expect(await waiting()).toEqual([["outcome:k"], ["Två"]]);
    expect(
      await flush(
        store,
        sendWith(() => done),
      ),
    ).toBe(true);
    expect(sent).toEqual(["Så blev det", "Så blev det", "Två"]);
  });
});

test("two tabs that send at the same moment send each thing once", async () => {
  const { store, sent, sendWith } = await outbox(post("Ett"), outcome("Så blev det"), post("Två"));
  const slowly = sendWith(() => new Promise((answer) => setTimeout(() => answer(done), 5)));
  await Promise.all([flush(store, slowly), flush(store, slowly)]);
  expect(sent).toEqual(["Ett", "Så blev det", "Två"]);
});
