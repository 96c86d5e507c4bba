/** The element of office.js in the page, as src/taskpane/unsupported/unsupported.js marks it. */
export type OfficeScript = Pick<HTMLElement, "dataset" | "addEventListener" | "removeEventListener">;

/** What became of a script: `late` when it did not arrive in the time given. */
export type Arrival = "loaded" | "blocked" | "late";

const OUTCOMES = [
  ["load", "loaded"],
  ["error", "blocked"],
] as const;

/** Waits until the script has run or was refused, at most `patience` milliseconds. */
export async function arrivalOf(script: OfficeScript, patience: number): Promise<Arrival> {
  const { state } = script.dataset;
  if (state === "loaded" || state === "blocked") {
    return state;
  }
  const ended = new AbortController();
  const arrival = new Promise<Arrival>((resolve) => {
    for (const [event, outcome] of OUTCOMES) {
      script.addEventListener(event, () => resolve(outcome), { signal: ended.signal });
    }
  });
  try {
    return await within(arrival, patience, "late");
  } finally {
    ended.abort();
  }
}

/** What is promised, or `otherwise` when it does not come within so many milliseconds. */
export async function within<Value, Otherwise>(
  promised: Promise<Value>,
  milliseconds: number,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<Otherwise>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  try {
    return await Promise.race([promised, patience]);
  } finally {
    clearTimeout(timer);
  }
}
