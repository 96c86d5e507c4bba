import information from "../../../../package.json";
import type { Host } from "../../host/host";
import type { UserSettings } from "../../state/user-settings";
import type { Surroundings } from "./diagnostics";

export const VERSION: string = information.version;

type OfficeDiagnostics = Partial<Pick<Office.ContextInformation, "host" | "platform" | "version">>;

/** Where the pane works, as the browser and Office tell. */
export function surroundings({ excel }: Host, { language, theme }: UserSettings): Surroundings {
  return {
    version: VERSION,
    office: excel ? officeName() : null,
    browser: navigator.userAgent,
    language,
    theme,
    supports: excel?.supports ?? null,
  };
}

/** Nothing of it is certain: old versions of Office have no diagnostics. */
export function officeName(): string {
  const scope: { readonly Office?: { readonly context?: { readonly diagnostics?: OfficeDiagnostics } | null } } =
    globalThis;
  const { host, platform, version } = scope.Office?.context?.diagnostics ?? {};
  return [host, platform, version].filter((part) => part !== undefined).join(" ") || "Office";
}
