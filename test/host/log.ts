import type { Usage } from "./wire/batch";
import type { Answer, RequestBody } from "./wire/protocol";
import { ACTION } from "./wire/protocol";

/** One `context.sync()` that sent something. */
export interface Sync {
  readonly request: RequestBody;
  readonly answer: Answer;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** How long the host took for its answer: no part of the client's time. */
  readonly hostMilliseconds: number;
  readonly actions: number;
  /** What was used, as `Range.values`. */
  readonly members: readonly string[];
  /** The n of the newest ExcelApi 1.n that was needed. */
  readonly newestSet: number;
  /** Whether something asked for a change of the workbook. */
  readonly writes: boolean;
  /** The library's own, at the end of `Excel.run`: it only lets go of ranges. */
  readonly isCleanUp: boolean;
}

export function logSync(request: RequestBody, answer: Answer, measured: Measured, usage: Usage | null): Sync {
  return {
    request,
    answer,
    ...measured,
    actions: request.Actions.length,
    members: [...(usage?.members ?? [])],
    newestSet: usage?.newest ?? 1,
    writes: usage?.writes ?? false,
    isCleanUp: isCleanUp(request),
  };
}

export interface Measured {
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly hostMilliseconds: number;
}

export function isCleanUp({ Actions }: RequestBody): boolean {
  return (
    Actions.every(
      ({ ActionType, Name }) => Name === "_RemoveReference" || (ActionType === ACTION.instantiate && Name === ""),
    ) && Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}

/** Something as it is after a way through JSON, and how many bytes that took. */
export function overTheWire<T>(sent: T): { readonly received: T; readonly bytes: number } {
  const text = JSON.stringify(sent);
  // What was T as JSON is still T: the wire's types hold nothing that JSON has not.
  return { received: JSON.parse(text) as T, bytes: Buffer.byteLength(text, "utf8") };
}
