import type { ExcelInformation, OfficeLibrary } from "./platform";

/** The sets of ExcelApi that something in the page depends on, the newest first. */
const API_SETS = ["1.20", "1.18", "1.14", "1.13", "1.9", "1.6", "1.1"];

/** Tells this Excel from others. */
export async function readInformation(
  { context }: OfficeLibrary,
  supports: (version: string) => boolean,
): Promise<ExcelInformation> {
  return {
    version: context.diagnostics.version,
    platform: await platformName(),
    language: context.displayLanguage,
    newestApi: API_SETS.find(supports) ?? null,
  };
}

/** Office did not always say its platform: the library knows how to tell all the same. It weighs on nobody who does not ask. */
async function platformName(): Promise<string | null> {
  const { Utilities } = await import("@microsoft/office-js-helpers");
  return Utilities.platform || null;
}
