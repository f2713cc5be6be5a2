// Access tokens: keys for one's own programs, each shown once.
import { Form, useActionData } from "@remix-run/react";
import { CopyField } from "~/app/features/people/CopyField";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { Notice } from "~/app/ui/Notice";
import { TextField } from "~/app/ui/TextField";
import { Time } from "~/app/ui/Time";
import { useRefused } from "~/app/useRefused";
import type { CreatedToken } from "~/server/domain/auth/commands/tokens";
import type { TokenView } from "~/server/domain/auth/queries/mine";
import styles from "./profile.module.css";
import { Section } from "./Section";

type Props = {
  tokens: TokenView[];
  /** An id for the one that is made: pressing twice makes one. */
  clientId: string;
};

export function TokensSection({ tokens, clientId }: Props) {
  const t = useTexts("profile");
  const { text, errors, written } = useRefused("token.create");
  const created = useActionData<{ created?: CreatedToken }>()?.created;
  return (
    <Section
      id="tokens"
      title={t("tokens")}
      lead={t("tokens-lead")}
      done={{ "token.revoke": t("token-revoked") }}
    >
      {created && (
        <div role="status">
          <Created {...created} />
        </div>
      )}
      {tokens.length > 0 && (
        <ul className={styles.list}>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} />
          ))}
        </ul>
      )}
      <FormNotice text={text} />
      <Form method="post" className={styles.inline} key={created?.tokenId} preventScrollReset>
        <input type="hidden" name="deed" value="token.create" />
        <input type="hidden" name="clientId" value={clientId} />
        <TextField
          name="name"
          id="token-name"
          label={t("token-name")}
          hint={t("token-name-hint")}
          defaultValue={written("name")}
          error={errors.name}
          maxLength={80}
          required
        />
        <Button type="submit" look="quiet">
          {t("create-token")}
        </Button>
      </Form>
    </Section>
  );
}

/** Whoever pressed twice gets the answer to the second: the token went with the first. */
function Created({ name, token }: CreatedToken) {
  const t = useTexts("profile");
  if (token === null)
    return (
      <Notice tone="warning" title={t("token-made", { name })}>
        <p>{t("token-made-explained")}</p>
      </Notice>
    );
  return (
    <Notice tone="done" title={t("token-created", { name })}>
      <CopyField id="new-token" label={t("token-once")} value={token} />
    </Notice>
  );
}

function TokenRow({ token: { id, name, prefix, createdAt, lastUsedAt } }: { token: TokenView }) {
  const t = useTexts("profile");
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        {name} <code>{prefix}…</code>
        <small>
          {t("created")} <Time at={createdAt} /> ·{" "}
          {lastUsedAt ? (
            <>
              {t("last-used")} <Time at={lastUsedAt} />
            </>
          ) : (
            t("never-used")
          )}
        </small>
      </span>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="deed" value="token.revoke" />
        <input type="hidden" name="tokenId" value={id} />
        <Button type="submit" look="danger" aria-label={t("revoke-named", { name })}>
          {t("revoke")}
        </Button>
      </Form>
    </li>
  );
}
