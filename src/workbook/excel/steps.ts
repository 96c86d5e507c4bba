import { explained } from "./context";
import type { ExcelContext } from "./context";
import { faultOf, isRefusal } from "./faults";
import type { Fault } from "./faults";
import type { Pause } from "./pause";

/** A part of a request. */
export type Action = () => void;

/** Why a request was not done, or not to its end. */
export interface Failure {
  readonly error: unknown;
  readonly fault: Fault | null;
  /** How many of the actions were begun, as far as is known; what was begun last may be done half. */
  readonly begun: number;
}

/** How requests that write are made. */
export interface Manner {
  readonly pause: Pause;
  /** Whether the events they cause must not be raised, because these do not say who caused them. */
  readonly isUnheard: boolean;
}

/** Does actions in one request, one after the other up to the first that fails. Null when all are done. */
export async function runActions(
  context: ExcelContext,
  actions: readonly Action[],
  { pause, isUnheard }: Manner,
): Promise<Failure | null> {
  if (isUnheard) {
    context.runtime.enableEvents = false;
  }
  for (const [index, action] of actions.entries()) {
    context.trace(String(index));
    action();
    if (pause.isDue) {
      await pause.take();
    }
  }
  if (isUnheard) {
    context.runtime.enableEvents = true;
  }
  try {
    await context.sync();
    return null;
  } catch (error) {
    const fault = faultOf(error);
    if (isUnheard) {
      // Where Excel does not take even this, what was done cannot be taken back either, and that is said.
      await raiseEvents(context).catch(faultOf);
    }
    return { error, fault, begun: begunOf(fault, actions.length) };
  }
}

/** The request that failed did not come to the end, where events are raised again. */
async function raiseEvents(context: ExcelContext): Promise<void> {
  context.runtime.enableEvents = true;
  await explained(context.sync());
}

/** Without a trace nothing is known: then all may have been done. */
function begunOf(fault: Fault | null, all: number): number {
  if (fault && isRefusal(fault)) {
    return 0;
  }
  const last = fault?.traces.at(-1);
  return last === undefined ? all : Number(last) + 1;
}
