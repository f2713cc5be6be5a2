// What I have kept to find again, from every workspace; nobody else sees it.

import Bookmark from "@lucide/icons/icons/bookmark";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { AudienceMark } from "~/app/ui/AudienceMark";
import { Button } from "~/app/ui/Button";
import { EmptyState } from "~/app/ui/EmptyState";
import { FormNotice } from "~/app/ui/FormNotice";
import { Icon } from "~/app/ui/Icon";
import { Page } from "~/app/ui/Page";
import { Pagination } from "~/app/ui/Pagination";
import { Time } from "~/app/ui/Time";
import { useRefused } from "~/app/useRefused";
import { bookmarkMessage } from "~/server/domain/conversations/commands/bookmarkMessage";
import { bookmarksMine } from "~/server/domain/conversations/queries/bookmarksMine";
import styles from "./saved.module.css";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("saved:title"));

export async function loader(args: LoaderFunctionArgs) {
  const page = new URL(args.request.url).searchParams.get("page") ?? undefined;
  return { ...(await look(args, bookmarksMine, { page })), page: Number(page ?? 1) };
}

export const action = (args: ActionFunctionArgs) =>
  act({ "message.bookmark": deed({ command: bookmarkMessage }) })(args);

export default function Saved() {
  const t = useTexts("saved");
  const { kept, page, pages } = useLoaderData<typeof loader>();
  const { text, errors } = useRefused("message.bookmark");
  return (
    <Page title={t("title")} sub={t("explained")}>
      <FormNotice text={text} errors={errors} />
      {kept.length === 0 ? (
        <EmptyState icon={<Icon of={Bookmark} size={28} />} title={t("nothing")}>
          <p>{t("nothing-explained")}</p>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {kept.map((one) => (
            <Kept key={one.id} kept={one} />
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} href={(wanted) => `/saved?page=${wanted}`} />
    </Page>
  );
}

type KeptMessage = Awaited<ReturnType<typeof loader>>["kept"][number];

function Kept({ kept }: { kept: KeptMessage }) {
  const t = useTexts("saved");
  const { id, author, excerpt, language, deleted, hidden, createdAt, conversation, workspace } = kept;
  return (
    <li className={styles.kept}>
      <div>
        <h2 className={styles.place}>
          <Link to={`/m/${id}`} lang={conversation.language} reloadDocument>
            {conversation.title}
          </Link>
          {conversation.town && <AudienceMark audience={{ internalTo: conversation.town }} />}
        </h2>
        <p className={styles.words} lang={deleted || hidden ? undefined : language}>
          {deleted ? t("deleted") : hidden ? t("hidden") : excerpt}
        </p>
        <p className={styles.by}>
          {author.name}, <Time at={createdAt} /> · <span lang={workspace.language}>{workspace.title}</span>
        </p>
      </div>
      <Form method="post" preventScrollReset replace>
        <input type="hidden" name="deed" value="message.bookmark" />
        <input type="hidden" name="messageId" value={id} />
        <input type="hidden" name="on" value="false" />
        <Button type="submit" look="quiet" aria-label={t("let-go-of-named", { title: conversation.title })}>
          {t("let-go-of")}
        </Button>
      </Form>
    </li>
  );
}
