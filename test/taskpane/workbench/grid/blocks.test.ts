import { formatRange, type Range } from "../../../../src/sheet/address";
import type { ShownCell } from "../../../../src/taskpane/session/review";
import { CellBlocks } from "../../../../src/taskpane/workbench/grid/blocks";

const AREA: Range = { top: 0, bottom: 10, left: 0, right: 5 };

/** Something that answers only when it is told to. */
class Source {
  readonly asked: string[] = [];
  readonly failures: unknown[] = [];
  text = "旧";
  private readonly answers: (() => void)[] = [];

  readonly blocks = new CellBlocks(
    (area) => {
      this.asked.push(formatRange(area));
      const { text } = this;
      return new Promise((resolve, reject) => {
        this.answers.push(() => {
          if (text === "") {
            reject(new Error("gone"));
          } else {
            resolve({ cells: [cellAt(area, text)], looks: [{}, { fill: "FFFF00" }] });
          }
        });
      });
    },
    (error) => this.failures.push(error),
  );

  /** Answers all that was asked so far and what is asked because of it. */
  async settle(): Promise<void> {
    for (let answer = this.answers.shift(); answer; answer = this.answers.shift()) {
      answer();
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    }
  }
}

function cellAt({ top, left }: Range, text: string): ShownCell {
  return { row: top, column: left, text, align: "left", look: 1 };
}

describe("the cells of a sheet", () => {
  const content = {};

  test("are fetched in blocks, once", async () => {
    const { blocks, asked, settle } = bound();
    blocks.want([AREA], content);
    blocks.want([AREA], content);
    await settle();
    blocks.want([AREA], content);
    expect(asked).toEqual(["A1:P64"]);
    expect(blocks.band(0).cell(0, 0)).toEqual({ text: "旧", align: "left", look: { fill: "FFFF00" } });
    expect(blocks.band(0).cell(1, 0)).toBeUndefined();
  });

  test("what is wanted no more is not fetched", async () => {
    const { blocks, asked, settle } = bound();
    blocks.want([{ ...AREA, bottom: 640 }], content);
    blocks.want([{ ...AREA, top: 6400, bottom: 6410 }], content);
    await settle();
    expect(asked).toEqual(["A1:P64", "A65:P128", "A129:P192", "A6401:P6464"]);
  });

  test("with other content all is fetched anew, and what was known stays until then", async () => {
    const source = bound();
    source.blocks.want([AREA], content);
    await source.settle();
    source.source.text = "新";
    source.blocks.want([AREA], {});
    expect(source.blocks.band(0).cell(0, 0)?.text).toBe("旧");
    await source.settle();
    expect(source.blocks.band(0).cell(0, 0)?.text).toBe("新");
  });

  test("an answer that comes after the content has changed is not shown", async () => {
    const source = bound();
    source.blocks.want([AREA], content);
    source.blocks.want([], {});
    await source.settle();
    expect(source.blocks.band(0).cell(0, 0)).toBeUndefined();
  });

  test("rows near one another are another object only when one of their cells may be", async () => {
    const { blocks, settle } = bound();
    blocks.want([AREA], content);
    await settle();
    const band = blocks.band(63);
    blocks.want([AREA, { ...AREA, top: 64, bottom: 64 }], content);
    await settle();
    expect(blocks.band(0)).toBe(band);
  });

  test("who follows is told of each block, until they stop", async () => {
    const { blocks, settle } = bound();
    let told = 0;
    const stop = blocks.subscribe(() => (told += 1));
    blocks.want([AREA], content);
    await settle();
    stop();
    blocks.want([{ ...AREA, top: 64, bottom: 64 }], content);
    await settle();
    expect(told).toBe(1);
    expect(blocks.version()).toBe(2);
  });

  test("what cannot be fetched is told, and the rest still is", async () => {
    const source = bound();
    source.source.text = "";
    source.blocks.want([AREA], content);
    source.source.text = "旧";
    source.blocks.want([{ ...AREA, top: 64, bottom: 64 }], content);
    await source.settle();
    expect(source.source.failures).toEqual([new Error("gone")]);
    expect(source.blocks.band(64).cell(64, 0)?.text).toBe("旧");
  });

  test("only so many are kept, the latest of them", async () => {
    const { blocks, settle } = bound();
    for (let band = 0; band <= 400; band += 1) {
      blocks.want([{ ...AREA, top: band * 64, bottom: band * 64 }], content);
      await settle();
    }
    expect(blocks.band(0).cell(0, 0)).toBeUndefined();
    expect(blocks.band(400 * 64).cell(400 * 64, 0)?.text).toBe("旧");
  });

  function bound() {
    const source = new Source();
    return { source, blocks: source.blocks, asked: source.asked, settle: () => source.settle() };
  }
});
