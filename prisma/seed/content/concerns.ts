// What should not have been said as it was: hidden by a lead, and told to the coordinator of one's own city.
import type { DemoHiding, DemoReport } from "./types";

export const hidings: DemoHiding[] = [
  {
    message: "t92b",
    by: "olle",
    when: { daysAgo: 3, at: "09:58" },
    reason: "Uppgift om en enskild persons hälsa. Den hör inte hemma här.",
  },
];

export const reports: DemoReport[] = [
  {
    message: "t92b",
    by: "amir",
    when: { daysAgo: 3, at: "09:46" },
    reason: "Här står att en person är sjukskriven, och alla förstår vem det är.",
    closed: {
      by: "maja",
      when: { daysAgo: 3, at: "10:20" },
      note: "Tack för att du sa till. Jag ringde Olle, och han har dolt meddelandet.",
    },
  },
  {
    message: "t80",
    by: "birgitta",
    when: { daysAgo: 1, at: "16:05" },
    reason: "Kan uppgifter om elservisen vid en förskola vara känsliga? Jag vill att någon tittar på det.",
  },
];
