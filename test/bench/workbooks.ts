import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FOLDER } from "./folder";
import { largeWorkbook } from "./large-workbook";

/** Changes with what the large workbooks hold, so that a run does not use those of an older generator. */
const EDITION = 2;

/** A station's workbook as it came. */
export const TYPICAL = fileURLToPath(new URL("../workbooks/baihedong-2025-mid.xlsx", import.meta.url));

const ONE_SHEET = fileURLToPath(new URL("../workbooks/baihedong-one-sheet.xlsx", import.meta.url));

/** The path of a workbook with so many cells, which is made when it is first asked for. */
export async function workbookOf(cells: number): Promise<string> {
  const file = join(FOLDER, `${cells}-cells-${EDITION}.xlsx`);
  if (!existsSync(file)) {
    mkdirSync(FOLDER, { recursive: true });
    // Written under another name first: an interrupted run leaves no half of a workbook behind.
    writeFileSync(`${file}.part`, await largeWorkbook(ONE_SHEET, cells));
    renameSync(`${file}.part`, file);
  }
  return file;
}
