import type { ExcelLibrary } from "../context";

/** What was asked of Excel in one request, and what it answered: as they went over the wire. */
export interface Exchange {
  readonly request: unknown;
  readonly answer: unknown;
}

export interface Recorder {
  /** The library that was given, whose contexts are overheard. */
  readonly library: ExcelLibrary;
  readonly exchanges: readonly Exchange[];
}

/** What the library's contexts send their requests with. It is not documented, so it may look otherwise or not be there. */
interface Executor {
  executeAsync(customData: unknown, flags: unknown, message: unknown): PromiseLike<unknown>;
}

/** The property of a context that its executor is put into before its first request. */
const EXECUTOR = "_requestExecutor";

/** Overhears the requests of all contexts that the returned library makes. Where that cannot be done, nothing is recorded. */
export function record(excel: ExcelLibrary): Recorder {
  const exchanges: Exchange[] = [];
  class OverheardContext extends excel.RequestContext {
    constructor(url?: string) {
      super(url);
      overhear(this, exchanges);
    }
  }
  return { library: { run: excel.run.bind(excel), RequestContext: OverheardContext }, exchanges };
}

function overhear(context: object, exchanges: Exchange[]): void {
  let executor: unknown;
  // Unlike that of Object it takes a refusal without a word.
  Reflect.defineProperty(context, EXECUTOR, {
    configurable: true,
    get: () => executor,
    set: (given: unknown) => {
      executor = isExecutor(given) ? overheard(given, exchanges) : given;
    },
  });
}

function overheard(executor: Executor, exchanges: Exchange[]): Executor {
  return {
    executeAsync: (customData, flags, message) => {
      const body = typeof message === "object" && message !== null && "Body" in message ? message.Body : null;
      // The library goes on working with both.
      const request = copyOf(body);
      return executor.executeAsync(customData, flags, message).then((answer) => {
        exchanges.push({ request, answer: copyOf(answer) });
        return answer;
      });
    },
  };
}

function isExecutor(given: unknown): given is Executor {
  return (
    typeof given === "object" && given !== null && "executeAsync" in given && typeof given.executeAsync === "function"
  );
}

function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null)) as unknown;
}
