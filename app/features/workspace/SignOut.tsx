// Signing out; with something written here that is not sent yet, it is asked about first.
import { Form, useRouteLoaderData } from "@remix-run/react";
import { type FormEvent, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useTexts } from "~/app/i18n/useTexts";
import { BrowserStore, canKeep } from "~/app/live/outboxStore";
import type { loader as root } from "~/app/root";
import { usePart } from "~/app/ui/part";
import { unsent } from "./unsentPart";

export function SignOut() {
  const t = useTexts("house");
  const personId = useRouteLoaderData<typeof root>("root")?.person?.id;
  const form = useRef<HTMLFormElement>(null);
  const [waiting, setWaiting] = useState(0);
  const asked = usePart(unsent, waiting > 0);
  const ask = (event: FormEvent<HTMLFormElement>) => {
    if (!personId) return;
    event.preventDefault();
    // The browser's own submit: it comes back here no more.
    void countWaiting(personId).then((count) => (count > 0 ? setWaiting(count) : form.current?.submit()));
  };
  return (
    <>
      <Form ref={form} method="post" action="/sign-out" reloadDocument onSubmit={ask}>
        <button type="submit">{t("sign-out")}</button>
      </Form>
      {/* Outside the menu, which closes. */}
      {asked &&
        createPortal(
          <asked.Unsent waiting={waiting} stay={() => setWaiting(0)} leave={() => form.current?.submit()} />,
          document.body,
        )}
    </>
  );
}

/** How much this person has done that waits here to be sent; none where nothing can be kept. What was refused stays, and is sent no more. */
async function countWaiting(personId: string): Promise<number> {
  if (!canKeep()) return 0;
  const store = new BrowserStore(personId);
  return store
    .all()
    .then(
      (waiting) => waiting.filter(({ refusal }) => !refusal).length,
      () => 0,
    )
    .finally(() => store.close());
}
