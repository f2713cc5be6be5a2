// What is said aloud of a conversation: one message in words, many by how many they are, and never more often than one can hear.
import type { TFunction } from "i18next";
import type { MessageView } from "~/server/domain/conversations/views";

/** How long messages are gathered before they are told, and how long it is quiet at least between two tellings, in milliseconds. */
const gather = 1_000;
const quiet = 6_000;
/** How long a message says that it is sent, in milliseconds: time to look up from what one wrote. */
const saysSent = 5_000;
/** The most characters of a message that are told. */
const most = 140;

export class News {
  private untold: MessageView[] = [];
  private clock: ReturnType<typeof setTimeout> | undefined;
  /** By the clock that only goes forward: the other one is set back, and nothing would be told for as long. */
  private told = Number.NEGATIVE_INFINITY;
  private lastSent = "";

  /** @param heard the number of the last message that was there already */
  constructor(
    private heard: number,
    private readonly announce: (text: string) => void,
    private readonly t: TFunction<"conversations">,
    private readonly showSent: (next: (sent: string[]) => string[]) => void,
  ) {}

  /** Somebody else has written. */
  came(message: MessageView): void {
    if (message.number <= this.heard) return;
    this.heard = message.number;
    if (!isThere(message)) return;
    this.untold.push(message);
    const wait = Math.max(gather, this.told + quiet - performance.now());
    this.clock ??= setTimeout(() => this.tell(), wait);
  }

  /** Told in its new words, or not at all when there are none any longer. */
  changed(message: MessageView): void {
    this.untold = this.untold
      .map((untold) => (untold.number === message.number ? message : untold))
      .filter(isThere);
  }

  /** What the reader wrote is stored: the answer and the line both say so, and it is told once. */
  sent({ clientId }: MessageView): void {
    if (clientId === this.lastSent) return;
    this.lastSent = clientId;
    this.announce(this.t("sent"));
    this.showSent((sent) => [...sent, clientId]);
    setTimeout(() => this.showSent((sent) => sent.filter((id) => id !== clientId)), saysSent);
  }

  stop(): void {
    clearTimeout(this.clock);
  }

  private tell(): void {
    this.clock = undefined;
    const [first, ...more] = this.untold.splice(0);
    if (!first) return;
    this.told = performance.now();
    this.announce(
      more.length > 0
        ? this.t("came-many", { count: more.length + 1 })
        : this.t("came-one", { name: first.author.name, text: shortened(wordsIn(first.html)) }),
    );
  }
}

/** Still here to be read, and not deleted, hidden or moved away while it waited to be told. */
function isThere({ deletedAt, hidden, moved }: MessageView): boolean {
  return !deletedAt && !hidden && !moved;
}

/** What a message says, without the signs of its writing: nobody wants to hear asterisks. */
function wordsIn(html: string): string {
  const { textContent } = new DOMParser().parseFromString(html, "text/html").body;
  return (textContent ?? "").replace(/\s+/g, " ").trim();
}

function shortened(text: string): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most);
  return `${text.slice(0, end > 0 ? end : most)} …`;
}
