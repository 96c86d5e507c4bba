import { arrivalOf, type OfficeScript, within } from "./arrival";
import { readInformation } from "./information";
import type { BrowserPlatform, OfficeLibrary, Platform } from "./platform";

/** What is looked at: a window, or a stand-in for one. */
export interface Surroundings {
  /** Both come with office.js, which may arrive later. */
  readonly Office?: OfficeLibrary;
  readonly Excel?: typeof Excel;
  readonly document: { getElementById(id: string): OfficeScript | null };
}

const OFFICE_SCRIPT = "office-script";

/** What the pane needs of Excel at least. */
const NEEDED_API = "1.13";

/** Milliseconds for office.js to arrive, and as many again for Office to answer. */
const PATIENCE = 5000;

const browser = (reason: BrowserPlatform["reason"]): Platform => ({ kind: "browser", reason });

/**
 * Where the page is open. Never fails, and never takes longer than ten seconds. Asked again, it looks again: an office.js
 * that was late may be there then.
 */
export async function detectPlatform(place: Surroundings = window): Promise<Platform> {
  const script = place.document.getElementById(OFFICE_SCRIPT);
  if (script === null) {
    return browser("no-office");
  }
  if ((await arrivalOf(script, PATIENCE)) !== "loaded") {
    return browser("office-blocked");
  }
  const office = place.Office;
  if (office === undefined) {
    return browser("office-blocked");
  }
  const ready = await within(
    office.onReady().catch(() => null),
    PATIENCE,
    null,
  );
  if (ready === null) {
    return browser("office-blocked");
  }
  if (ready.host === null) {
    return browser("no-office");
  }
  return ready.host === office.HostType.Excel ? excelPlatform(office, place.Excel) : browser("other-host");
}

function excelPlatform(office: OfficeLibrary, excel: typeof Excel | undefined): Platform {
  const supports = (version: string) => office.context.requirements.isSetSupported("ExcelApi", version);
  const information = () => readInformation(office, supports);
  // Excel 2013 has Office without Excel.
  if (excel === undefined || !supports(NEEDED_API)) {
    return { kind: "too-old", needed: NEEDED_API, information };
  }
  return { kind: "excel", excel, supports, information };
}
