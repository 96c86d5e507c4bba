import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edit } from "../../../src/edits/edit";
import { openXlsx } from "../../../src/workbook/xlsx";

const FILE = join(__dirname, "../../workbooks/xiagang-2023-mid.xlsx");

const EDIT: Edit = {
  kind: "set-cell",
  at: { sheet: "附件1", row: 2, column: 1 },
  content: { value: 1, formula: null, format: null },
};

async function edited(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  await workbook.apply([EDIT]);
  return workbook.save();
}

test("a Node buffer is saved as the same bytes are, and is left as it was", async () => {
  const plain = new Uint8Array(readFileSync(FILE));
  const room = Buffer.alloc(plain.length + 64);
  const buffer = room.subarray(32, 32 + plain.length);
  buffer.set(plain);
  const before = Uint8Array.from(room);

  const saved = await edited(buffer);

  expect(Buffer.from(saved).equals(Buffer.from(await edited(plain)))).toBe(true);
  expect(Uint8Array.from(room)).toEqual(before);
});
