// The texts in English of the pages outside a workspace.

import about from "./en/about.json";
import auth from "./en/auth.json";
import documents from "./en/documents.json";
import people from "./en/people.json";
import places from "./en/places.json";
import profile from "./en/profile.json";
import twinning from "./en/twinning.json";
import unread from "./en/unread.json";
import type { FurtherTexts } from "./sv.further";

export const enFurther: FurtherTexts = { about, auth, documents, people, places, profile, twinning, unread };
