import { SELF_TEST_TEXTS } from "../../src/locales/selftest";
import { CONTRACT } from "../../src/workbook/contract";
import type { Opener } from "../../src/workbook/contract";

export { problemOf, range, snapshot } from "../../src/workbook/contract";
export type { Fixture, FixtureSheet } from "../../src/workbook/contract";

/** The rules every adapter keeps, as tests. `open` makes a workbook of the fixture. */
export function describeWorkbook(adapter: string, open: Opener): void {
  describe(`a workbook (${adapter})`, () => {
    it.each(CONTRACT.map(({ id, run }) => ({ name: SELF_TEST_TEXTS.en.cases[id], run })))("$name", ({ run }) =>
      run(open),
    );
  });
}
