// Makes a calendar file (.ics) of meetings counted in working days from today.
import type { DemoMeeting } from "../types";
import { workingDay } from "../when";

export function calendar(meetings: DemoMeeting[], now: Date): Buffer {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Armkrok//Demo//SV",
    ...meetings.flatMap((meeting) => eventLines(meeting, now)),
    "END:VCALENDAR",
  ];
  return Buffer.from(`${lines.map(folded).join("\r\n")}\r\n`);
}

function eventLines(meeting: DemoMeeting, now: Date): string[] {
  const start = workingDay(meeting.inDays, meeting.at, now);
  return [
    "BEGIN:VEVENT",
    `UID:${meeting.id}@armkrok.example`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(new Date(start.getTime() + meeting.minutes * 60 * 1000))}`,
    `SUMMARY:${text(meeting.title)}`,
    `DESCRIPTION:${text(meeting.agenda)}`,
    "END:VEVENT",
  ];
}

function stamp(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function text(value: string): string {
  return value.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

/** RFC 5545 wants lines of at most 75 octets; 35 characters are safe whatever the letters. */
function folded(line: string): string {
  return line.match(/.{1,35}/gu)?.join("\r\n ") ?? line;
}
