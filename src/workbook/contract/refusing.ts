import type { Edit } from "../../edits/edit";
import type { WorkbookProblem } from "../errors";
import type { CaseId, ContractCase, Need } from "./case";
import { snapshot } from "./content";
import { expectSame, problemOf } from "./expect";
import { DOCUMENT, FIXTURE, highlight, setCell } from "./fixture";

/** What cannot be done is refused by its name, and nothing is done. */
export const REFUSING: readonly ContractCase[] = [
  refuses("refuses-missing-sheet", setCell("附件9", 0, 0, 1), { code: "sheet-missing", sheet: "附件9" }),
  refuses("refuses-highlight-on-missing-sheet", highlight("附件9"), { code: "sheet-missing", sheet: "附件9" }),
  refuses("refuses-locked-cell", setCell("锁定", 0, 0, 1), { code: "sheet-protected", sheet: "锁定" }),
  refuses("refuses-locked-empty-cell", setCell("锁定", 9, 0, 1), { code: "sheet-protected", sheet: "锁定" }),
  refuses("refuses-cell-inside-merge", setCell("附件1-1", 3, 1, 1), {
    code: "cell-inside-merge",
    sheet: "附件1-1",
    cell: "B4",
  }),
  refuses(
    "refuses-cell-inside-array",
    setCell("数组", 1, 4, 1),
    { code: "cell-inside-array", sheet: "数组", cell: "E2" },
    "array-formula",
  ),
  {
    id: "refuses-locked-structure",
    needs: "locked-structure",
    run: async (open) => {
      const workbook = await open({ ...FIXTURE, isStructureLocked: true });
      const put = workbook.apply([{ kind: "put-sheet", document: DOCUMENT }]);
      expectSame(await problemOf(put), { code: "structure-protected" });
    },
  },
];

/** Together with an edit that could be made, which must not be made either. */
function refuses(id: CaseId, edit: Edit, problem: WorkbookProblem, needs: Need | null = null): ContractCase {
  return {
    id,
    needs,
    run: async (open) => {
      const workbook = await open(FIXTURE);
      const before = snapshot(await workbook.read());
      expectSame(await problemOf(workbook.apply([setCell("附件1-1", 1, 1, 7), edit])), problem);
      expectSame(snapshot(await workbook.read()), before);
    },
  };
}
