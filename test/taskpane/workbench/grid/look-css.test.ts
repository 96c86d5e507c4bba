import fc from "fast-check";
import { legible } from "../../../../src/taskpane/workbench/grid/contrast";
import { fittingSize, lookCss } from "../../../../src/taskpane/workbench/grid/look-css";

describe("a look as CSS", () => {
  test("says what differs from a plain cell", () => {
    expect(lookCss({})).toBe("");
    expect(lookCss({ isBold: true, size: 12, fill: "DDEBF7" })).toBe(
      "background:#DDEBF7 border-box;font-size:16.00px;font-weight:bold",
    );
    expect(lookCss({ horizontal: "right", vertical: "center", indent: 1, isWrapped: true })).toBe(
      "text-align:right;align-content:center;padding-right:11px;white-space:pre-wrap;word-break:break-word",
    );
    expect(lookCss({ lines: { right: { style: "double", width: 3, color: "FF0000" } } })).toBe(
      "border-right:3px double #FF0000",
    );
  });

  test("underlined and struck out at once", () => {
    expect(lookCss({ isUnderlined: true, isStruck: true })).toBe("text-decoration:underline line-through");
  });

  test("the name of a font cannot end its declaration", () => {
    expect(lookCss({ font: "宋体" })).toBe('font-family:"宋体",var(--sheet-font)');
    expect(lookCss({ font: 'x";} * {display:none' })).toBe("");
  });

  test("no size is so small or so large that it says nothing any more", () => {
    expect([lookCss({ size: 0.1 }), lookCss({ size: 5000 })]).toEqual(["font-size:8.00px", "font-size:128.00px"]);
  });

  test("a colour that could not be read on its fill is made darker or lighter", () => {
    expect(lookCss({ color: "FFFF00" })).toMatch(/^color:#/u);
    expect(lookCss({ color: "C00000" })).toBe("color:#C00000");
    expect(lookCss({ fill: "1F3864" })).toBe("background:#1F3864 border-box;color:#A5A5A5");
  });
});

describe("a number", () => {
  test("that fits keeps its size", () => {
    expect([fittingSize("105.67%", { size: 11 }, 72), fittingSize("5", {}, 30)]).toEqual([null, null]);
  });

  test("that does not fit is made smaller, as far as it can be read", () => {
    expect(fittingSize("105.67%", { size: 11 }, 60)).toBeCloseTo(13.9, 0);
    expect(fittingSize("1234567890123456", { size: 12 }, 30)).toBeCloseTo(11.2);
  });
});

describe("a text colour", () => {
  const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, "0").toUpperCase());

  /** @see https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio */
  function contrast(one: string, other: string): number {
    const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first);
    return (lighter + 0.05) / (darker + 0.05);
  }

  function luminance(text: string): number {
    const weights = [0.2126, 0.7152, 0.0722];
    return weights.reduce((sum, weight, index) => {
      const share = parseInt(text.slice(index * 2, index * 2 + 2), 16) / 255;
      return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    }, 0);
  }

  test("can be read on every background", () => {
    fc.assert(
      fc.property(color, color, (text, background) => {
        expect(contrast(legible(text, background), background)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test("that can be read stays as it is", () => {
    fc.assert(
      fc.property(color, color, (text, background) => {
        fc.pre(contrast(text, background) >= 4.5);
        expect(legible(text, background)).toBe(text);
      }),
    );
  });
});
