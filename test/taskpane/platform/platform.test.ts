import { detectPlatform } from "../../../src/taskpane/platform/detect";
import type { OfficeLibrary } from "../../../src/taskpane/platform/platform";
import { FakeScript, office, surroundings } from "./surroundings";

const NEVER = new Promise<never>(() => undefined);
const BLOCKED = { kind: "browser", reason: "office-blocked" };

/** A script that was there before anybody looked. */
function loadedScript(): FakeScript {
  const script = new FakeScript();
  script.dataset["state"] = "loaded";
  return script;
}

const within = (library: OfficeLibrary) => detectPlatform(surroundings(loadedScript(), library));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("Excel gives its library and tells the sets of its interface", async () => {
  const platform = await within(office("Excel", 14));
  expect(platform.kind).toBe("excel");
  if (platform.kind !== "excel") return;
  expect(platform.excel).toHaveProperty("run");
  expect(["1.13", "1.14", "1.15"].map(platform.supports)).toEqual([true, true, false]);
});

test("an Excel without the set that is needed is too old", async () => {
  expect(await within(office("Excel", 12))).toMatchObject({ kind: "too-old", needed: "1.13" });
});

test("an Excel that has no library for workbooks is too old", async () => {
  const place = { Office: office("Excel", 14), document: surroundings(loadedScript()).document };
  expect(await detectPlatform(place)).toMatchObject({ kind: "too-old" });
});

test("another program of Office is no place for the pane", async () => {
  expect(await within(office("Word", 0))).toEqual({ kind: "browser", reason: "other-host" });
});

test("office.js outside Office means a browser", async () => {
  expect(await within(office(null, 0))).toEqual({ kind: "browser", reason: "no-office" });
});

test("a page without office.js means a browser", async () => {
  expect(await detectPlatform(surroundings(null))).toEqual({ kind: "browser", reason: "no-office" });
});

describe("office.js that does not work", () => {
  test("is blocked when the script was refused before", async () => {
    const script = new FakeScript();
    script.dataset["state"] = "blocked";
    expect(await detectPlatform(surroundings(script))).toEqual(BLOCKED);
  });

  test("is blocked when the script is refused later", async () => {
    const script = new FakeScript();
    const platform = detectPlatform(surroundings(script));
    script.dispatchEvent(new Event("error"));
    expect(await platform).toEqual(BLOCKED);
  });

  test("is blocked when the script never arrives", async () => {
    const platform = detectPlatform(surroundings(new FakeScript()));
    await jest.runAllTimersAsync();
    expect(await platform).toEqual(BLOCKED);
  });

  test("is blocked when it never gets ready", async () => {
    const platform = within({ ...office("Excel", 14), onReady: () => NEVER });
    await jest.runAllTimersAsync();
    expect(await platform).toEqual(BLOCKED);
  });

  test("is blocked when it fails", async () => {
    expect(await within({ ...office("Excel", 14), onReady: () => Promise.reject(new Error("no")) })).toEqual(BLOCKED);
  });

  test("is blocked when another script came in its name", async () => {
    expect(await detectPlatform(surroundings(loadedScript()))).toEqual(BLOCKED);
  });
});

test("a script that arrives after the page is waited for", async () => {
  const script = new FakeScript();
  const platform = detectPlatform(surroundings(script, office("Excel", 14)));
  script.dispatchEvent(new Event("load"));
  expect(await platform).toMatchObject({ kind: "excel" });
});

test("nothing waits any more once the platform is known", async () => {
  await within(office("Excel", 14));
  expect(jest.getTimerCount()).toBe(0);
});

test.each([14, 12])("what a report on a fault needs is told of an Excel with 1.%d", async (newest) => {
  const library = office("Excel", newest);
  Object.assign(globalThis, { window: { Office: library } });
  const platform = await within(library);
  if (platform.kind === "browser") throw new Error("this is an Excel");
  expect(await platform.information()).toEqual({
    version: "16.0.14332.20492",
    platform: "PC",
    language: "zh-CN",
    newestApi: newest === 14 ? "1.14" : "1.9",
  });
});
