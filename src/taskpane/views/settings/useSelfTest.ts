import { useState } from "react";
import type { CaseResult } from "../../../workbook/contract";
import type { SelfTestReport } from "../../../workbook/excel/self-test";
import type { Host } from "../../host/host";
import { type Failure, failureOf } from "../../state/failure";
import { officeName, VERSION } from "./surroundings";

/** How far the self-test is. */
export type SelfTest =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly results: readonly CaseResult[]; readonly all: number | null }
  | { readonly state: "finished"; readonly report: SelfTestReport }
  | { readonly state: "failed"; readonly failure: Failure };

/** The self-test of the workbook that is open in Excel. */
export function useSelfTest({ library, supports }: NonNullable<Host["excel"]>): {
  readonly test: SelfTest;
  readonly start: () => Promise<void>;
} {
  const [test, setTest] = useState<SelfTest>({ state: "idle" });
  const start = async (): Promise<void> => {
    let results: readonly CaseResult[] = [];
    setTest({ state: "running", results, all: null });
    try {
      const { runSelfTest } = await import("../../../workbook/excel/self-test");
      const report = await runSelfTest(library, {
        supports,
        onCase: (result, _done, all) => {
          results = [...results, result];
          setTest({ state: "running", results, all });
        },
        versions: { program: VERSION, office: officeName(), browser: navigator.userAgent },
      });
      setTest({ state: "finished", report });
    } catch (error) {
      setTest({ state: "failed", failure: failureOf(error) });
    }
  };
  return { test, start };
}
