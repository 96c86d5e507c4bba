import { parsePosition } from "../../src/sheet/address";
import { isCellError } from "../../src/sheet/sheet";
import type { Cell, CellValue, Sheet, WorkbookContent } from "../../src/sheet/sheet";
import type { Expected, ExpectedIndicator } from "./expected";

/** The cell that an expectation names, in the workbook it was made of. */
export function cellAt({ sheets }: WorkbookContent, sheetName: string, address: string): Cell {
  const sheet = sheets.find(({ name }) => name === sheetName);
  const position = parsePosition(address);
  if (!sheet || !position) {
    throw new RangeError(`no cell ${sheetName}!${address}`);
  }
  return sheet.cell(position.row, position.column);
}

/** A figure as a person reads it: full-width digits, commas and units apart; null where it does not apply. */
export function readFigure(value: CellValue): number | null | "other" {
  if (typeof value === "number" || value === null) {
    return value;
  }
  const text = String(isCellError(value) ? value.error : value)
    .normalize("NFKC")
    .trim();
  if (/^(\/|-|—|——|无|N\/A)$/u.test(text)) {
    return null;
  }
  const digits = /^([\d,]+(?:\.\d+)?)\s*[个节次人场户篇份支]*$/u.exec(text)?.[1];
  return digits === undefined ? "other" : Number(digits.replaceAll(",", ""));
}

function textOf(value: CellValue): string {
  return isCellError(value) ? value.error : String(value ?? "");
}

export function isTick(value: CellValue): boolean {
  return value === true || /^(√|✓|✔|是|1|TRUE|在岗|有)$/u.test(textOf(value).trim());
}

/** Whether a recorded percentage is the ratio, as precisely as it is shown. */
export function percentAgrees({ value, format }: Cell, required: number, completed: number): boolean {
  if (typeof value === "number" && format.endsWith("%")) {
    const decimals = /\.(0+)%/u.exec(format)?.[1]?.length ?? 0;
    return rounded(value * 100, decimals) === rounded((completed * 100) / required, decimals);
  }
  const text = textOf(value).normalize("NFKC");
  // Excel shows no more than ten decimals of a number without a format.
  const decimals = Math.min(10, /\.(\d+)/u.exec(text)?.[1]?.length ?? 0);
  const agrees = (factor: number) =>
    rounded(Number.parseFloat(text), decimals) === rounded((completed * factor) / required, decimals);
  return agrees(100) || (!text.endsWith("%") && agrees(1));
}

function rounded(value: number, decimals: number): string {
  return (Math.floor(Number((value * 10 ** decimals + 0.5).toPrecision(14))) / 10 ** decimals).toFixed(decimals);
}

/** `code sheet!cell` of each percentage and each total that the cells themselves contradict. */
export function contradictions(content: WorkbookContent, { indicators }: Expected): string[] {
  const said: string[] = [];
  for (const { sheet, required, completed, percentCell } of indicators) {
    const recorded = cellAt(content, sheet, percentCell);
    if (required !== null && required > 0 && completed !== null && !isCellError(recorded.value)) {
      const agrees = percentAgrees(recorded, required, completed);
      said.push(...(agrees ? [] : [`percent-mismatch ${sheet}!${percentCell}`]));
    }
  }
  for (const total of indicators.filter((indicator) => indicator.total)) {
    said.push(...totalContradictions(total, partsOf(total, indicators)));
  }
  return said;
}

/** The districts' indicators over or under a total. */
function partsOf(total: ExpectedIndicator, indicators: readonly ExpectedIndicator[]): ExpectedIndicator[] {
  const column = ({ percentCell }: ExpectedIndicator) => percentCell.replace(/\d+/u, "");
  const run = indicators.slice(0, indicators.indexOf(total)).reverse();
  const end = run.findIndex(
    (part) => part.total || part.sheet !== total.sheet || column(part) !== column(total) || part.district === null,
  );
  return run.slice(0, end === -1 ? run.length : end);
}

function totalContradictions(total: ExpectedIndicator, parts: readonly ExpectedIndicator[]): string[] {
  return (["required", "completed"] as const)
    .filter((role) => {
      const figures = parts.flatMap((part) => part[role] ?? []);
      return total[role] !== null && total[role] !== figures.reduce((sum, figure) => sum + figure, 0);
    })
    .map((role) => `total-mismatch ${total.sheet}!${role === "required" ? total.requiredCell : total.completedCell}`);
}

/** The positions of merged cells that are not the first of their merge, and of cells in two merges. */
export function mergeFaults(sheet: Sheet): string[] {
  const taken = new Set<string>();
  const faults: string[] = [];
  for (const { top, left, bottom, right } of sheet.merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const place = `${row},${column}`;
        const covered = (row !== top || column !== left) && sheet.cell(row, column).value !== null;
        faults.push(...(taken.has(place) ? [`twice ${place}`] : []), ...(covered ? [`covered ${place}`] : []));
        taken.add(place);
      }
    }
  }
  return faults;
}
