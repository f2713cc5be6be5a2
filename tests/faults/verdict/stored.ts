// What is stored, as pages opened now show it: each thing once, whoever may read it.
import type { ConversationView, MessageView } from "~/server/domain/conversations/views";
import type { PollView } from "~/server/domain/polls/views";
import type { Page } from "../page";
import type { Walker } from "../walker";

export interface Claim {
  what: string;
  /** What speaks against it; nothing when it holds. */
  against: string[];
}

export class Stored {
  readonly messages: MessageView[];
  readonly conversations = new Map<string, ConversationView>();
  readonly polls = new Map<string, PollView>();
  /** What is there, and not only stands in for what was moved. */
  readonly live = new Map<string, MessageView>();
  private readonly byClientId = new Map<string, MessageView[]>();

  /** @param pages by person */
  constructor(readonly pages: Map<string, Page>) {
    const seen = new Map<string, MessageView>();
    for (const page of pages.values()) {
      for (const [id, messages] of page.messages)
        for (const message of messages.values()) seen.set(`${id} ${message.number}`, message);
      for (const [id, view] of page.conversations) this.conversations.set(id, view);
      for (const [id, view] of page.polls) this.polls.set(id, view);
    }
    this.messages = [...seen.values()];
    for (const message of this.messages) {
      if (!message.moved) this.live.set(message.id, message);
      const same = this.byClientId.get(message.clientId) ?? [];
      this.byClientId.set(message.clientId, [...same, message]);
    }
  }

  /** The rows that have this client id: what was said, or what stands in for it. */
  saidAs(clientId: string): MessageView[] {
    return this.byClientId.get(clientId) ?? [];
  }

  /** Where a message is now, by the way that its trace shows. */
  followed(message: MessageView): MessageView | undefined {
    return message.moved ? this.live.get(message.moved.place?.messageId ?? "") : message;
  }
}

/** Opens a page anew for each person. */
export async function fetchStored(walkers: Walker[]): Promise<Stored> {
  const persons = new Map(walkers.map((walker) => [walker.person.id, walker]));
  const pages = await Promise.all(
    [...persons].map(async ([id, walker]) => [id, await walker.fetched()] as const),
  );
  return new Stored(new Map(pages));
}
