// The texts in Swedish of the pages outside a workspace of the decision log and of polls: a reader of a discussion never downloads them.

import about from "./sv/about.json";
import auth from "./sv/auth.json";
import decisions from "./sv/decisions.json";
import people from "./sv/people.json";
import polls from "./sv/polls.json";
import profile from "./sv/profile.json";
import twinning from "./sv/twinning.json";

export const svFurther = { about, auth, decisions, people, polls, profile, twinning };

export type FurtherTexts = typeof svFurther;
