import { bareWords, normalize, squeeze, withoutRemarks } from "../../src/sheet/text";

describe("a label", () => {
  it("is compared without white space of any kind", () => {
    expect(squeeze(" 协议\n量\u3000\u00a0\u200b\ufeff")).toBe("协议量");
  });

  it("is compared in plain letters and digits", () => {
    expect(normalize("１２％（Ａ）")).toBe("12%(A)");
  });

  it("loses its remarks in brackets", () => {
    expect(withoutRemarks("百分比（请勿改动此栏）")).toBe("百分比");
    expect(withoutRemarks("完成量【截至2月】[个]")).toBe("完成量");
  });

  it("that is nothing but a remark keeps its words", () => {
    expect(withoutRemarks("（合计）")).toBe("(合计)");
    expect(bareWords("（合计）")).toBe("合计");
  });

  it("is read without its punctuation", () => {
    expect(bareWords("一、协议量：（个）")).toBe("一协议量");
    expect(bareWords("√ 在岗")).toBe("在岗");
  });
});
