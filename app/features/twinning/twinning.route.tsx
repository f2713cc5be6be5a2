// One twinning: its words, who has said yes to them, what has happened, and what one can answer.
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { Badge } from "~/app/ui/Badge";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Page } from "~/app/ui/Page";
import { municipalityAll } from "~/server/domain/people/queries/municipalityAll";
import { acceptTwinning } from "~/server/domain/twinnings/commands/acceptTwinning";
import { changeTwinning } from "~/server/domain/twinnings/commands/changeTwinning";
import { declineTwinning } from "~/server/domain/twinnings/commands/declineTwinning";
import { withdrawTwinning } from "~/server/domain/twinnings/commands/withdrawTwinning";
import { twinningOne } from "~/server/domain/twinnings/queries/twinningOne";
import { AcceptForm, ReasonForm } from "./Answer";
import { Charter } from "./Charter";
import { Choices } from "./Choices";
import { History } from "./History";
import { Parties } from "./Parties";
import { toneOf } from "./state";
import { TwinningForm } from "./TwinningForm";
import styles from "./twinning.module.css";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => data?.title ?? t("twinning:twinnings"));

export async function loader(args: LoaderFunctionArgs) {
  const one = await look(args, twinningOne);
  const title = one.twinning.parties.map(({ name }) => name).join(" – ");
  const changing = new URL(args.request.url).searchParams.get("do") === "change";
  return { ...one, title, municipalities: changing ? await look(args, municipalityAll) : [] };
}

export const action = (args: ActionFunctionArgs) => {
  const after = () => redirect(`/twinnings/${args.params.twinningId}`);
  return act({
    "twinning.accept": deed({ command: acceptTwinning, after }),
    "twinning.decline": deed({ command: declineTwinning, after }),
    "twinning.withdraw": deed({ command: withdrawTwinning, after }),
    "twinning.change": deed({ command: changeTwinning, after }),
  })(args);
};

export default function Twinning() {
  const t = useTexts("twinning");
  const { twinning, title, may, charterHtml, municipalities } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const asked = search.get("do");
  const above = <Breadcrumbs steps={[{ to: "/twinnings", label: t("twinnings") }]} />;
  if (asked === "change" && may.includes("twinning.change"))
    return (
      <Page title={t("change-title")} sub={t("change-explained")} above={above}>
        <TwinningForm
          key={twinning.charterHash}
          deed="twinning.change"
          agreed={agreedIn(twinning)}
          municipalities={municipalities}
          cancel={`/twinnings/${twinning.id}`}
        >
          {t("change-send")}
        </TwinningForm>
      </Page>
    );
  return (
    <Page
      title={title}
      above={above}
      sub={<Badge tone={toneOf(twinning.state)}>{t(`state.${twinning.state}`)}</Badge>}
      actions={<Choices twinning={twinning} may={may} />}
      aside={{ label: t("history"), children: <History history={twinning.history} /> }}
    >
      <div className={styles.twinning}>
        {asked === "decline" && may.includes("twinning.decline") && (
          <ReasonForm deed="twinning.decline" state={twinning.state} />
        )}
        {asked === "withdraw" && may.includes("twinning.withdraw") && (
          <ReasonForm deed="twinning.withdraw" state={twinning.state} />
        )}
        <Parties parties={twinning.parties} />
        <Charter twinning={twinning} html={charterHtml} />
        {may.includes("twinning.accept") && <AcceptForm twinning={twinning} />}
      </div>
    </Page>
  );
}

type Twinning = ReturnType<typeof useLoaderData<typeof loader>>["twinning"];

function agreedIn({ parties, purpose, startsOn, endsOn, charter }: Twinning) {
  const pioneer = parties.find(({ role }) => role === "pioneer")?.code ?? "";
  const twins = parties.filter(({ role }) => role === "twin").map(({ code }) => code);
  return { pioneer, twins, purpose, startsOn, endsOn, charter };
}
