// What somebody meant a thing to be, again and again, and what the server said to each: from this follows what it may be in the end.

/** One intention. */
export interface Step<Value = unknown> {
  value: Value;
  /** How often it was sent, and with how many answers. */
  sent: number;
  answers: number;
  outcome?: "done" | "refused";
  /** Why it was refused, or what it gave. */
  told?: unknown;
}

export function intention<Value>(value: Value): Step<Value> {
  return { value, sent: 0, answers: 0 };
}

/** Whether it may have been done: it was, or some sending of it found no answer. */
export function mayBeDone({ sent, answers, outcome }: Step): boolean {
  return outcome === "done" || sent > answers;
}

/** One person's intentions with one thing, the last one last. */
export class Meaning<Value> {
  readonly steps: Step<Value>[] = [];

  mean(value: Value): Step<Value> {
    const step = intention(value);
    this.steps.push(step);
    return step;
  }

  get last(): Value | undefined {
    return this.steps.at(-1)?.value;
  }

  /** What it may be: as it was meant last, but for what was refused; what was acknowledged is not undone by itself. */
  possible(before: Value): Value[] {
    const values: Value[] = [];
    for (const step of this.steps.toReversed()) {
      if (mayBeDone(step)) values.push(step.value);
      if (step.outcome === "done") return values;
    }
    return [...values, before];
  }
}
