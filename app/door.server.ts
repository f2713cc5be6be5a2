// The doorway from pages to the domain: `act` for actions, `look` for loaders; a refusal becomes a status.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { isAway } from "~/server/domain/core/away";
import type { Command, GatheredCommand } from "~/server/domain/core/command";
import type { Context } from "~/server/domain/core/context";
import { perform } from "~/server/domain/core/perform";
import type { Subject } from "~/server/domain/core/permissions";
import { ask, type Query } from "~/server/domain/core/query";
import { isRefusal, type Refusal, type RefusalCode } from "~/server/domain/core/refusal";
import { readForm, type Written } from "./form.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** This request's context for the domain. */
    domain: Context;
  }
}

/** What a page gets back when its form was refused: why, and everything that was written. */
export interface Refused {
  deed: string;
  refusal: {
    code: RefusalCode;
    reason: string;
    fields: Record<string, string>;
    about: Refusal["about"];
  };
  written: Written;
}

const statuses: Record<RefusalCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  invalid: 422,
  conflict: 409,
  "too-many": 429,
};

/** Answers a query for a loader. The input is the route's parameters, and what is given on top. */
export async function look<Input, Found extends Subject, Output>(
  { context, params, request }: LoaderFunctionArgs,
  query: Query<Input, Found, Output>,
  input: object = {},
): Promise<Output> {
  try {
    return await ask(query, context.domain, { ...params, ...input });
  } catch (thrown) {
    if (isRefusal(thrown)) throw turnedAway(thrown, request, Object.keys(params));
    throw isAway(thrown) ? new Response(null, { status: 503 }) : thrown;
  }
}

interface Doing<Input, Found extends Subject, Output, Ready> {
  command: Command<Input, Found, Output, Ready> | GatheredCommand<Input, unknown, Output>;
  /** Shapes the form's fields into the command's input, where they differ. */
  input?: (written: Written) => unknown;
  /** What to answer when it is done: a redirect as a rule. */
  after?: (output: Output, written: Written) => Response | unknown;
}

/** One thing that a form on the page can do. */
export type Deed = (args: ActionFunctionArgs, name: string, written: Written) => Promise<unknown>;

/** Binds a command to a form. */
export function deed<Input, Found extends Subject, Output, Ready>(
  doing: Doing<Input, Found, Output, Ready>,
): Deed {
  return async ({ context, params, request }, name, written) => {
    try {
      const input = doing.input ? doing.input(written) : written;
      const output = await perform(doing.command, context.domain, {
        ...params,
        ...(input as object),
      });
      return doing.after ? await doing.after(output, written) : { done: name };
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      return refusedTo(request, name, thrown, written);
    }
  };
}

/** The action of a page whose forms do several things: the field `deed` names which. `read` reads forms of another kind. */
export function act(
  deeds: Record<string, Deed>,
  read = (args: ActionFunctionArgs) => readForm(args.request),
) {
  return async (args: ActionFunctionArgs): Promise<unknown> => {
    try {
      const written = await read(args);
      const name = nameIn(written, deeds);
      const chosen = deeds[name];
      if (!chosen) throw new Response(null, { status: 400 });
      return await chosen(args, name, written);
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      const { written = {} } = thrown as Refusal & { written?: Written };
      return refusedTo(args.request, nameIn(written, deeds), thrown, written);
    }
  };
}

function nameIn(written: Written, deeds: Record<string, Deed>): string {
  return String(written.deed ?? Object.keys(deeds)[0]);
}

function refusedTo(request: Request, name: string, thrown: Refusal, written: Written) {
  const { refusal: code, reason, fields, about } = thrown;
  // With this status the form goes along, and what was written in it is handed back where one signs in.
  if (code === "unauthenticated") throw redirect(signingIn(request), 307);
  return data<Refused>(
    {
      deed: name,
      refusal: { code, reason, fields, about },
      written: withoutSecrets(written),
    },
    { status: statuses[code] },
  );
}

function withoutSecrets(written: Written): Written {
  return Object.fromEntries(Object.entries(written).filter(([name]) => !/password/i.test(name)));
}

/** A page that can't be shown: sign in first, or the error page with its status. An address that can't be one leads nowhere. */
function turnedAway(thrown: Refusal, request: Request, inAddress: string[] = []): Response {
  if (thrown.refusal === "unauthenticated") return redirect(signingIn(request));
  if (inAddress.some((name) => name in thrown.fields)) return new Response("not-found", { status: 404 });
  const { reason, about } = thrown;
  return Response.json({ reason, about }, { status: statuses[thrown.refusal] });
}

function signingIn({ url }: Request): string {
  const { pathname, search } = new URL(url);
  return `/sign-in?next=${encodeURIComponent(pathname + search)}`;
}
