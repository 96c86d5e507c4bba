import { normalize, withoutRemarks } from "../sheet/text";
import type { PartyName } from "./table";

/** How many parties score a station. */
export const PARTIES = 4;

const PARTY_WORDS: readonly { readonly party: PartyName; readonly words: RegExp }[] = [
  { party: "assessor", words: /第三方|评估机构|评估方|评估中心|评估单位|评估组/u },
  { party: "supervisionCentre", words: /督导/u },
  { party: "authority", words: /监督方|监督|民政/u },
  { party: "purchaser", words: /购买方|购买主体|采购方|购买单位|街道|镇政府|镇街|委托方|^购买$/u },
];
const LONGEST_PARTY = 30;

/** Which of the four scoring parties a label names, by its own words and then by its remark in brackets. */
export function partyName(text: string): PartyName | null {
  if (text.length > LONGEST_PARTY) {
    return null;
  }
  for (const words of [withoutRemarks(text), normalize(text)]) {
    const named = PARTY_WORDS.filter((entry) => entry.words.test(words));
    if (named.length > 0) {
      return named.length === 1
        ? (named[0]?.party ?? null)
        : firstNamed(
            words,
            named.map(({ party }) => party),
          );
    }
  }
  return null;
}

/** `市督导中心（监督）` names its party first; a list of several parties is no label. */
function firstNamed(words: string, parties: readonly PartyName[]): PartyName | null {
  return /[、,，;；和与及]/u.test(words) ? null : (parties[0] ?? null);
}
