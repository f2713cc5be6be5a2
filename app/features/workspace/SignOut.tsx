// Signing out; with something written here that is not sent yet, it is asked about first.
import { Form, useRouteLoaderData } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { createPortal } from "react-dom";
import { useTexts } from "~/app/i18n/useTexts";
import { BrowserStore, canKeep } from "~/app/live/outboxStore";
import type { loader as root } from "~/app/root";
import { usePart } from "~/app/ui/part";
import { unsent } from "./unsentPart";

export function SignOut() {
  const t = useTexts("house");
  const { onSubmit, question } = useAskedFirst();
  return (
    <>
      <Form method="post" action="/sign-out" reloadDocument onSubmit={onSubmit}>
        <button type="submit">{t("sign-out")}</button>
      </Form>
      {question}
    </>
  );
}

/** Gives what a form that signs out here takes, and where it stands, the question that it asks first. */
export function useAskedFirst() {
  const personId = useRouteLoaderData<typeof root>("root")?.person?.id;
  const [asked, setAsked] = useState<{ waiting: number; form: HTMLFormElement }>();
  const shown = usePart(unsent, asked !== undefined);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (!personId) return;
    event.preventDefault();
    const form = event.currentTarget;
    // The browser's own submit: it comes back here no more.
    void countWaiting(personId).then((waiting) =>
      waiting > 0 ? setAsked({ waiting, form }) : form.submit(),
    );
  };
  // Outside of what closes, such as a menu.
  const question =
    asked &&
    shown &&
    createPortal(
      <shown.Unsent
        waiting={asked.waiting}
        stay={() => setAsked(undefined)}
        leave={() => asked.form.submit()}
      />,
      document.body,
    );
  return { onSubmit, question };
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
