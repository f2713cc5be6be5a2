// A part of one's page: its heading, what it is for, and whether what was asked for is done.
import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { Notice } from "~/app/ui/Notice";
import styles from "./profile.module.css";

type Props = {
  id: string;
  title: string;
  lead?: string;
  /** Deed → what to say when it is done. */
  done?: Record<string, string>;
  children: ReactNode;
};

export function Section({ id, title, lead, done = {}, children }: Props) {
  const answer = useActionData<{ done?: string }>();
  const said = answer?.done && done[answer.done];
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      <div role="status" hidden={!said}>
        {said && <Notice tone="done" title={said} />}
      </div>
      {children}
    </section>
  );
}
