/**
 * The finding before or after another one; the first or last from outside the list.
 * @param ids as they are listed
 */
export function neighbour(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  const index = current === null ? -1 : ids.indexOf(current);
  if (index === -1) {
    return (step === 1 ? ids[0] : ids.at(-1)) ?? null;
  }
  return ids[index + step] ?? ids[index] ?? null;
}

/**
 * Where to go on once something was done about a finding: the next one that is still listed, else the one before it.
 * @param before the ids as they were listed then
 * @param after the ids as they are listed now
 */
export function nextAfter(before: readonly string[], done: string, after: readonly string[]): string | null {
  const index = before.indexOf(done);
  const candidates = [...before.slice(index + 1), ...before.slice(0, Math.max(0, index)).reverse(), done];
  const left = new Set(after);
  return candidates.find((id) => left.has(id)) ?? after[0] ?? null;
}
