import { parseUserSettings } from "../../../src/taskpane/state/user-settings";

describe("the settings kept with a user", () => {
  test("are those of the place until something is chosen", () => {
    expect(parseUserSettings(null, "en")).toEqual({ language: "en", theme: "system", paneWidth: null });
  });

  test("are what was chosen", () => {
    const chosen = { language: "zh-CN", theme: "dark", paneWidth: 420 } as const;
    expect(parseUserSettings(JSON.stringify(chosen), "en")).toEqual(chosen);
  });

  test("without what a former version did not know yet", () => {
    expect(parseUserSettings('{"language":"en","theme":"dark"}', "zh-CN")).toMatchObject({
      theme: "dark",
      paneWidth: null,
    });
  });

  test.each(["", "{", "null", '"dark"', '{"theme":"pink"}', '{"language":7}', '{"paneWidth":"wide"}'])(
    "are the defaults in %p",
    (text) => {
      expect(parseUserSettings(text, "zh-CN")).toEqual({ language: "zh-CN", theme: "system", paneWidth: null });
    },
  );
});
