import { planCorrections } from "../../../../src/edits/corrections";
import { formatPosition } from "../../../../src/sheet/address";
import { describeWrite } from "../../../../src/taskpane/views/findings/written";
import type { MemorySheet } from "../../../../src/workbook/memory";
import { attendanceSheet, indicatorsSheet } from "../../../edits/support/station";
import { reviewOf } from "../support";

/** What correcting everything writes, cell by cell. */
async function written(...sheets: readonly MemorySheet[]) {
  const { evaluation } = await reviewOf(...sheets);
  const edits = planCorrections(evaluation, evaluation.findings);
  return Object.fromEntries(
    edits.map((edit) => {
      const { at, ...rest } = describeWrite(edit, evaluation.station);
      return [formatPosition(at), rest];
    }),
  );
}

describe("what a correction writes, in words", () => {
  test("a formula is shown with what it gives, over the former formula with what it gave", async () => {
    expect(await written(indicatorsSheet({ D4: { formula: "C5/B5", value: 1, format: "0.00%" } }))).toEqual({
      D4: {
        former: { text: "100.00%", formula: "=C5/B5" },
        next: { text: "60.00%", formula: "=C4/B4" },
        exact: null,
      },
    });
  });

  test("a typed percentage that is shown rounded is written in full, and both are said", async () => {
    const sheet = indicatorsSheet({ C6: 110, D6: { value: 0.5, format: "0.00%" } });
    expect((await written(sheet))["D6"]).toEqual({
      former: { text: "50.00%", formula: null },
      next: { text: "73.33%", formula: null },
      exact: "0.7333333333",
    });
  });

  test("a percentage that counts in percent without a sign is shown as the cell shows it", async () => {
    expect((await written(indicatorsSheet({ D4: 59 })))["D4"]).toEqual({
      former: { text: "59", formula: null },
      next: { text: "60", formula: null },
      exact: null,
    });
  });

  test("a total keeps its unit", async () => {
    const changes = { C4: "60人次", C5: "50人次", C6: "100人次", D6: { value: 110 / 150, format: "0.00%" } };
    const { C6 } = await written(indicatorsSheet(changes));
    expect([C6?.former.text, C6?.next.text]).toEqual(["100人次", "110人次"]);
  });

  test("a count of the attendance table is a plain number", async () => {
    const { J13 } = await written(attendanceSheet({ J13: 9 }));
    expect(J13).toEqual({ former: { text: "9", formula: null }, next: { text: "7", formula: null }, exact: null });
  });
});
