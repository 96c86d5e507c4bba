/** An Excel that the host stands for. */
export type ProfileName = "excel2019" | "ltsc2021" | "ltsc2024" | "m365" | "web";

export interface Profile {
  /** The n of ExcelApi 1.n up to which it has everything. */
  readonly newest: number;
  readonly platform: "PC" | "OfficeOnline";
  readonly version: string;
  /** The most bytes of one request and of one answer; null where there is no such limit. */
  readonly payloadLimit: number | null;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  // Too old for this add-in: for seeing that it says so.
  excel2019: { newest: 8, platform: "PC", version: "16.0.10417.20000", payloadLimit: null },
  ltsc2021: { newest: 14, platform: "PC", version: "16.0.14332.20000", payloadLimit: null },
  ltsc2024: { newest: 17, platform: "PC", version: "16.0.17932.20000", payloadLimit: null },
  m365: { newest: 21, platform: "PC", version: "16.0.19000.20000", payloadLimit: null },
  web: { newest: 21, platform: "OfficeOnline", version: "16.0.19000.20000", payloadLimit: FIVE_MEGABYTES },
};

/** The most cells whose values can be read at once. */
export const CELL_LIMIT = 5_000_000;

/** Whether a set is there, as `Office.context.requirements.isSetSupported` tells; it takes numbers for versions too. */
export function isSetSupported({ newest }: Profile, name: string, version: string | number = "1.1"): boolean {
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  switch (name) {
    case "ExcelApi":
      return major === 1 && minor <= newest;
    case "RichApiRuntime":
    case "RichApiRuntimeFlag":
    case "DelayForCellEdit":
      return true;
    default:
      return false;
  }
}
