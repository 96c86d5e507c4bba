import Big from "big.js";
import { stringify } from "devalue";
import fc from "fast-check";
import {
  DEFAULT_SETTINGS,
  formatSettings,
  parseSettings,
  type WorkbookSettings,
} from "../../../src/taskpane/state/workbook-settings";

const decimal = (lowest: number, highest: number): fc.Arbitrary<Big> =>
  fc.integer({ min: lowest * 1000, max: highest * 1000 }).map((value) => new Big(value).div(1000));
const quantity = decimal(0, 100_000);
const points = decimal(0, 100);
const ratio = decimal(0, 10);

function ofParties<Value>(entry: fc.Arbitrary<Value>) {
  return fc.record(
    { authority: entry, purchaser: entry, supervisionCentre: entry, assessor: entry },
    { requiredKeys: [] },
  );
}

const remarks = ofParties(fc.string());
const inputsOf = (value: fc.Arbitrary<Big>) => ({
  requiredStaff: fc.option(value),
  requiredCertified: fc.option(value),
  scores: ofParties(value),
});

const everySettings: fc.Arbitrary<WorkbookSettings> = fc.record({
  given: fc.record(inputsOf(quantity)),
  remarks,
  seen: fc.record({ ...inputsOf(decimal(-100, 100)), remarks }),
  policy: fc.record({
    source: fc.string(),
    target: ratio,
    pace: fc.boolean(),
    requiredStability: ratio,
    requiredCertifiedShare: fc.option(ratio),
    caps: fc.record({ authority: points, purchaser: points, supervisionCentre: points, assessor: points }),
    bands: fc.array(fc.record({ grade: fc.constantFrom("优秀", "良好", "合格", "不合格"), from: points })),
  }),
  live: fc.boolean(),
  shown: fc.option(fc.record({ below: fc.boolean(), behind: fc.boolean(), finding: fc.boolean() })),
});

const plain = (settings: WorkbookSettings | null): unknown => JSON.parse(JSON.stringify(settings));

describe("the settings kept with a workbook", () => {
  test("are read as they were written", () => {
    fc.assert(
      fc.property(everySettings, (settings) => {
        expect(plain(parseSettings(formatSettings(settings)))).toEqual(plain(settings));
      }),
    );
  });

  test("keep their numbers as decimals", () => {
    const given = { ...DEFAULT_SETTINGS.given, scores: { authority: new Big("8.7") } };
    const read = parseSettings(formatSettings({ ...DEFAULT_SETTINGS, given }));
    expect(read?.given.scores.authority?.plus("0.1").eq("8.8")).toBe(true);
  });

  test("are none in any other text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseSettings(text)).toBeNull();
      }),
    );
  });

  const withDecimals = (value: unknown): string =>
    stringify(value, { Big: (candidate: unknown) => candidate instanceof Big && candidate.toString() });

  test.each<[string, object]>([
    ["lack a member", { live: undefined }],
    ["have a member that nobody knows", { colour: "red" }],
    ["have a number of binary arithmetic", { given: { ...DEFAULT_SETTINGS.given, requiredStaff: 20 } }],
    ["give fewer than no points", { given: { ...DEFAULT_SETTINGS.given, scores: { assessor: new Big(-1) } } }],
    ["ask for more than there is", { policy: { ...DEFAULT_SETTINGS.policy, target: new Big(100) } }],
    ["know another grade", { policy: { ...DEFAULT_SETTINGS.policy, bands: [{ grade: "甲", from: new Big(90) }] } }],
  ])("are none when they %s", (_, changes) => {
    expect(parseSettings(withDecimals({ ...DEFAULT_SETTINGS, ...changes }))).toBeNull();
  });
});
