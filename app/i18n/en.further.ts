// The texts in English of the pages outside a workspace of the decision log and of polls.

import about from "./en/about.json";
import auth from "./en/auth.json";
import decisions from "./en/decisions.json";
import people from "./en/people.json";
import polls from "./en/polls.json";
import profile from "./en/profile.json";
import twinning from "./en/twinning.json";
import type { FurtherTexts } from "./sv.further";

export const enFurther: FurtherTexts = { about, auth, decisions, people, polls, profile, twinning };
