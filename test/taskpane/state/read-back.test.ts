import Big from "big.js";
import type { TypedInputs } from "../../../src/edits/typed-inputs";
import { readBack } from "../../../src/taskpane/state/read-back";
import { DEFAULT_SETTINGS } from "../../../src/taskpane/state/workbook-settings";

const NOTHING = DEFAULT_SETTINGS.seen;

function typed(changes: Partial<TypedInputs> = {}): TypedInputs {
  return { ...NOTHING, ...changes };
}

const given = { ...DEFAULT_SETTINGS.given, requiredStaff: new Big(20), scores: { authority: new Big("8.7") } };
const settings = { given, remarks: { authority: "及时" }, seen: NOTHING };

describe("what was typed on the score summary", () => {
  test("changes nothing when nothing is given in the pane", () => {
    expect(readBack(DEFAULT_SETTINGS, typed({ requiredStaff: new Big(18) }))).toBeNull();
  });

  test("changes nothing as long as it stays what it was", () => {
    const seen = typed({ scores: { authority: new Big(9) } });
    expect(readBack({ ...settings, seen }, typed({ scores: { authority: new Big("9.0") } }))).toBeNull();
  });

  test("leaves what is given alone when it is the same, as after filling", () => {
    const after = readBack(settings, typed({ requiredStaff: new Big(20), scores: { authority: new Big("8.70") } }));
    expect(after?.given).toBe(given);
    expect(after?.remarks).toEqual(settings.remarks);
  });

  test("goes before an older score of the pane, and leaves the others", () => {
    const after = readBack(settings, typed({ scores: { authority: new Big(9) } }));
    expect(after?.given.scores).toEqual({});
    expect(after?.given.requiredStaff).toEqual(new Big(20));
  });

  test("goes before an older number of posts and an older remark", () => {
    const after = readBack(settings, typed({ requiredStaff: new Big(18), remarks: { authority: "迟交" } }));
    expect(after?.given.requiredStaff).toBeNull();
    expect(after?.remarks).toEqual({});
  });

  test("does not count once it is taken away", () => {
    const seen = typed({ scores: { authority: new Big("8.7") } });
    const after = readBack({ ...settings, seen }, NOTHING);
    expect(after?.given).toBe(given);
    expect(after?.seen).toBe(NOTHING);
  });
});
