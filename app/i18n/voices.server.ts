// Both languages, ready when the server starts; import this to speak outside a component, in a mail for example.
import { en } from "./en";
import { sv } from "./sv";
import { addVoice } from "./voice";

export const voices = { sv: addVoice("sv", sv), en: addVoice("en", en) };
