/// <reference types="office-js" />

/** What is needed of office.js's namespace `Office`. */
export interface OfficeLibrary {
  readonly HostType: Pick<typeof Office.HostType, "Excel">;
  readonly context: {
    readonly displayLanguage: string;
    readonly diagnostics: Pick<Office.ContextInformation, "host" | "platform" | "version">;
    readonly requirements: Pick<Office.RequirementSetSupport, "isSetSupported">;
  };
  /** Outside Office its host is null, whatever the types say. */
  onReady(): Promise<{ readonly host: Office.HostType | null }>;
}

/** What is said of an Excel where a report on a fault has to tell it from others. */
export interface ExcelInformation {
  /** Such as `16.0.14332.20492`. */
  readonly version: string;
  /** PC, MAC, OFFICE_ONLINE or IOS; null where that cannot be told. */
  readonly platform: string | null;
  /** Of Excel's own texts, such as `zh-CN`. */
  readonly language: string;
  /** The newest set of ExcelApi that this Excel has, such as `1.14`; null when it has none that we look for. */
  readonly newestApi: string | null;
}

export interface ExcelPlatform {
  readonly kind: "excel";
  readonly excel: typeof Excel;
  /** Whether Excel has a set of ExcelApi, such as `1.14`. */
  readonly supports: (version: string) => boolean;
  readonly information: () => Promise<ExcelInformation>;
}

/**
 * A browser: the page has no office.js or is open outside Office; office.js could not be loaded or does not answer; or
 * another program of Office shows the page.
 */
export interface BrowserPlatform {
  readonly kind: "browser";
  readonly reason: "no-office" | "office-blocked" | "other-host";
}

/** An Excel without the set of ExcelApi that is needed. */
export interface TooOldPlatform {
  readonly kind: "too-old";
  readonly needed: string;
  readonly information: () => Promise<ExcelInformation>;
}

/** Where the page is open. */
export type Platform = ExcelPlatform | BrowserPlatform | TooOldPlatform;
