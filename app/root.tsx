// The frame around every page: language, colours, font, scripts, and what to show when a page can't be shown.
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useVoice } from "~/app/i18n/useTexts";
import { useForgetArrived, useKeepWritten } from "./errors/keepWritten";
import { RouteError } from "./errors/RouteError";
import { troubleOf } from "./errors/trouble";
import { NowProvider } from "./i18n/now";
import { titled } from "./i18n/title";
import { useNonce } from "./nonce";
import "./styles/index.css";
import letters from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import { LiveRegion } from "./ui/LiveRegion";

export const meta: MetaFunction = ({ error, matches }) =>
  error ? titled(matches, (t) => t(`errors:${troubleOf(error)}.title`)) : [{ title: "Armkrok" }];

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "preload", href: letters, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
];

export function loader({ context }: LoaderFunctionArgs) {
  return { language: context.language, person: context.person, now: Date.now() };
}

export { unlessOnlyOpening as shouldRevalidate } from "./features/conversations/opening";

export default function App() {
  useForgetArrived();
  return <Outlet />;
}

export function ErrorBoundary() {
  return <RouteError />;
}

/** Also around the error page, when the loader above has failed: so it asks no loader for the language. */
export function Layout({ children }: { children: ReactNode }) {
  const voice = useVoice();
  const nonce = useNonce();
  useKeepWritten();
  const loaded = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang={voice.language} dir={voice.dir()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
        <Meta />
        <Links />
      </head>
      <body>
        <NowProvider start={loaded?.now}>
          <LiveRegion>{children}</LiveRegion>
        </NowProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}
