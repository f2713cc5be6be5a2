// Makes t("…") know its keys: a misspelt one is a type error.
import "i18next";
import type { Texts } from "./sv";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    resources: Texts;
    returnNull: false;
  }
}
