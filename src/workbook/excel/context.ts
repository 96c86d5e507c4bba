/// <reference types="office-js" />
import { WorkbookError } from "../errors";
import { faultOf, problemOf } from "./faults";

/** What is needed of the library's namespace `Excel`. */
export type ExcelLibrary = Pick<typeof Excel, "run" | "RequestContext">;

/** What is needed of a request context. */
export type ExcelContext = Pick<Excel.RequestContext, "workbook" | "runtime" | "trace" | "sync">;

/** A context whose requests wait until nobody types into a cell any more, where Excel can wait. Asks nothing yet. */
export function openContext(excel: ExcelLibrary): ExcelContext {
  return new PatientContext(excel);
}

/**
 * Only `Excel.run` makes a context wait; but it also keeps every range that is mentioned in it, with all its values, and
 * sends one more request to let go of them. So it is given nothing to do but the first sync.
 */
class PatientContext implements ExcelContext {
  private readonly context: Excel.RequestContext;
  private waits = false;

  constructor(private readonly excel: ExcelLibrary) {
    this.context = new excel.RequestContext();
  }

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  get runtime(): Excel.Runtime {
    return this.context.runtime;
  }

  trace(message: string): void {
    this.context.trace(message);
  }

  async sync<T>(passThroughValue?: T): Promise<T> {
    if (this.waits) {
      return this.context.sync(passThroughValue);
    }
    this.waits = true;
    const options = { delayForCellEdit: true, previousObjects: this.context };
    return this.excel.run(options, (context) => context.sync(passThroughValue));
  }
}

/** Waits for a request. @throws WorkbookError when Excel refuses. */
export async function explained(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    throw toProblem(error);
  }
}

/** What Excel says, as a problem of ours; anything else as it is. */
export function toProblem(error: unknown): unknown {
  const fault = faultOf(error);
  return fault ? new WorkbookError(problemOf(fault)) : error;
}
