// The texts in Swedish of the pages outside a workspace, and of its documents: a reader of a discussion never downloads them.

import about from "./sv/about.json";
import auth from "./sv/auth.json";
import documents from "./sv/documents.json";
import people from "./sv/people.json";
import profile from "./sv/profile.json";
import twinning from "./sv/twinning.json";

export const svFurther = { about, auth, documents, people, profile, twinning };

export type FurtherTexts = typeof svFurther;
