// The texts in English of the pages outside a workspace.

import about from "./en/about.json";
import auth from "./en/auth.json";
import documents from "./en/documents.json";
import people from "./en/people.json";
import profile from "./en/profile.json";
import twinning from "./en/twinning.json";
import type { FurtherTexts } from "./sv.further";

export const enFurther: FurtherTexts = { about, auth, documents, people, profile, twinning };
