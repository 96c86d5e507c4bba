import Big from "big.js";
import { rollupRow } from "../../../src/report/rollup/row";
import { evaluateSheets } from "../../support/evaluation";
import { attendance, matrix, scores } from "../../support/samples";
import { change } from "../../support/sheet";
import { evaluateSeed, ownIndicators, SEEDS } from "./stations";

jest.setTimeout(60_000);

describe("the row of a generated station", () => {
  const stations = SEEDS.map(evaluateSeed);

  test("counts the indicators as the evaluation has them", () => {
    // Districts without a total are added up: they are no indicators of the whole station.
    const whole = stations.filter((evaluation) =>
      ownIndicators(evaluation).every(({ indicator }) => indicator.district === null || indicator.total),
    );
    expect(whole.length).toBeGreaterThan(SEEDS.length / 2);
    for (const evaluation of whole) {
      const own = ownIndicators(evaluation);
      const { met, below, behind, indicators } = rollupRow("站.xlsx", evaluation);
      expect([met, below, behind, indicators.length]).toEqual([
        own.filter(({ status }) => status === "met").length,
        own.filter(({ status }) => status === "below").length,
        own.filter((indicator) => indicator.behind).length,
        own.length,
      ]);
    }
  });

  test("has the other figures as the evaluation has them", () => {
    for (const evaluation of stations) {
      const { attendance: people, scores: given, findings, station } = evaluation;
      expect(rollupRow("站.xlsx", evaluation)).toMatchObject({
        file: "站.xlsx",
        station: station.name,
        period: station.period,
        actualMonths: people?.all.months ?? null,
        total: given?.total?.toNumber() ?? null,
        grade: given?.grade ?? null,
        errors: findings.filter(({ severity }) => severity === "error").length,
        warnings: findings.filter(({ severity }) => severity === "warning").length,
      });
    }
  });

  test("names an indicator than which none is lower", () => {
    for (const evaluation of stations) {
      const { lowest, indicators } = rollupRow("站.xlsx", evaluation);
      const ratios = indicators.flatMap(({ ratio }) => ratio ?? []);
      expect(lowest?.ratio ?? null).toBe(ratios.length === 0 ? null : Math.min(...ratios));
    }
  });

  test("is plain data, which comes out of a message as it went in", () => {
    for (const evaluation of stations) {
      const row = rollupRow("站.xlsx", evaluation);
      expect(JSON.parse(JSON.stringify(row))).toEqual(row);
    }
  });
});

const NO_TOTAL = { A6: "", B6: "", C6: "", D6: "", E6: "", F6: "", G6: "", H6: "" };

describe("the row of a station", () => {
  test("has the figures of totals, not of districts", () => {
    const { indicators, met, below } = rollupRow("站.xlsx", evaluateSheets(matrix()));
    expect(indicators.map(({ name, required, completed }) => [name, required, completed])).toEqual([
      ["电访", 157, 113],
      ["专业小组", 60, 15],
    ]);
    expect([met, below]).toEqual([0, 2]);
  });

  test("adds districts up that have no total", () => {
    const { indicators } = rollupRow("站.xlsx", evaluateSheets(matrix(NO_TOTAL)));
    expect(indicators.map(({ required, completed, status }) => [required, completed, status])).toEqual([
      [157, 113, "below"],
      [60, 15, "below"],
    ]);
  });

  test("calls a sum behind when the districts together are", () => {
    const sheets = [matrix(NO_TOTAL), attendance()];
    const { indicators, behind, lowest } = rollupRow("站.xlsx", evaluateSheets(sheets, { staff: 3 }));
    // Three of twelve months are over: a quarter is on pace.
    expect([behind, lowest?.name, lowest?.ratio]).toEqual([0, "专业小组", 0.25]);
    const late = rollupRow(
      "站.xlsx",
      evaluateSheets([change(matrix(NO_TOTAL), { G4: "0" }), attendance()], { staff: 3 }),
    );
    expect([late.behind, late.below, indicators.length]).toEqual([1, 2, 2]);
  });

  test("has person-months and the stability rate against their requirements", () => {
    const row = rollupRow("站.xlsx", evaluateSheets(attendance(), { staff: 4 }));
    expect(row).toMatchObject({ actualMonths: 11, requiredMonths: 12, stability: 0.75, requiredStability: 0.8 });
  });

  test("has nothing where the workbook says nothing", () => {
    expect(rollupRow("站.xlsx", evaluateSheets(scores()))).toMatchObject({
      station: null,
      period: null,
      lowest: null,
      actualMonths: null,
      requiredMonths: null,
      stability: null,
      total: 88.93,
      grade: "良好",
    });
  });

  test("has no total until all four scores are there", () => {
    const row = rollupRow("站.xlsx", evaluateSheets(matrix(), { scores: { authority: new Big(9) } }));
    expect([row.total, row.grade]).toEqual([null, null]);
  });
});
