import { dirname, join } from "node:path";
import { createRequire } from "node:module";

/** Microsoft's hosts for office.js. The library loads what else it needs from the folder that it stands in. */
const HOSTED = new Map([
  ["global", "https://appsforoffice.microsoft.com/lib/1/hosted/"],
  ["21vianet", "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/"],
]);

const SELF = "self";
const NONE = "none";

export const OFFICE_SOURCES = [...HOSTED.keys(), SELF, NONE];

/** Of Microsoft's package, what Excel needs on Windows, on the web, on a Mac and on an iPad, in our two languages. */
const FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/** The folder of office.js as the page calls it, or null for a page that does without. */
export function officeFolder(source) {
  if (source === NONE) return null;
  return HOSTED.get(source) ?? "office/";
}

/** What has to be copied beside the page. */
export function officeFiles(source) {
  if (source !== SELF) return [];
  const library = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
  return FILES.map((file) => ({ from: join(library, "dist", file), to: join("office", file), info: AS_IT_IS }));
}

/** Keeps webpack from rewriting a script for browsers that are newer than those it is meant for. */
export const AS_IT_IS = { minimized: true };
