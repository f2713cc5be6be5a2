// The list itself: a row for each document, internal ones marked by stripe, lock and words.

import ArrowDown from "@lucide/icons/icons/arrow-down";
import ArrowUp from "@lucide/icons/icons/arrow-up";
import { Link, useSearchParams } from "@remix-run/react";
import { useUnread } from "~/app/features/conversations/HeadsProvider";
import { PackageName } from "~/app/features/conversations/PackageName";
import { useReaderWords } from "~/app/features/conversations/readers";
import { useTown } from "~/app/features/conversations/useTown";
import { DraftMark } from "~/app/features/unread/DraftMark";
import { useSize } from "~/app/i18n/size";
import { useTexts } from "~/app/i18n/useTexts";
import { AudienceMark } from "~/app/ui/AudienceMark";
import { Badge } from "~/app/ui/Badge";
import { Count } from "~/app/ui/Count";
import { Icon } from "~/app/ui/Icon";
import { Table } from "~/app/ui/Table";
import { Time } from "~/app/ui/Time";
import { TownMark } from "~/app/ui/TownMark";
import type { sorts } from "~/server/domain/documents/schema";
import type { DocumentView, VersionView } from "~/server/domain/documents/views";
import { fileType } from "./fileType";

export function DocumentTable({ documents }: { documents: DocumentView[] }) {
  const t = useTexts("documents");
  return (
    <Table label={t("title")} cards>
      <thead>
        <tr data-label={t("sort-by")}>
          <SortHead sort="title">{t("columns.title")}</SortHead>
          <SortHead sort="kind" spare>
            {t("columns.kind")}
          </SortHead>
          <SortHead sort="municipality">{t("columns.municipalityCode")}</SortHead>
          <SortHead sort="audience" spare>
            {t("columns.audience")}
          </SortHead>
          <SortHead sort="purpose">{t("columns.purpose")}</SortHead>
          <SortHead sort="workPackage">{t("columns.workPackageId")}</SortHead>
          <SortHead sort="version">{t("columns.version")}</SortHead>
          <SortHead sort="changed">{t("columns.changed")}</SortHead>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <Row key={document.id} document={document} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ document }: { document: DocumentView }) {
  const t = useTexts("documents");
  const { audienceOf } = useReaderWords();
  const fileFacts = useFileFacts();
  const { id, title, language, kind, latest, internalTo, municipalityCode, purpose, version } = document;
  const { comments, changedAt, changedBy } = document;
  const town = useTown(municipalityCode);
  return (
    <tr data-internal={internalTo ? "" : undefined}>
      <th scope="row">
        <Link to={id} lang={language}>
          {title}
        </Link>{" "}
        <Count count={useUnread(document.conversationId)} />{" "}
        <DraftMark conversationId={document.conversationId} />
        <small data-brief>
          <About document={document} />
        </small>
        {comments > 0 && <small data-spare>{t("comments", { count: comments })}</small>}
      </th>
      <td data-spare>
        {t(`kinds.${kind}`)}
        {kind === "file" && <small data-figures>{fileFacts(latest)}</small>}
      </td>
      <td data-label={t("columns.municipalityCode")}>
        <TownMark town={town} />
      </td>
      <td data-spare>
        <AudienceMark audience={audienceOf(internalTo)} bare />
      </td>
      <td data-label={t("columns.purpose")}>
        <Badge tone={purpose === "final" ? "done" : "plain"}>{t(`purposes.${purpose}`)}</Badge>
      </td>
      <td data-label={t("columns.workPackageId")}>
        <PackageName of={document} otherwise={t("every-package")} />
      </td>
      <td data-label={t("columns.version")} data-figures>
        {version}
      </td>
      <td data-label={t("columns.changed")}>
        {changedBy.name}
        <small>
          <Time at={changedAt} />
        </small>
      </td>
    </tr>
  );
}

/** What has columns of its own where there is room for them. */
function About({ document: { kind, latest, comments, internalTo } }: { document: DocumentView }) {
  const t = useTexts("documents");
  const fileFacts = useFileFacts();
  const { audienceOf } = useReaderWords();
  const facts = [
    kind === "link" ? t("kinds.link") : fileFacts(latest),
    comments > 0 && t("comments", { count: comments }),
  ];
  return (
    <>
      {facts.filter(Boolean).join(" · ")}
      {internalTo && " · "}
      {internalTo && <AudienceMark audience={audienceOf(internalTo)} bare />}
    </>
  );
}

function useFileFacts() {
  const inWords = useSize();
  return ({ fileName, size }: VersionView) =>
    [fileType(fileName), size !== null && inWords(size)].filter(Boolean).join(" · ");
}

type SortProps = { sort: (typeof sorts)[number]; spare?: boolean; children: string };

/** A column head that sorts by its column, and the other way when it does already. */
function SortHead({ sort, spare, children }: SortProps) {
  const [search] = useSearchParams();
  const latestFirst = sort === "changed" || sort === "version";
  const current = (search.get("sort") ?? "changed") === sort;
  const direction = current ? (search.get("direction") ?? (latestFirst ? "down" : "up")) : undefined;
  const next = direction ? (direction === "up" ? "down" : "up") : latestFirst ? "down" : "up";
  const { page: _, ...kept } = Object.fromEntries(search);
  const to = `?${new URLSearchParams({ ...kept, sort, direction: next })}`;
  return (
    <th
      scope="col"
      aria-sort={direction ? (direction === "up" ? "ascending" : "descending") : undefined}
      data-spare={spare ? "" : undefined}
    >
      <Link to={to} preventScrollReset>
        {children}
        {direction && <Icon of={direction === "up" ? ArrowUp : ArrowDown} size={14} />}
      </Link>
    </th>
  );
}
