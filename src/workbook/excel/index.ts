import type { Edit } from "../../edits/edit";
import type { CellReference } from "../../sheet/address";
import type { WorkbookContent } from "../../sheet/sheet";
import type { Undo, Workbook } from "../workbook";
import { applyEdits } from "./apply";
import type { Memory } from "./apply";
import { openContext } from "./context";
import type { ExcelLibrary } from "./context";
import { listenToChanges, listenToSelection } from "./events";
import type { Stop } from "./events";
import { Pause } from "./pause";
import { readWorkbook } from "./read";
import { selectCell } from "./select";
import type { Selection } from "./select";
import type { Manner } from "./steps";
import { takeBack } from "./take-back";

export interface ExcelOptions {
  /** Whether Excel has a set of ExcelApi, such as `1.14`: `Office.context.requirements.isSetSupported` tells. */
  readonly supports: (version: string) => boolean;
  /** Which sheets belong to the workbook, by their names; all of them where it is left out. */
  readonly belongs?: (sheet: string) => boolean;
}

/** The workbook that is open in Excel. ExcelApi 1.13 is required. */
export interface ExcelWorkbook extends Workbook {
  /**
   * Selects a cell. On a hidden sheet only when `unhide` is true: ask the user first.
   * @throws WorkbookError sheet-missing, or structure-protected when a sheet may not be shown.
   */
  selectCell(at: CellReference, unhide?: boolean): Promise<Selection>;
  /** Tells of each change of a cell, but for those made by `apply` and its undo. */
  onChange(listener: () => void): Promise<Stop>;
  /** Tells of each cell that the user selects: of a range the top-left one. */
  onSelection(listener: (at: CellReference) => void): Promise<Stop>;
}

/** The open workbook, by the library that Office gives as `Excel`. */
export function excelWorkbook(excel: ExcelLibrary, options: ExcelOptions): ExcelWorkbook {
  return new OpenWorkbook(excel, options);
}

class OpenWorkbook implements ExcelWorkbook {
  private readonly memory: Memory;
  private listeners = 0;

  constructor(
    private readonly excel: ExcelLibrary,
    private readonly options: ExcelOptions,
  ) {
    this.memory = { ids: [], renewed: new Map(), belongs: options.belongs ?? (() => true) };
  }

  async read(): Promise<WorkbookContent> {
    const { content, ids } = await readWorkbook(openContext(this.excel), this.memory.belongs, new Pause());
    this.memory.ids = ids;
    return content;
  }

  async apply(edits: readonly Edit[]): Promise<Undo> {
    const { memory, excel } = this;
    const changes = await applyEdits(openContext(excel), edits, memory, this.manner());
    return async () => takeBack(openContext(excel), changes, memory.renewed, this.manner());
  }

  async selectCell(at: CellReference, unhide = false): Promise<Selection> {
    return selectCell(openContext(this.excel), at, unhide);
  }

  async onChange(listener: () => void): Promise<Stop> {
    const stop = await listenToChanges(this.excel, listener);
    this.listeners += 1;
    return async () => {
      await stop();
      this.listeners -= 1;
    };
  }

  onSelection(listener: (at: CellReference) => void): Promise<Stop> {
    return listenToSelection(this.excel, listener);
  }

  /** An event does not say who caused it before ExcelApi 1.14. */
  private manner(): Manner {
    return { pause: new Pause(), isUnheard: this.listeners > 0 && !this.options.supports("1.14") };
  }
}
