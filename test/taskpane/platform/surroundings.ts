import type { OfficeScript } from "../../../src/taskpane/platform/arrival";
import type { Surroundings } from "../../../src/taskpane/platform/detect";
import type { OfficeLibrary } from "../../../src/taskpane/platform/platform";

/** The script element of office.js: tests say when it arrives. */
export class FakeScript extends EventTarget {
  readonly dataset: DOMStringMap = {};
}

/** An office.js in a program whose newest set of ExcelApi is 1.`newest`. A host of null is a browser. */
export function office(host: string | null, newest: number): OfficeLibrary {
  const library = {
    HostType: { Excel: "Excel" },
    context: {
      displayLanguage: "zh-CN",
      diagnostics: { host, platform: "PC", version: "16.0.14332.20492" },
      host,
      platform: "PC",
      requirements: { isSetSupported: (_: string, version: string) => Number(version.split(".")[1]) <= newest },
    },
    onReady: () => Promise.resolve({ host }),
  };
  return library as unknown as OfficeLibrary;
}

const EXCEL = { run: () => undefined } as unknown as typeof Excel;

/** A window with the script in it, or without any. What `library` says of Excel comes with it. */
export function surroundings(script: OfficeScript | null, library?: OfficeLibrary): Surroundings {
  return {
    ...(library === undefined ? {} : { Office: library, Excel: EXCEL }),
    document: { getElementById: (id) => (id === "office-script" ? script : null) },
  };
}
