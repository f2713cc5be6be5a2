// Proposing a twinning: who, for what, how long, and the charter that every city has to accept.
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { byWords } from "~/app/formId.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Page } from "~/app/ui/Page";
import { newId } from "~/server/domain/core/id";
import { municipalityAll } from "~/server/domain/people/queries/municipalityAll";
import { profileMine } from "~/server/domain/people/queries/profileMine";
import { proposeTwinning } from "~/server/domain/twinnings/commands/proposeTwinning";
import { TwinningForm } from "./TwinningForm";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("twinning:propose"));

export async function loader(args: LoaderFunctionArgs) {
  const { role, municipality } = await look(args, profileMine);
  if (role !== "coordinator") throw new Response("forbidden", { status: 403 });
  const municipalities = await look(args, municipalityAll);
  return { municipalities, myCode: municipality.code, clientId: newId() };
}

export const action = (args: ActionFunctionArgs) =>
  act({
    "twinning.propose": deed({
      command: proposeTwinning,
      input: byWords("pioneer", "twins", "purpose", "startsOn", "endsOn", "charter"),
      after: ({ twinningId }) => redirect(`/twinnings/${twinningId}`),
    }),
  })(args);

export default function NewTwinning() {
  const t = useTexts("twinning");
  const { municipalities, myCode, clientId } = useLoaderData<typeof loader>();
  const mine = municipalities.find(({ code }) => code === myCode);
  const asTwin = mine?.programmeRole === "twin";
  const agreed = {
    pioneer: asTwin ? "" : myCode,
    twins: asTwin ? [myCode] : [],
    purpose: "",
    startsOn: "",
    endsOn: "",
    charter: t("charter-template"),
  };
  return (
    <Page
      title={t("propose")}
      sub={t("propose-explained")}
      above={<Breadcrumbs steps={[{ to: "/twinnings", label: t("twinnings") }]} />}
    >
      <TwinningForm
        deed="twinning.propose"
        clientId={clientId}
        agreed={agreed}
        municipalities={municipalities}
        cancel="/twinnings"
      >
        {t("send-proposal")}
      </TwinningForm>
    </Page>
  );
}
