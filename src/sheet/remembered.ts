const MOST_REMEMBERED = 50_000;

/** A function that remembers what it made of a text: a workbook says the same words again and again. */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) {
      return before;
    }
    if (known.size >= MOST_REMEMBERED) {
      known.clear();
    }
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
