// Brings the page to life in the browser, once the texts of its language, what its loaders gave and all that it shows are there.
import { RemixBrowser } from "@remix-run/react";
import { hydrateRoot } from "react-dom/client";
import { VoiceProvider } from "./i18n/useTexts";
import { loadVoice } from "./i18n/voice.client";
import { partsShown } from "./ui/part";

const [voice] = await Promise.all([loadVoice(), loaded(), partsShown()]);

// In one go: what somebody types while a page is coming to life in parts can stop it from doing so.
hydrateRoot(
  document,
  <VoiceProvider value={voice}>
    <RemixBrowser />
  </VoiceProvider>,
);

/**
 * Waits for what the page's loaders gave. RemixBrowser throws a promise of it, as Suspense has it, before it does anything
 * else; there is no boundary around a whole document, so a key that is pressed just then would make React fail (its
 * error 345, "Root did not complete").
 */
async function loaded(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (thrown) {
    if (!(thrown instanceof Promise)) throw thrown;
    await thrown;
  }
}
