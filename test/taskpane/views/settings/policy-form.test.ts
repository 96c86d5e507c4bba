import Big from "big.js";
import { DEFAULT_POLICY } from "../../../../src/evaluation/policy";
import { formatPolicy } from "../../../../src/evaluation/policy-data";
import {
  capsTotal,
  policyTexts,
  type PolicyTexts,
  readPolicyTexts,
} from "../../../../src/taskpane/views/settings/policy-form";

function read(changes: Partial<PolicyTexts>) {
  return readPolicyTexts({ ...policyTexts(DEFAULT_POLICY), ...changes }, DEFAULT_POLICY);
}

function policyOf(changes: Partial<PolicyTexts>) {
  const reading = read(changes);
  if (!("policy" in reading)) {
    throw new Error(JSON.stringify(reading));
  }
  return reading.policy;
}

describe("the fields of the policy", () => {
  test("give back the policy that they show", () => {
    expect(formatPolicy(policyOf({}))).toBe(formatPolicy(DEFAULT_POLICY));
  });

  test("write ratios as percentages", () => {
    const policy = policyOf({ target: "90", requiredStability: "82.5%", requiredCertifiedShare: "70" });
    expect([policy.target, policy.requiredStability, policy.requiredCertifiedShare]).toEqual(
      ["0.9", "0.825", "0.7"].map((ratio) => new Big(ratio)),
    );
  });

  test("require no certified share when that field is empty", () => {
    expect(policyOf({ requiredCertifiedShare: "" }).requiredCertifiedShare).toBeNull();
  });

  test("leave out a grade whose field is empty", () => {
    expect(policyOf({ 良好: "" }).bands.map(({ grade }) => grade)).toEqual(["优秀", "合格", "不合格"]);
  });

  test("want a grade to be given from fewer points than a better one", () => {
    expect(read({ 良好: "90" })).toEqual({
      problems: { 良好: { kind: "not-below", grade: "优秀", from: new Big(90) } },
    });
  });

  test("name each field that is empty, no number, or too large", () => {
    expect(read({ authority: "", target: "x", assessor: "101", requiredStability: "1001" })).toEqual({
      problems: {
        authority: { kind: "blank" },
        target: { kind: "not-a-number" },
        assessor: { kind: "too-large", highest: new Big(100) },
        requiredStability: { kind: "too-large", highest: new Big(1000) },
      },
    });
  });

  test("tell how many points there are together", () => {
    expect(capsTotal(policyOf({ authority: "12.5" })).toFixed()).toBe("102.5");
  });
});
