import { parseUserSettings } from "../../../src/taskpane/state/user-settings";

describe("the settings kept with a user", () => {
  test("are those of the place until something is chosen", () => {
    expect(parseUserSettings(null, "en")).toEqual({ language: "en", theme: "system" });
  });

  test("are what was chosen", () => {
    const text = JSON.stringify({ language: "zh-CN", theme: "dark" });
    expect(parseUserSettings(text, "en")).toEqual({ language: "zh-CN", theme: "dark" });
  });

  test.each(["", "{", "null", '"dark"', '{"theme":"pink"}', '{"language":7}'])("are the defaults in %p", (text) => {
    expect(parseUserSettings(text, "zh-CN")).toEqual({ language: "zh-CN", theme: "system" });
  });
});
