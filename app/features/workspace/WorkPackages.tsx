// The work packages of a workspace: rename, move, retire, and add one.

import ArrowDown from "@lucide/icons/icons/arrow-down";
import ArrowUp from "@lucide/icons/icons/arrow-up";
import { Form, useActionData } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Badge } from "~/app/ui/Badge";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { Icon } from "~/app/ui/Icon";
import { Notice } from "~/app/ui/Notice";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import type { WorkPackageView } from "~/server/domain/workspaces/present";
import styles from "./settings.module.css";

type ListProps = {
  packages: WorkPackageView[];
  /** An id for the one that is added: pressing twice adds one. */
  clientId: string;
};

export function WorkPackages({ packages, clientId }: ListProps) {
  const t = useTexts("workspace");
  const saved = useActionData<{ done?: string }>()?.done?.startsWith("workPackage.");
  return (
    <section className={styles.section} aria-labelledby="packages">
      <h2 id="packages">{t("packages")}</h2>
      <p className={styles.hint}>{t("packages-hint")}</p>
      <div role="status" hidden={!saved}>
        {saved && <Notice tone="done" title={t("saved")} />}
      </div>
      <ol className={styles.packages}>
        {packages.map((one, position) => (
          <li key={one.id}>
            <PackageRow one={one} first={position === 0} last={position === packages.length - 1} />
          </li>
        ))}
      </ol>
      <AddPackage key={packages.length} clientId={clientId} />
    </section>
  );
}

type Props = { one: WorkPackageView; first: boolean; last: boolean };

function PackageRow({ one, first, last }: Props) {
  const t = useTexts("workspace");
  const refused = useRefused("workPackage.edit");
  const mine = refused.written("workPackageId") === one.id;
  const { id, title, retired } = one;
  return (
    <div className={styles.package} data-retired={retired || undefined}>
      <Form method="post" className={styles.rename} preventScrollReset key={title}>
        <Which id={id} />
        <TextField
          id={`package-${id}`}
          name="title"
          label={
            <>
              {t("package-name")} {retired && <Badge>{t("retired")}</Badge>}
            </>
          }
          defaultValue={mine ? refused.written("title", title) : title}
          error={mine ? refused.errors.title : undefined}
          maxLength={120}
          required
        />
        <Button type="submit" look="quiet" aria-label={t("rename-of", { title })}>
          {t("rename")}
        </Button>
      </Form>
      <div className={styles.deeds}>
        <Move id={id} move="up" title={title} disabled={first} />
        <Move id={id} move="down" title={title} disabled={last} />
        <Form method="post" preventScrollReset>
          <Which id={id} />
          <input type="hidden" name="retired" value={String(!retired)} />
          <Button type="submit" look="plain" aria-label={t(retired ? "restore-of" : "retire-of", { title })}>
            {t(retired ? "restore" : "retire")}
          </Button>
        </Form>
      </div>
    </div>
  );
}

function Which({ id }: { id: string }) {
  return (
    <>
      <input type="hidden" name="deed" value="workPackage.edit" />
      <input type="hidden" name="workPackageId" value={id} />
    </>
  );
}

type MoveProps = { id: string; move: "up" | "down"; title: string; disabled: boolean };

function Move({ id, move, title, disabled }: MoveProps) {
  const t = useTexts("workspace");
  const words = t(move === "up" ? "move-up" : "move-down", { title });
  return (
    <Form method="post" preventScrollReset>
      <Which id={id} />
      <input type="hidden" name="move" value={move} />
      <Button type="submit" look="plain" disabled={disabled} aria-label={words} title={words}>
        <Icon of={move === "up" ? ArrowUp : ArrowDown} />
      </Button>
    </Form>
  );
}

function AddPackage({ clientId }: { clientId: string }) {
  const t = useTexts("workspace");
  const form = useRefused("workPackage.add");
  return (
    <>
      <FormNotice text={form.text} />
      <Form method="post" className={styles.rename} preventScrollReset>
        <input type="hidden" name="deed" value="workPackage.add" />
        <input type="hidden" name="clientId" value={form.written("clientId", clientId)} />
        <TextField
          id="new-package"
          name="title"
          label={t("new-package")}
          defaultValue={form.written("title")}
          error={form.errors.title}
          maxLength={120}
          required
        />
        <Button type="submit">{t("add")}</Button>
      </Form>
    </>
  );
}
