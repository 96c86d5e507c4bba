import type Big from "big.js";
import type { Language } from "../../locales/language";
import { claimMessage, claimSubject } from "../../locales/proofread";
import { formatPosition } from "../../sheet/address";
import type { Claim } from "./claim";

/** The claims of one report as the fixed interface of `proofread --json` has them; ratios: 1 is 100%. */
export function toProofreadJson(
  report: string,
  workbook: string,
  claims: readonly Claim[],
  language: Language,
): object {
  return {
    version: 1,
    report,
    workbook,
    claims: claims.map((claim) => ({
      quote: claim.quote,
      start: claim.start,
      end: claim.end,
      value: plain(claim.value),
      subject: claimSubject(claim, language),
      workbook: plain(claim.workbook),
      sheet: claim.at?.sheet ?? null,
      cell: claim.at ? formatPosition(claim.at) : null,
      verdict: claim.verdict,
      message: claimMessage(claim, language),
    })),
  };
}

function plain(value: Big | string | null): number | string | null {
  return value === null || typeof value === "string" ? value : value.round(10).toNumber();
}
