import fc from "fast-check";
import Big from "big.js";
import { DEFAULT_POLICY, type Policy } from "../../src/evaluation/policy";
import { formatPolicy, readPolicy } from "../../src/evaluation/policy-data";

const hundredths = (highest: number): fc.Arbitrary<Big> =>
  fc.integer({ min: 0, max: highest * 100 }).map((value) => new Big(value).div(100));
const points = hundredths(100);
const ratio = hundredths(10);

const policies: fc.Arbitrary<Policy> = fc.record({
  source: fc.string(),
  target: ratio,
  pace: fc.boolean(),
  requiredStability: ratio,
  requiredCertifiedShare: fc.option(ratio),
  caps: fc.record({ authority: points, purchaser: points, supervisionCentre: points, assessor: points }),
  bands: fc
    .array(fc.record({ grade: fc.constantFrom("优秀", "良好", "合格", "不合格"), from: points }), { minLength: 1 })
    .map((bands) => bands.toSorted((one, other) => other.from.cmp(one.from))),
});

const explain = (): string => "wrong";

describe("a policy as JSON", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(readPolicy(formatPolicy(policy), "elsewhere", explain)).toEqual({ kind: "policy", policy });
      }),
    );
  });

  test("is the default one where it says nothing, and says where it comes from", () => {
    expect(readPolicy("{}", "南沙.json", explain)).toEqual({
      kind: "policy",
      policy: { ...DEFAULT_POLICY, source: "南沙.json" },
    });
  });

  test("names the member that is wrong", () => {
    expect(readPolicy('{"caps": {"assessor": -1}}', "x", explain)).toEqual({
      kind: "wrong",
      issues: [{ place: "caps.assessor", message: "wrong" }],
    });
  });

  test("is none when it is no JSON", () => {
    expect(readPolicy("{", "x", explain)).toMatchObject({ kind: "not-json" });
  });
});
