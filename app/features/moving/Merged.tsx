// On top of a discussion that was merged into another: where it went, by whom and when.
import { Link, useParams } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Notice } from "~/app/ui/Notice";
import { Time } from "~/app/ui/Time";
import type { MergerView } from "~/server/domain/conversations/views";

export function Merged({ merged: { by, at, into } }: { merged: MergerView }) {
  const t = useTexts("moving");
  const { workspaceId } = useParams();
  return (
    <div data-traces>
      <Notice>
        <p>
          {into ? (
            <>
              {t("merged-into")}{" "}
              <Link to={`/w/${workspaceId}/discussions/${into.conversationId}`} lang={into.language}>
                {into.title}
              </Link>
            </>
          ) : (
            t("merged-away")
          )}{" "}
          · {by.name}, <Time at={at} />
        </p>
      </Notice>
    </div>
  );
}
