import type { CaseResult } from "../../contract";
import type { Exchange } from "./recorder";

/** A self-test as it can be looked at, and played again, elsewhere. Plain data. */
export interface Transcript {
  readonly versions: Readonly<Record<string, string>>;
  readonly results: readonly CaseResult[];
  /** In the order of the answers; none where this library could not be overheard. */
  readonly exchanges: readonly Exchange[];
}

const HIDDEN = "*";

/**
 * Exchanges without the names of what is not ours: sheets and defined names, which stand in every list of them.
 * @param isOurs whether a name is one of the self-test's own.
 */
export function withoutNames(exchanges: readonly Exchange[], isOurs: (name: string) => boolean): readonly Exchange[] {
  return exchanges.map(({ request, answer }) => ({ request, answer: hide(answer, isOurs) }));
}

function hide(value: unknown, isOurs: (name: string) => boolean): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => hide(item, isOurs));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const name = "Name" in value && typeof value.Name === "string" && !isOurs(value.Name) ? value.Name : null;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) =>
      // Excel knows a defined name by the name itself.
      name !== null && (part === name || key === "Formula") ? [key, HIDDEN] : [key, hide(part, isOurs)],
    ),
  );
}
