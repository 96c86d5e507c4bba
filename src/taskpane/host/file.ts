import type { CellReference } from "../../sheet/address";
import { WorkbookError } from "../../workbook/errors";
import { openFile } from "../session/file-worker";
import type { FileSession, Review, SheetFacts } from "../session/review";
import type { Host, Stop } from "./host";
import { type Observable, Observed } from "./observed";
import { downloadBytes, type SavedFile, savedFile, type SaveQuestion } from "./save";
import { browserStore } from "./store";

/** A file as the browser gives it, or bytes that came in another way; they are empty after they were opened. */
export type ChosenFile = File | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** The cell that is marked: shown from the pane, or picked in the sheet. */
export interface Selected {
  readonly at: CellReference;
  readonly by: "pane" | "user";
  /** Counts up, so that the same cell shown once more is told from one that was shown before. */
  readonly turn: number;
}

/** A file in a browser, with what the sheets beside the pane need. */
export interface FileHost extends Host {
  readonly file: FileSession;
  readonly selection: Observable<Selected | null>;
  /** Hidden sheets that the user has opened. The file itself keeps them hidden. */
  readonly unhidden: Observable<ReadonlySet<string>>;
  /** Whether something was written that neither a download nor the file itself has yet. */
  readonly unsaved: Observable<boolean>;
  readonly canSaveInPlace: boolean;
  /** Marks a cell because the user picked it. */
  select(at: CellReference): void;
  unhide(sheet: string): void;
  /** Gives the user a copy under this name. */
  download(name: string): Promise<void>;
  /**
   * Writes into the file that was chosen, unless something is to be asked first.
   * @param agreed what the user has agreed to already
   * @throws DOMException when the file is gone
   */
  saveInPlace(agreed: readonly SaveQuestion[]): Promise<SaveOutcome>;
}

/** `refused`: the user or the browser forbids writing; `in-use`: another program holds the file. */
export type SaveOutcome = "saved" | "refused" | "in-use" | SaveQuestion;

/**
 * @param handle what the browser lets the page write the file with; null where it gave no such thing
 * @throws WorkbookError when the file is no readable workbook, DOMException when it cannot be read any more
 */
export async function openFileHost(file: ChosenFile, handle: FileSystemFileHandle | null = null): Promise<FileHost> {
  const saved = handle && (await savedFile(handle));
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : file.bytes;
  return fileHost(file.name, await openFile(bytes), saved);
}

/** @param saved where the file can be written to; null for nowhere */
export function fileHost(name: string, session: FileSession, saved: SavedFile | null): FileHost {
  const selection = new Observed<Selected | null>(null);
  const unhidden = new Observed<ReadonlySet<string>>(new Set());
  const unsaved = new Observed(false);
  const picked = new Set<(at: CellReference) => void>();
  let sheets: readonly SheetFacts[] = [];
  const file = watched(session, (review, hasWritten) => {
    sheets = review.sheets;
    if (hasWritten) {
      unsaved.set(true);
    }
  });
  const mark = (at: CellReference, by: Selected["by"]): void => {
    selection.set({ at, by, turn: (selection.get()?.turn ?? 0) + 1 });
  };
  const unhide = (sheet: string): void => {
    unhidden.set(new Set([...unhidden.get(), sheet]));
  };
  return {
    name,
    session: file,
    file,
    selection,
    unhidden,
    unsaved,
    store: browserStore(`station-review:file:${name}`),
    canSaveInPlace: saved !== null,
    show: (at, mayUnhide) =>
      new Promise((resolve) => {
        const visibility = sheets.find((sheet) => sheet.name === at.sheet)?.visibility;
        if (!visibility) {
          throw new WorkbookError({ code: "sheet-missing", sheet: at.sheet });
        }
        const isHidden = visibility !== "visible" && !unhidden.get().has(at.sheet);
        if (isHidden && !mayUnhide) {
          resolve("sheet-hidden");
          return;
        }
        if (isHidden) {
          unhide(at.sheet);
        }
        mark(at, "pane");
        resolve("selected");
      }),
    // Nobody but this page writes to a file that is open here.
    onChange: () => Promise.resolve(() => Promise.resolve()),
    onSelection: (listener) => {
      picked.add(listener);
      const stop: Stop = () => {
        picked.delete(listener);
        return Promise.resolve();
      };
      return Promise.resolve(stop);
    },
    select: (at) => {
      mark(at, "user");
      for (const listener of picked) {
        listener(at);
      }
    },
    unhide,
    download: async (copyName) => {
      downloadBytes(copyName, await file.save());
      unsaved.set(false);
    },
    saveInPlace: async (agreed) => {
      if (session.isSigned && !agreed.includes("signature")) {
        return "signature";
      }
      const outcome = (await saved?.write(() => file.save(), agreed.includes("changed"))) ?? "refused";
      if (outcome === "saved") {
        unsaved.set(false);
      }
      return outcome;
    },
  };
}

/** A session whose reviews are told of. */
function watched(session: FileSession, tell: (review: Review, hasWritten: boolean) => void): FileSession {
  const told = async <Given extends Review | null>(answer: Promise<Given>, hasWritten: boolean): Promise<Given> => {
    const review = await answer;
    if (review) {
      tell(review, hasWritten);
    }
    return review;
  };
  return {
    isSigned: session.isSigned,
    check: (options) => told(session.check(options), false),
    correct: (edits, options) => told(session.correct(edits, options), true),
    decide: (ids, decision, options) => told(session.decide(ids, decision, options), true),
    highlight: (show, options) => told(session.highlight(show, options), true),
    fill: (remarks, options) => told(session.fill(remarks, options), true),
    undo: (options) => told(session.undo(options), true),
    cells: (sheet, area) => session.cells(sheet, area),
    save: () => session.save(),
    close: () => {
      session.close();
    },
  };
}
