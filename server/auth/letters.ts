// The letters about accounts, in the reader's language.
import { voices } from "~/app/i18n/voices.server";
import type { Letters } from "~/server/domain/core/context";

export const letters: Letters = {
  write: (letter, language, about) => {
    const { t } = voices[language];
    return {
      subject: t(`letters:${letter}.subject`, about),
      text: t(`letters:${letter}.text`, about),
    };
  },
};
