// Two towns and a side navigation for the gallery's pages.
import File from "@lucide/icons/icons/file-text";
import House from "@lucide/icons/icons/house";
import Lock from "@lucide/icons/icons/lock";
import Square from "@lucide/icons/icons/message-square";
import Messages from "@lucide/icons/icons/messages-square";

export const karlstad = { name: "Karlstad", initials: "KA", hue: 1 };
export const kristinehamn = { name: "Kristinehamn", initials: "KR", hue: 2 };

export const groups = [
  {
    places: [
      { to: "/parts", label: "Start", icon: House },
      { to: "/documents", label: "Dokument", icon: File },
      { to: "/entry", label: "Diskussioner", icon: Messages, count: 3 },
    ],
  },
  {
    heading: "Gemensamma rum",
    places: [
      { to: "/room", label: "Transporter", icon: Square, count: 2 },
      { to: "/r/2", label: "Klimatplan Kristinehamn", icon: Square },
      { to: "/r/3", label: "Säker och tålig kommun", icon: Square, count: 142 },
    ],
  },
  {
    heading: "Internt – bara Karlstad",
    internal: true,
    places: [
      { to: "/internal", label: "Processledarna", icon: Lock },
      { to: "/r/5", label: "Budget 2027 med ettmycketlångtordsominteslutarförränlångtsenare", icon: Lock },
    ],
  },
];

export const bar = [
  { to: "/parts", label: "Start", icon: House },
  { to: "/room", label: "Chatt", icon: Square, count: 2 },
  { to: "/entry", label: "Diskussioner", icon: Messages, count: 3 },
  { to: "/documents", label: "Dokument", icon: File },
];
