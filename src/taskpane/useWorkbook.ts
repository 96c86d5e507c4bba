import { useRef, useState } from "react";
import type { WorkbookContent } from "../sheet/sheet";
import { WorkbookError } from "../workbook/errors";
import { openXlsx } from "../workbook/xlsx";

export type Opening =
  | { readonly state: "reading"; readonly file: string }
  | { readonly state: "opened"; readonly file: string; readonly content: WorkbookContent }
  | { readonly state: "failed"; readonly file: string };

async function read(file: File): Promise<Opening> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { state: "opened", file: file.name, content: await openXlsx(bytes).read() };
  } catch (error) {
    // A browser refuses a file that was moved or changed since it was chosen with a DOMException.
    if (!(error instanceof WorkbookError || error instanceof DOMException)) reportError(error);
    return { state: "failed", file: file.name };
  }
}

/** The file being opened, null before one is chosen. Of several the one chosen last counts. */
export function useWorkbook(): { readonly opening: Opening | null; readonly open: (file: File) => void } {
  const [opening, setOpening] = useState<Opening | null>(null);
  const latest = useRef<File>(null);
  function open(file: File) {
    latest.current = file;
    setOpening({ state: "reading", file: file.name });
    void read(file).then((outcome) => {
      if (latest.current === file) setOpening(outcome);
    });
  }
  return { opening, open };
}
