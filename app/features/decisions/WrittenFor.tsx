// Who will read what is written in a form on a discussion's page: said there, and sent along.
import { useLoaderData } from "@remix-run/react";
import type { LoadedConversation } from "~/app/features/conversations/conversation.server";
import { useReaderWords } from "~/app/features/conversations/readers";
import { MeantFor } from "./MeantFor";
import styles from "./outcome.module.css";

export function WrittenFor() {
  const { conversation, readers, partners } = useLoaderData<LoadedConversation>();
  const { readBy } = useReaderWords();
  return (
    <p className={styles.readers}>
      <MeantFor internalTo={conversation.internalTo} />
      {readBy(readers, conversation.internalTo, partners)}
    </p>
  );
}
