import type { BrowserContext, Page } from "playwright-core";
import type { WorkbookContent } from "../../../src/sheet/sheet";
import { type HostOptions, type HostServer, startServer } from "../../host";
import type { RequestBody } from "../../host/wire/protocol";

/** A page of Office: Microsoft's own office.js in a browser, with an emulated Excel behind it. */
export interface ExcelPage {
  readonly page: Page;
  readonly excel: HostServer;
}

/** What office.js reads of its surroundings: that it is in Excel on Windows, in Chinese. */
const HOST_INFORMATION = "_host_Info=Excel$Win32$16.01$zh-CN$telemetry$isDialog$$0";

/**
 * Stands in for the handshake with a native Excel, which is missing here: answers `Office.onReady` once the library for
 * Excel is there, and takes its requests.
 */
const HANDSHAKE = `
(() => {
  const until = (isThere) => new Promise((resolve) => {
    const look = () => (isThere() ? resolve() : setTimeout(look, 5));
    look();
  });
  const ready = until(() => window.Excel && window.OfficeExtension?.SessionBase).then(() => {
    window.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
    window.OfficeExtension.SessionBase._overrideSession = {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
      _createRequestExecutorOrNull: () => ({
        executeAsync: async (custom, flags, { Body }) => JSON.parse(await window.answerAsExcel(JSON.stringify(Body), flags)),
      }),
    };
    return { host: "Excel", platform: context.platform };
  });
  const OTHER_SETS = ["RichApiRuntime", "RichApiRuntimeFlag", "DelayForCellEdit"];
  const { newest, platform, version } = window.excelProfile;
  const context = {
    host: "Excel", platform, displayLanguage: "zh-CN", contentLanguage: "zh-CN", document: {},
    diagnostics: { host: "Excel", platform, version },
    requirements: {
      isSetSupported: (name, set = "1.1") =>
        name === "ExcelApi" ? Number(String(set).split(".")[1]) <= newest : OTHER_SETS.includes(name),
    },
  };
  // Each part of the library puts an Office of its own there, whose context cannot be written to.
  const answers = {
    context,
    onReady: (told) => ready.then((information) => (told?.(information), information)),
  };
  let shown;
  Object.defineProperty(window, "Office", {
    get: () => shown,
    set: (office) => {
      shown = new Proxy(office, { get: (target, name) => (name in answers ? answers[name] : target[name]) });
    },
  });
})();`;

/** Opens the built pane beside a workbook in an emulated Excel. */
export async function openInExcel(
  context: BrowserContext,
  address: string,
  content: WorkbookContent,
  options: HostOptions = {},
): Promise<ExcelPage> {
  const page = await context.newPage();
  const excel = await connectExcel(page, content, options);
  await page.goto(addressInExcel(address));
  return { page, excel };
}

/** The address by which Excel opens the page. */
export function addressInExcel(address: string): string {
  return `${address}?${HOST_INFORMATION}`;
}

/** Puts an emulated Excel behind a page and its frames, before they are opened. */
export async function connectExcel(
  page: Page,
  content: WorkbookContent,
  options: HostOptions = {},
): Promise<HostServer> {
  const excel = startServer(content, options, (message) => {
    void page.evaluate((told) => {
      const { OfficeExtension } = window as unknown as { OfficeExtension: Messages };
      OfficeExtension._testTriggerRichApiMessageEvent(told);
    }, message);
  });
  await page.exposeFunction("answerAsExcel", async (body: string, flags: number) =>
    JSON.stringify(await excel.execute(JSON.parse(body) as RequestBody, flags)),
  );
  await page.addInitScript((profile) => Object.assign(window, { excelProfile: profile }), excel.profile);
  await page.addInitScript(HANDSHAKE);
  return excel;
}

interface Messages {
  _testTriggerRichApiMessageEvent(message: unknown): void;
}
