import Big from "big.js";
import fc from "fast-check";
import { decode, decodeOutcome, encode, encodeOutcome } from "../../../src/taskpane/session/codec";
import { WorkbookError } from "../../../src/workbook/errors";

describe("the codec", () => {
  test("plain data comes back as it was", () => {
    fc.assert(
      // No object of ours has a key that is its prototype; devalue refuses it.
      fc.property(
        fc.jsonValue().filter((value) => !JSON.stringify(value).includes("__proto__")),
        (value) => {
          expect(decode(encode(value))).toEqual(value);
        },
      ),
    );
  });

  test("decimals keep every digit", () => {
    const digits = "0.1234567890123456789012345678901234567890";
    const back = decode(encode({ ratio: new Big(digits) })) as { ratio: Big };
    expect(back.ratio).toBeInstanceOf(Big);
    expect(back.ratio.toFixed()).toBe(digits.replace(/0$/u, ""));
  });

  test("what has no value stays apart from nothing", () => {
    expect(decode(encode({ kept: null, left: undefined }))).toEqual({ kept: null, left: undefined });
  });

  test("what an action gives comes back", async () => {
    expect(decodeOutcome(await encodeOutcome(() => Promise.resolve([1, "二"])))).toEqual([1, "二"]);
  });

  test("a problem of the workbook is thrown on the other side, with all that it knows", async () => {
    const problem = { code: "cell-inside-merge", sheet: "附件1", cell: "B2" } as const;
    const text = await encodeOutcome(() => Promise.reject(new WorkbookError(problem)));
    expect(() => decodeOutcome(text)).toThrow(new WorkbookError(problem));
    await expect(Promise.resolve(text).then(decodeOutcome)).rejects.toMatchObject({ problem });
  });

  test("a defect of ours is no outcome", async () => {
    await expect(encodeOutcome(() => Promise.reject(new TypeError("defect")))).rejects.toThrow(TypeError);
  });
});
