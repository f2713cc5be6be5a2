// Claims about everything else that people did: what was acknowledged is there, and what was refused is not.
import type { Mark } from "~/app/features/conversations/marks";
import type { Deed, Ledger } from "../ledger";
import { type Meaning, mayBeDone } from "../meaning";
import { byConversation } from "./messages";
import type { Claim, Stored } from "./stored";

export function deedClaims(ledger: Ledger, stored: Stored): Claim[] {
  const { signs, pins, hidings, votes } = ledger;
  const live = (id: string) => {
    const message = stored.live.get(id);
    return message?.deletedAt ? undefined : message;
  };
  const inSight = (id: string) => (live(id)?.hidden ? undefined : live(id));
  return [
    {
      what: "each sign is there as it was put or taken last",
      against: unlike(signs, false, (key) => {
        const [id = "", sign, person] = key.split(" ");
        const put = inSight(id)?.reactions.find((one) => one.sign === sign)?.people ?? [];
        return inSight(id) && put.some((one) => one.id === person);
      }),
    },
    {
      what: "what was pinned last is pinned, and nothing else",
      against: unlike(pins, false, (id) => inSight(id) && inSight(id)?.pinned !== null),
    },
    {
      what: "what a lead hid last is hidden, and nothing else",
      against: unlike(hidings, false, (id) => live(id) && live(id)?.hidden !== null),
    },
    {
      what: "each vote is the last that was given",
      against: unlike(votes, "", (key) => {
        const [pollId = "", person] = key.split(" ");
        const ballots = stored.polls.get(pollId)?.ballots;
        return ballots && (ballots.find((ballot) => ballot.person.id === person)?.optionIds.join() ?? "");
      }),
    },
    {
      what: "each deed on a discussion is done once, or refused and not done",
      against: undone(ledger, stored),
    },
  ];
}

/** @param now what it is; undefined where nobody sees it any more */
function unlike<Value>(
  book: Map<string, Meaning<Value>>,
  before: Value,
  now: (key: string) => Value | undefined,
): string[] {
  return [...book].flatMap(([key, meaning]) => {
    const value = now(key);
    const possible = meaning.possible(before);
    if (value === undefined || possible.includes(value)) return [];
    return [`${key}: ${value}, and not ${possible.join(" or ")}`];
  });
}

function undone({ deeds }: Ledger, stored: Stored): string[] {
  return deeds.flatMap((deed) => {
    const there = traces[deed.name]?.(deed, stored);
    if (there === undefined) return [];
    const wrong = deed.step.outcome === "done" ? !there : there && !mayBeDone(deed.step);
    const { outcome, sent, told } = deed.step;
    return wrong
      ? [`${deed.name} ${JSON.stringify(deed.input)}: ${outcome} after ${sent}, ${JSON.stringify(told)}`]
      : [];
  });
}

/** Whether a deed has left its trace; undefined where that can't be told. */
const traces: Record<string, (deed: Deed, stored: Stored) => boolean | undefined> = {
  "discussion.open": ({ input }, { conversations }) =>
    [...conversations.values()].filter(({ title }) => title === input.title).length === 1,
  "discussion.split": ({ input, step }, stored) => {
    const made = [...stored.conversations.values()].filter(({ title }) => title === input.title);
    if (step.outcome !== "done") return made.length > 0;
    const [first] = byConversation(stored.messages).get(made[0]?.id ?? "") ?? [];
    return made.length === 1 && first !== undefined && stored.followed(first)?.id === input.messageId;
  },
  "message.move": ({ input, step }, stored) => {
    if (step.outcome !== "done") return undefined;
    const passed = stored.messages.filter((one) => stored.followed(one)?.id === input.messageId);
    return passed.some(({ conversationId }) => conversationId === input.conversationId);
  },
  "discussion.merge": ({ input, step }, stored) => {
    if (step.outcome !== "done") return undefined;
    const state = stored.conversations.get(String(input.conversationId))?.state;
    const left = stored.messages.filter(
      ({ conversationId, moved }) => conversationId === input.conversationId && !moved,
    );
    return state === "merged" && left.length === 0;
  },
  "discussion.settle": ({ input }, { conversations }) =>
    conversations.get(String(input.conversationId))?.outcome?.text === input.text,
  "poll.open": ({ input }, { polls }) =>
    [...polls.values()].filter(({ question }) => question === input.question).length === 1,
  "conversation.read": () => undefined,
  "conversation.unread": () => undefined,
};

/** A mark was taken back as often as that was acknowledged. */
export function markClaims({ deeds }: Ledger, { pages }: Stored): Claim[] {
  const against = new Map<string, string>();
  const taken = deeds.filter(({ name }) => name === "conversation.unread");
  for (const { by, input } of taken) {
    const key = `${by} in ${input.conversationId}`;
    const same = taken.filter((one) => one.by === by && one.input.conversationId === input.conversationId);
    const least = same.filter(({ step }) => step.outcome === "done").length;
    const most = same.reduce((sum, { step }) => sum + step.sent, 0);
    const mark: Mark | undefined = pages.get(by)?.marks.get(String(input.conversationId));
    const turn = mark?.turn ?? 0;
    if (turn < least || turn > most) against.set(key, `${key}: ${turn} times, and not ${least} to ${most}`);
  }
  return [{ what: "what was marked as unread was, as often as it was", against: [...against.values()] }];
}
