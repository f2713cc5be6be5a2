// Brings the page to life in the browser, once the texts of its language are there.
import { RemixBrowser } from "@remix-run/react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { loadVoice } from "./i18n/voice.client";

const voice = await loadVoice();

// In one go: what somebody types while a page is coming to life in parts can stop it from doing so.
hydrateRoot(
  document,
  <I18nextProvider i18n={voice}>
    <RemixBrowser />
  </I18nextProvider>,
);
