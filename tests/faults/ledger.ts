// What everybody meant to do, and what they were told of it: held against what was stored in the end.
import { intention, Meaning, type Step } from "./meaning";
import type { Upload } from "./uploading";

export interface Post {
  clientId: string;
  /** Undefined for the first post of a discussion, whose opening gives it. */
  conversationId: string | undefined;
  authorId: string;
  body: string;
  step: Step;
}

/** A message's text, or that it is gone. */
export type Text = string | null;

/** Something done once to a conversation: whether it was done is all there is to know. */
export interface Deed {
  name: string;
  input: Record<string, unknown>;
  by: string;
  step: Step;
}

export class Ledger {
  /** In the order in which they were said. */
  readonly posts: Post[] = [];
  /** By the message's id. */
  readonly texts = new Map<string, Meaning<Text>>();
  readonly hidings = new Map<string, Meaning<boolean>>();
  readonly pins = new Map<string, Meaning<boolean>>();
  /** By message, sign and person. */
  readonly signs = new Map<string, Meaning<boolean>>();
  /** By poll and person: the option. */
  readonly votes = new Map<string, Meaning<string>>();
  readonly deeds: Deed[] = [];
  readonly uploads: Upload[] = [];
  /** How often messages were acknowledged while the disk was full; undefined when it never was. */
  whileFull: number | undefined;
  acknowledged = 0;

  /** By a call's input: what it was meant as. */
  private readonly meant = new WeakMap<object, Step>();

  post(post: Omit<Post, "step">, input: object): void {
    const step = intention(post.body);
    this.posts.push({ ...post, step });
    this.meant.set(input, step);
  }

  mean<Value>(book: Map<string, Meaning<Value>>, key: string, value: Value, input: object): void {
    const meaning = book.get(key) ?? new Meaning<Value>();
    book.set(key, meaning);
    this.meant.set(input, meaning.mean(value));
  }

  deed(name: string, input: Record<string, unknown>, by: string): Step {
    const step = intention(null);
    this.deeds.push({ name, input, by, step });
    this.meant.set(input, step);
    return step;
  }

  /** Nobody changes what they meant to take away. */
  mayChange({ id }: { id: string }): boolean {
    return this.texts.get(id)?.last !== null;
  }

  sending(input: object): void {
    const step = this.meant.get(input);
    if (step) step.sent++;
  }

  answered(input: object, outcome: "done" | "refused", told: unknown): void {
    const step = this.meant.get(input);
    if (!step) return;
    Object.assign(step, { answers: step.answers + 1, outcome, told });
    if (outcome === "done") this.acknowledged++;
  }

  /** How often each kind of thing was meant, in words. */
  counts(): string {
    const all = (book: Map<string, { steps: unknown[] }>) =>
      [...book.values()].reduce((sum, { steps }) => sum + steps.length, 0);
    const texts = [...this.texts.values()].flatMap(({ steps }) => steps);
    const deletions = texts.filter(({ value }) => value === null).length;
    const names = new Map<string, number>();
    for (const { name } of this.deeds) names.set(name, (names.get(name) ?? 0) + 1);
    return [
      `${this.posts.length} messages, ${texts.length - deletions} edits, ${deletions} deletions`,
      `${all(this.signs)} signs, ${all(this.pins)} pins, ${all(this.hidings)} hidings, ${all(this.votes)} votes`,
      [...names].map(([name, times]) => `${times} × ${name}`).join(", "),
      `${this.uploads.length} files`,
    ].join("; ");
  }
}
