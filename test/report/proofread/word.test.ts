import { textOfWord } from "../../../src/report/proofread/text/word";

/** A table as the converter gives it; `^2` and `<2` are cells merged over two rows or columns. */
function table(...rows: readonly string[]): string {
  const cells = (row: string): string =>
    row
      .split("|")
      .map((text) => /^(?:([\^<])(\d))?(.*)$/u.exec(text))
      .map((match) => {
        const span = match?.[1] ? ` ${match[1] === "^" ? "rowspan" : "colspan"}="${match[2] ?? ""}"` : "";
        return `<td${span}><p>${match?.[3] ?? ""}</p></td>`;
      })
      .join("");
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</table>`;
}

describe("the text of a Word document", () => {
  it("has a line for each paragraph, with its signs", () => {
    expect(textOfWord("<h1>一、概况</h1><p>电访 &lt; 探访 &amp; <strong>建档</strong></p>")).toBe(
      "一、概况\n电访 < 探访 & 建档",
    );
  });

  it("has a line for each row of a table", () => {
    expect(textOfWord(table("指标|协议量|完成量", "电访|4000|2292"))).toBe("指标\t协议量\t完成量\n电访\t4000\t2292");
  });

  it("leaves cells empty that are merged with another", () => {
    const rows = table("^2个案|接案|44|22", "结案|30|14", "<2合计|74|36");
    expect(textOfWord(rows)).toBe("个案\t接案\t44\t22\n\t结案\t30\t14\n合计\t\t74\t36");
  });

  it("reads a table that only arranges the page as paragraphs", () => {
    const prose = `评估期内完成电访2292次。${"社工站按照协议要求开展各项服务。".repeat(5)}`;
    expect(textOfWord(table(`值得肯定的地方|${prose}`))).toBe(`值得肯定的地方\n${prose}`);
  });

  it("has no marks of footnotes", () => {
    const mark = '<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>';
    expect(textOfWord(`<p>电访2292${mark}个。</p>`)).toBe("电访2292个。");
  });
});
