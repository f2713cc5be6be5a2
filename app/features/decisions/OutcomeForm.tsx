// A form about a discussion's outcome: what it sends beside its fields, and what one can do with it.
import { Form, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import type { LoadedConversation } from "~/app/features/conversations/conversation.server";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import styles from "./outcome.module.css";
import type { useOutcome } from "./useOutcome";
import { WrittenFor } from "./WrittenFor";

type Props = {
  outcome: ReturnType<typeof useOutcome>;
  submit: ReactNode;
  children: ReactNode;
};

export function OutcomeForm({ outcome: { deed, form, submit: send, letGo }, submit, children }: Props) {
  const t = useTexts("conversations");
  const { conversation, nextClientId } = useLoaderData<LoadedConversation>();
  return (
    <Form method="post" className={styles.form} onSubmit={send} preventScrollReset>
      <FormNotice text={form.text} errors={form.errors} />
      <input type="hidden" name="deed" value={deed} />
      <input type="hidden" name="conversationId" value={conversation.id} />
      <input type="hidden" name="clientId" value={nextClientId} />
      {children}
      <WrittenFor />
      <div className={styles.deed}>
        {submit}
        {letGo && (
          <Button type="button" look="plain" onClick={letGo}>
            {t("let-go")}
          </Button>
        )}
      </div>
    </Form>
  );
}
