// One poll: its question, what each city says, whether they agree, and where one votes.

import { Form, Link } from "@remix-run/react";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { Badge } from "~/app/ui/Badge";
import { Button, buttonClass } from "~/app/ui/Button";
import { Day } from "~/app/ui/Day";
import { Quoting } from "~/app/ui/Quoting";
import { Time } from "~/app/ui/Time";
import type { FormerBallot } from "~/server/domain/polls/former";
import type { PollView } from "~/server/domain/polls/views";
import { CityColumn } from "./CityColumn";
import styles from "./polls.module.css";
import { usePollWords } from "./usePollWords";
import { VoteForm } from "./VoteForm";

type Props = {
  poll: PollView;
  former: FormerBallot[];
  internalTo: string | null;
  mayVote: boolean;
  mayClose: boolean;
  maySettle: boolean;
};

export function Poll({ poll, former, internalTo, mayVote, mayClose, maySettle }: Props) {
  const t = useTexts("polls");
  const { me } = useWorkspace();
  const words = usePollWords(internalTo);
  const open = words.isOpen(poll);
  const mine = poll.ballots.find(({ person }) => person.id === me.id);
  return (
    <section className={styles.poll} aria-labelledby={`poll-${poll.id}`}>
      <p className={styles.meta}>
        <Badge tone={open ? "ask" : "plain"}>{open ? t("title") : t("closed")}</Badge>{" "}
        {t("started", { name: poll.createdBy.name })} · <Until poll={poll} open={open} />
      </p>
      <h2 id={`poll-${poll.id}`} lang={poll.language}>
        {poll.question}
      </h2>
      <p className={styles.verdict} role="status">
        <Quoting say={(option) => words.verdict(poll, option)} lang={poll.language}>
          {words.agreedOn(poll)}
        </Quoting>
      </p>
      <div className={styles.columns}>
        {words.votes(poll).map((city) => (
          <CityColumn key={city.code} poll={poll} city={city} former={former} />
        ))}
      </div>
      {open && mayVote && <VoteForm key={mine?.at ?? ""} poll={poll} mine={mine} />}
      {open && me.role === "partner" && <p className={styles.meta}>{t("only-comment")}</p>}
      {open && mayClose && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="deed" value="poll.close" />
          <input type="hidden" name="pollId" value={poll.id} />
          <Button type="submit" look="quiet">
            {t("close")}
          </Button>
        </Form>
      )}
      {!open && maySettle && (
        <Link to="?settle#settle" className={buttonClass("quiet")}>
          {t("use-result")}
        </Link>
      )}
    </section>
  );
}

function Until({ poll, open }: { poll: PollView; open: boolean }) {
  const t = useTexts("polls");
  if (poll.closedAt)
    return (
      <>
        {t("closed-on")} <Time at={poll.closedAt} />
      </>
    );
  return (
    <>
      {t(open ? "open-until" : "closed-on")} <Day day={poll.closesOn} />
    </>
  );
}
