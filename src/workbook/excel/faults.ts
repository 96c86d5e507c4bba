import type { WorkbookProblem } from "../errors";

/** What Excel says when it does not do as it was asked. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** The traces of the request that were reached before it failed. */
  readonly traces: readonly string[];
}

const TOO_MUCH: readonly string[] = [
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
];
const CELL_EDITING = "InvalidOperationInCellEditMode";
const INACTIVE = "InactiveWorkbook";

/** Null for what is no answer of Excel's: a defect of ours. */
export function faultOf(error: unknown): Fault | null {
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string") {
    return null;
  }
  const message = "message" in error && typeof error.message === "string" ? error.message : "";
  const traces: readonly unknown[] =
    "traceMessages" in error && Array.isArray(error.traceMessages) ? error.traceMessages : [];
  return { code: error.code, message, traces: traces.filter((trace) => typeof trace === "string") };
}

/** Whether less at a time would do. */
export function isTooMuch({ code }: Fault): boolean {
  return TOO_MUCH.includes(code);
}

/** Whether Excel refused a request as a whole, before it did any of it. */
export function isRefusal({ code }: Fault): boolean {
  return code.startsWith("RequestPayload") || code === CELL_EDITING || code === INACTIVE;
}

/** What is wrong, as far as the code alone tells. */
export function problemOf(fault: Fault): WorkbookProblem {
  if (isTooMuch(fault)) {
    return { code: "too-much-data" };
  }
  switch (fault.code) {
    case CELL_EDITING:
      return { code: "cell-edit-mode" };
    case INACTIVE:
      return { code: "workbook-inactive" };
    default:
      return { code: "excel-refused", detail: fault.message === "" ? fault.code : `${fault.code}: ${fault.message}` };
  }
}
