// Makes t("…") know its keys: a misspelt one is a type error.
import "i18next";
import type { Texts } from "./sv";
import type { FurtherTexts } from "./sv.further";
import type { Letters } from "./voices.server";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    resources: Texts & FurtherTexts & { letters: Letters };
    returnNull: false;
  }
}
