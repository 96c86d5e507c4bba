import Big from "big.js";
import fc from "fast-check";
import { readTypedNumber } from "../../../src/taskpane/state/typed-number";

function valueOf(text: string, highest: number | null = null): string {
  const typed = readTypedNumber(text, highest === null ? null : new Big(highest));
  return typed.kind === "number" ? typed.value.toFixed() : typed.kind;
}

describe("a number that somebody typed", () => {
  test.each([
    ["8.7", "8.7"],
    [" 20 ", "20"],
    ["８．７", "8.7"],
    ["8。7", "8.7"],
    ["8.", "8"],
    [".5", "0.5"],
    ["80%", "80"],
    ["８０％", "80"],
  ])("is read from %p", (text, number) => {
    expect(valueOf(text)).toBe(number);
  });

  test.each(["abc", "-1", "1e3", "1,5", "8.7.1", "%", "一", "1".repeat(16)])("is not in %p", (text) => {
    expect(valueOf(text)).toBe("not-a-number");
  });

  test("is not there in an empty field", () => {
    expect([valueOf(""), valueOf("　 ")]).toEqual(["blank", "blank"]);
  });

  test("may be the highest, and is refused above, never clipped", () => {
    expect([valueOf("10", 10), valueOf("10.01", 10)]).toEqual(["10", "too-large"]);
  });

  test("is exact", () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(9999), (whole, part) => {
        const digits = `${String(whole)}.${String(part).padStart(4, "0")}`;
        expect(valueOf(digits)).toBe(new Big(digits).toFixed());
      }),
    );
  });
});
