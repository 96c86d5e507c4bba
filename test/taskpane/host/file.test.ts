import { fileHost, type FileHost } from "../../../src/taskpane/host/file";
import { type SavedFile, savedFile } from "../../../src/taskpane/host/save";
import type { FileSession } from "../../../src/taskpane/session/review";
import { WorkbookSession } from "../../../src/taskpane/session/session";
import { memorySheet, type MemorySheet, memoryWorkbook } from "../../../src/workbook/memory";
import { matrix } from "../../support/samples";
import { OPTIONS } from "../support/file-session";

const BYTES = new Uint8Array([1, 2, 3]);

/** A session on a workbook in memory, as if it were a file. */
function fileSession(sheets: readonly MemorySheet[], isSigned = false): FileSession {
  const session = new WorkbookSession(memoryWorkbook({ sheets }), null);
  return {
    isSigned,
    check: (options) => session.check(options),
    correct: (edits, options) => session.correct(edits, options),
    decide: (ids, decision, options) => session.decide(ids, decision, options),
    highlight: (show, options) => session.highlight(show, options),
    fill: (remarks, options) => session.fill(remarks, options),
    undo: (options) => session.undo(options),
    cells: (sheet, area) => session.cells(sheet, area),
    save: () => Promise.resolve(BYTES),
    close: () => undefined,
  };
}

async function checkedHost(
  sheets: readonly MemorySheet[] = [matrix()],
  saved: SavedFile | null = null,
): Promise<FileHost> {
  const host = fileHost("站点.xlsx", fileSession(sheets), saved);
  await host.session.check(OPTIONS);
  return host;
}

describe("showing a cell of a file", () => {
  const hidden = memorySheet("底稿", { A1: 1 }, { visibility: "hidden" });
  const at = { sheet: "附件1", row: 4, column: 2 };

  test("marks it, and tells whoever follows", async () => {
    const host = await checkedHost();
    const turns: unknown[] = [];
    host.selection.subscribe(() => turns.push(host.selection.get()));
    await expect(host.show(at, false)).resolves.toBe("selected");
    expect(turns).toEqual([{ at, by: "pane", turn: 1 }]);
  });

  test("the same cell shown again is another turn", async () => {
    const host = await checkedHost();
    await host.show(at, false);
    await host.show(at, false);
    expect(host.selection.get()?.turn).toBe(2);
  });

  test("asks before it goes to a hidden sheet, and not again once that was opened", async () => {
    const host = await checkedHost([matrix(), hidden]);
    const there = { sheet: "底稿", row: 0, column: 0 };
    await expect(host.show(there, false)).resolves.toBe("sheet-hidden");
    expect(host.selection.get()).toBeNull();
    await expect(host.show(there, true)).resolves.toBe("selected");
    expect([...host.unhidden.get()]).toEqual(["底稿"]);
    await expect(host.show(there, false)).resolves.toBe("selected");
  });

  test("says so when there is no such sheet", async () => {
    const host = await checkedHost();
    await expect(host.show({ ...at, sheet: "没有" }, false)).rejects.toMatchObject({
      problem: { code: "sheet-missing", sheet: "没有" },
    });
  });
});

describe("selecting a cell", () => {
  test("is heard by who listens, until they stop; showing one is not", async () => {
    const host = await checkedHost();
    const heard: number[] = [];
    const stop = await host.onSelection(({ row }) => heard.push(row));
    host.select({ sheet: "附件1", row: 1, column: 0 });
    await host.show({ sheet: "附件1", row: 2, column: 0 }, false);
    await stop();
    host.select({ sheet: "附件1", row: 3, column: 0 });
    expect(heard).toEqual([1]);
    expect(host.selection.get()).toMatchObject({ by: "user", at: { row: 3 } });
  });
});

/** A file handle as browsers have it, over a file in memory. */
function handleOver(file: { modified: number; written: Uint8Array[]; refusal?: string }): FileSystemFileHandle {
  const stream = {
    write: (bytes: Uint8Array) => Promise.resolve(file.written.push(bytes)),
    close: () => Promise.resolve((file.modified += 1)),
    abort: () => Promise.resolve(),
  };
  return {
    getFile: () => Promise.resolve({ lastModified: file.modified, size: 3 }),
    createWritable: () =>
      file.refusal === undefined ? Promise.resolve(stream) : Promise.reject(new DOMException("", file.refusal)),
  } as unknown as FileSystemFileHandle;
}

describe("saving in place", () => {
  const onDisk = (): { modified: number; written: Uint8Array[]; refusal?: string } => ({ modified: 1, written: [] });

  test("writes the file, and nothing is unsaved then", async () => {
    const file = onDisk();
    const host = await checkedHost([matrix()], await savedFile(handleOver(file)));
    await host.session.fill({}, OPTIONS);
    expect(host.unsaved.get()).toBe(true);
    await expect(host.saveInPlace([])).resolves.toBe("saved");
    expect(file.written).toEqual([BYTES]);
    expect(host.unsaved.get()).toBe(false);
    await expect(host.saveInPlace([])).resolves.toBe("saved");
  });

  test("asks first when another program has changed the file", async () => {
    const file = onDisk();
    const host = await checkedHost([matrix()], await savedFile(handleOver(file)));
    file.modified = 7;
    await expect(host.saveInPlace([])).resolves.toBe("changed");
    expect(file.written).toEqual([]);
    await expect(host.saveInPlace(["changed"])).resolves.toBe("saved");
  });

  test("asks first when a signature becomes void", async () => {
    const file = onDisk();
    const host = fileHost("站点.xlsx", fileSession([matrix()], true), await savedFile(handleOver(file)));
    await expect(host.saveInPlace([])).resolves.toBe("signature");
    expect(file.written).toEqual([]);
    await expect(host.saveInPlace(["signature"])).resolves.toBe("saved");
  });

  test.each([
    ["NotAllowedError", "refused"],
    ["NoModificationAllowedError", "in-use"],
  ])("%s: tells that it is %s, and what was written stays unsaved", async (refusal, outcome) => {
    const host = await checkedHost([matrix()], await savedFile(handleOver({ ...onDisk(), refusal })));
    await host.session.fill({}, OPTIONS);
    await expect(host.saveInPlace([])).resolves.toBe(outcome);
    expect(host.unsaved.get()).toBe(true);
  });

  test("a file that is gone is told by the browser's own error", async () => {
    const host = await checkedHost([matrix()], await savedFile(handleOver({ ...onDisk(), refusal: "NotFoundError" })));
    await expect(host.saveInPlace([])).rejects.toThrow(DOMException);
  });

  test("is not offered without a handle", async () => {
    expect((await checkedHost()).canSaveInPlace).toBe(false);
  });
});
