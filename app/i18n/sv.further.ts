// The texts in Swedish of the pages outside a workspace, and of those one seldom needs: a reader of a discussion never downloads them.

import about from "./sv/about.json";
import auth from "./sv/auth.json";
import documents from "./sv/documents.json";
import people from "./sv/people.json";
import places from "./sv/places.json";
import profile from "./sv/profile.json";
import twinning from "./sv/twinning.json";
import unread from "./sv/unread.json";

export const svFurther = { about, auth, documents, people, places, profile, twinning, unread };

export type FurtherTexts = typeof svFurther;
