// A browser and a system in words, from what the browser says of itself; nothing finer is ever kept.

// The first that fits: most browsers claim to be their forerunners too.
const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Vivaldi/, "Vivaldi"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS|Chromium/, "Chrome"],
  [/Safari/, "Safari"],
];
const systems: [RegExp, string][] = [
  [/iPhone|iPod/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/CrOS/, "ChromeOS"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/Linux|X11/, "Linux"],
];

/** "Firefox, Windows"; empty when it is neither a known browser nor a known system. */
export function deviceIn(userAgent: string | undefined): string {
  return [browsers, systems]
    .map((known) => known.find(([sign]) => sign.test(userAgent ?? ""))?.[1])
    .filter(Boolean)
    .join(", ");
}
