// Sharing one message across the line between shared and internal: where to, and then its exact text and readers, before it is done.
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { conversationPath } from "~/app/features/conversations/conversationPath";
import { useReaderWords } from "~/app/features/conversations/readers";
import { titled } from "~/app/i18n/title";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Button } from "~/app/ui/Button";
import { Checkbox, Select } from "~/app/ui/ChoiceField";
import { FormNotice } from "~/app/ui/FormNotice";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { Prose } from "~/app/ui/Prose";
import { useRefused } from "~/app/useRefused";
import { bringMessage, shareMessage } from "~/server/domain/conversations/commands/shareMessage";
import { messageSharing } from "~/server/domain/conversations/queries/messageSharing";
import { newId } from "~/server/domain/core/id";
import styles from "./moving.module.css";

export async function loader(args: LoaderFunctionArgs) {
  const conversationId = new URL(args.request.url).searchParams.get("to") ?? "";
  return { ...(await look(args, messageSharing, { conversationId })), clientId: newId() };
}

/** Also after a refusal: the text or its readers may have changed, and the next yes is to what is shown then. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => t(data?.internalTo ? "moving:share" : "moving:bring"));

const toCopy = ({ messageId }: { messageId: string }) => redirect(`/m/${messageId}`);

export const action = act({
  "message.share": deed({ command: shareMessage, after: toCopy }),
  "message.bring": deed({ command: bringMessage, after: toCopy }),
});

type Loaded = Awaited<ReturnType<typeof loader>>;

export default function PassOn() {
  const t = useTexts("moving");
  const loaded = useLoaderData<typeof loader>();
  const { message, title, titleLanguage, workspaceId, internalTo, mayShare, chosen } = loaded;
  const { audienceOf } = useReaderWords();
  const { conversationId, conversationKind: kind, number } = message;
  const back =
    kind === "comments"
      ? `/m/${message.id}`
      : `${conversationPath({ workspaceId, conversationId, kind })}?around=${number}#m-${number}`;
  return (
    <Page
      title={t(internalTo ? "share" : "bring")}
      audience={audienceOf(internalTo)}
      above={<Breadcrumbs steps={[{ to: back, label: title, lang: titleLanguage }]} />}
    >
      <div className={styles.sections}>
        {mayShare ? (
          <>
            <p>{t(internalTo ? "share-explained" : "bring-explained")}</p>
            <ChoosePlace loaded={loaded} />
            {chosen && <Confirm key={chosen.id} loaded={loaded} chosen={chosen} />}
          </>
        ) : (
          <p>{t("share-not-yours")}</p>
        )}
        <p>
          <LinkButton to={back} look="quiet">
            {t("cancel")}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}

function ChoosePlace({ loaded: { places, chosen } }: { loaded: Loaded }) {
  const t = useTexts("moving");
  if (places.length === 0) return <p>{t("share-nowhere")}</p>;
  return (
    <Form method="get" className={styles.section} preventScrollReset>
      <Select name="to" label={t("share-where")} defaultValue={chosen?.id ?? ""} required>
        <option value="">{t("share-choose")}</option>
        {places.map(({ id, title, language }) => (
          <option key={id} value={id} lang={language}>
            {title}
          </option>
        ))}
      </Select>
      <Button type="submit" look={chosen ? "quiet" : "primary"}>
        {t("share-show")}
      </Button>
    </Form>
  );
}

type Chosen = NonNullable<Loaded["chosen"]>;

function Confirm({ loaded, chosen }: { loaded: Loaded; chosen: Chosen }) {
  const t = useTexts("moving");
  const { message, html, internalTo, clientId } = loaded;
  const name = internalTo ? "message.share" : "message.bring";
  const { text, errors } = useRefused(name);
  const { willReadBy } = useReaderWords();
  const { cities, partners, people, who } = chosen;
  return (
    <Form method="post" className={styles.section} aria-labelledby="exactly">
      <h2 id="exactly">{t("exact-text")}</h2>
      <FormNotice text={text ?? errors.body} errors={{}} />
      <blockquote className={styles.post}>
        <p className={styles.trace}>{t("written-by", { name: message.author.name })}</p>
        <Prose html={html} lang={message.language} />
      </blockquote>
      <p>
        <strong>{willReadBy(cities, partners)}</strong>
      </p>
      <input type="hidden" name="deed" value={name} />
      <input type="hidden" name="clientId" value={clientId} />
      <input type="hidden" name="conversationId" value={chosen.id} />
      <input type="hidden" name="body" value={message.body} />
      <input type="hidden" name="readers" value={people} />
      <input type="hidden" name="who" value={who} />
      {errors.body && <Checkbox name="personnummerMeant" label={t("share-personnummer")} />}
      <Button type="submit" look={internalTo ? "primary" : "internal"}>
        {t(internalTo ? "share-now" : "bring-now", { count: people })}
      </Button>
    </Form>
  );
}
