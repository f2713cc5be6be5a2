// A small deed on a message, done over the live line so that nothing on the page moves; its plain form does the same.
import { type FormEvent, useState } from "react";
import { useLive } from "~/app/live/LiveProvider";
import type { Refusal } from "~/app/live/wire";

/** No answer came: the same deed may be done again. */
const unreached: Refusal = { code: "unavailable", reason: "unavailable", fields: {}, about: {} };

/**
 * Gives what the form's `onSubmit` takes, and why it was refused the last time, if it was.
 * @param done runs when it is done
 */
export function useInPlace(name: string, done?: () => void) {
  const { call, socket } = useLive();
  const [refusal, setRefusal] = useState<Refusal>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!socket?.connected) return;
    event.preventDefault();
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    const said = Object.fromEntries(new FormData(event.currentTarget, pressed));
    setRefusal(undefined);
    void call(name, said).then(
      (answer) => {
        if (answer.ok) done?.();
        else setRefusal("refusal" in answer ? answer.refusal : unreached);
      },
      () => setRefusal(unreached),
    );
  };
  return { submit, refusal };
}
