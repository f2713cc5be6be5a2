// What the demo content is made of: plain data that a seed runner replays through the domain's commands.

export const personIds = [
  "maja",
  "nils",
  "jonas",
  "karin",
  "amir",
  "lena",
  "anika",
  "birgitta",
  "olle",
  "sanna",
  "rolf",
  "perake",
  "ida",
  "fatima",
  "hedda",
  "tove",
] as const;
export type PersonId = (typeof personIds)[number];

export type City = "1780" | "1781" | "1784"; // Karlstad, Kristinehamn, Arvika

/** `daysAgo` counts working days before today and is at least 1, so the order is kept and weekends stay empty. */
export type When = { daysAgo: number; at: string } | { minutesAgo: number };

export interface DemoPerson {
  name: string;
  email: string;
  title: string;
  department: string;
  language: "sv" | "en";
  city: City; // a partner's host
  role: "coordinator" | "staff" | "partner";
  workspaceRole: "lead" | "member" | "reader" | "partner" | null;
  organisation?: string; // a partner's own house
  partner?: { daysLeft: number; discussions: string[]; documents: string[] };
}

export interface DemoTwinning {
  pioneer: City;
  twins: City[];
  purpose: string;
  startsOn: string;
  endsOn: string;
  charter: string;
  proposed: { by: PersonId; when: When };
  accepted: { by: PersonId; when: When }[]; // the proposer's own city has accepted by proposing
}

export const workPackageKeys = ["just", "safe", "smart"] as const;
export type WorkPackageKey = (typeof workPackageKeys)[number];

export interface DemoWorkspace {
  title: string;
  purpose: string;
  created: { by: PersonId; when: When };
  workPackages: Record<WorkPackageKey, string>;
}

/** Shared by both cities, or internal to the one whose code it names. */
export type DemoAudience = "shared" | City;

export interface DemoMessage {
  id: string;
  by: PersonId;
  when: When;
  body: string;
  language: "sv" | "en";
  replyTo?: string;
  edited?: { when: When; body: string };
  deleted?: When;
}

export interface DemoRoom {
  id: string;
  title: string;
  description: string;
  audience: DemoAudience;
  workPackage?: WorkPackageKey;
  created: { by: PersonId; when: When };
  messages: DemoMessage[];
}

export interface DemoOutcome {
  state: "answered" | "decided" | "open"; // open: it was reopened, and the text says why
  text: string;
  by: PersonId;
  when: When;
  mandate?: string;
  restsOn?: string; // a document's id, in the version that it then had
  reviewInDays?: number; // working days from today; negative: it has come
}

export interface DemoPoll {
  by: PersonId;
  when: When;
  question: string;
  options: string[];
  several?: boolean;
  closesInDays: number; // working days from today; negative: it has closed
  votes: { by: PersonId; when: When; options: number[]; reason: string }[];
}

/** The first message is the first post: who wrote it opened the discussion, then. */
export interface DemoDiscussion {
  id: string;
  title: string;
  audience: DemoAudience;
  workPackage?: WorkPackageKey;
  takenFrom?: string; // a room message's id
  renamed?: { from: string; by: PersonId; when: When }; // what it was called at first
  messages: DemoMessage[];
  outcomes: DemoOutcome[];
  polls?: DemoPoll[];
}

export type Cell = string | number;

export type DemoFile =
  | { form: "text"; extension: "txt" | "md"; text: string }
  | { form: "pages"; extension: "odt" | "docx" | "pdf"; text: string }
  | { form: "slides"; extension: "pptx"; text: string }
  | { form: "sheet"; extension: "ods" | "xlsx" | "csv"; rows: Cell[][] }
  | { form: "calendar"; extension: "ics"; meetings: DemoMeeting[] };

export interface DemoMeeting {
  id: string;
  inDays: number; // working days from today
  at: string;
  minutes: number;
  title: string;
  agenda: string;
}

export interface DemoVersion {
  by: PersonId;
  when: When;
  purpose: "comments" | "information" | "final";
  note: string;
  source: DemoFile | { url: string };
}

export interface DemoDocument {
  id: string;
  title: string;
  kind: "file" | "link";
  audience: DemoAudience;
  city: City;
  workPackage?: WorkPackageKey;
  versions: DemoVersion[];
  comments: DemoMessage[];
}

/** Signs on a message, in the order in which they were put there. */
export interface DemoReaction {
  message: string;
  sign: "agree" | "thanks" | "done" | "looking" | "celebrate";
  by: PersonId[];
}

/** A post, with its answers, that somebody moved into a discussion of its own. */
export interface DemoSplit {
  id: string; // the new discussion's
  post: string;
  title: string;
  by: PersonId;
  when: When;
}

/** A message from a city's internal side that somebody shared with everyone. */
export interface DemoShare {
  message: string;
  to: string; // a shared room or discussion
  by: PersonId;
  when: When;
}

/** A message that somebody pinned. */
export interface DemoPin {
  message: string;
  by: PersonId;
}

/** A message that a lead took out of sight. */
export interface DemoHiding {
  message: string;
  by: PersonId;
  when: When;
  reason: string;
}

/** A message that somebody told their coordinator of, and what came of it. */
export interface DemoReport {
  message: string;
  by: PersonId;
  when: When;
  reason: string;
  closed?: { by: PersonId; when: When; note: string };
}

/** Somebody who has not read to the end: `upTo` is the last message read. All others have read everything. */
export interface DemoReading {
  person: PersonId;
  conversation: string;
  upTo: string;
}
