import { WorkbookError } from "../../workbook/errors";
import { memorySheet, type MemorySheet, memoryWorkbook } from "../../workbook/memory";
import type { Workbook } from "../../workbook/workbook";
import { openXlsx } from "../../workbook/xlsx";
import type { Host } from "../host/host";
import { WorkbookSession } from "../session/session";
import { fetchSample } from "../shell/sample";

/** A state of the pane, by the workbook that brings it about. */
export interface GalleryState {
  readonly name: string;
  /** Whether it shows after a check. */
  readonly isChecked: boolean;
  readonly open: () => Promise<Workbook>;
}

const NEVER: Workbook = {
  read: () => new Promise<never>(() => undefined),
  apply: () => new Promise<never>(() => undefined),
};

async function sample(): Promise<Workbook> {
  const bytes = await fetchSample();
  if (!bytes) {
    throw new Error("The sample is not beside the page.");
  }
  return openXlsx(bytes);
}

function inMemory(sheets: readonly MemorySheet[]): Promise<Workbook> {
  return Promise.resolve(memoryWorkbook({ sheets }));
}

const table = (rows: (string | number)[][]) => [memorySheet("指标", [["指标", "协议量", "完成量", "百分比"], ...rows])];

const refusing = (error: WorkbookError): Workbook => ({
  read: () => Promise.reject(error),
  apply: () => Promise.reject(error),
});

/** Every state in which the pane can be seen without Excel. */
export const STATES: readonly GalleryState[] = [
  { name: "检查之前", isChecked: false, open: sample },
  { name: "检查中", isChecked: true, open: () => Promise.resolve(NEVER) },
  { name: "示例", isChecked: true, open: sample },
  { name: "没有问题", isChecked: true, open: () => inMemory(table([["电访", 100, 100, 1]])) },
  { name: "没有找到表格", isChecked: true, open: () => inMemory([memorySheet("说明", [["填表说明"]])]) },
  {
    name: "名称很长",
    isChecked: true,
    open: () => inMemory(table([[`${"困难群众和特殊群体".repeat(6)}建档`, 1234567, 7654321, 0.5]])),
  },
  {
    name: "正在编辑单元格",
    isChecked: true,
    open: () => Promise.resolve(refusing(new WorkbookError({ code: "cell-edit-mode" }))),
  },
  {
    name: "工作表受保护",
    isChecked: true,
    open: async () => ({
      ...(await inMemory(table([["电访", 100, 50, 0.6]]))),
      apply: () => Promise.reject(new WorkbookError({ code: "sheet-protected", sheet: "指标" })),
    }),
  },
];

/** A place for the pane that is neither Excel nor a file: cells cannot be shown, and nothing is kept. */
export async function hostOf({ name, open }: GalleryState): Promise<Host> {
  return {
    name,
    session: new WorkbookSession(await open(), null),
    file: null,
    store: { read: () => null, write: () => Promise.resolve() },
    show: () => Promise.resolve("selected"),
    onChange: () => Promise.resolve(() => Promise.resolve()),
    onSelection: () => Promise.resolve(() => Promise.resolve()),
  };
}
