import { execFileSync } from "node:child_process";
import { inflateSync } from "node:zlib";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "acorn";
import { UNSUPPORTED_TEXTS } from "../../src/locales/unsupported";

const ENTRY = join(__dirname, "page/entry.ts");
const UNSUPPORTED = join(__dirname, "../../src/taskpane/unsupported/unsupported.js");

const OUTSIDE = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/",
};

interface Attempt {
  readonly entry: string;
  readonly env: Readonly<Record<string, string | boolean>>;
}

const folder = mkdtempSync(join(tmpdir(), "station-review-"));
const large = join(folder, "large.js");

const attempts = {
  standard: { entry: ENTRY, env: {} },
  china: { entry: ENTRY, env: { office: "21vianet" } },
  self: { entry: ENTRY, env: { office: "self", address: "https://example.org/review" } },
  none: { entry: ENTRY, env: { office: "none" } },
  single: { entry: ENTRY, env: { single: true } },
  tooLarge: { entry: large, env: {} },
  unknownOffice: { entry: ENTRY, env: { office: "elsewhere" } },
  unknownOption: { entry: ENTRY, env: { ofice: "self" } },
} satisfies Readonly<Record<string, Attempt>>;

type Name = keyof typeof attempts;

let faults: Map<string, string>;

beforeAll(() => {
  writeFileSync(large, `console.log("${randomBytes(300_000).toString("hex")}");`);
  const input = JSON.stringify(
    Object.entries(attempts).map(([name, attempt]) => ({ ...attempt, output: join(folder, name) })),
  );
  const program = join(__dirname, "build-pages.mjs");
  const output = execFileSync(process.execPath, [program], { input, encoding: "utf8", stdio: "pipe" });
  const answers = JSON.parse(output) as readonly (readonly string[])[];
  faults = new Map(Object.keys(attempts).map((name, index) => [name, (answers[index] ?? []).join("\n")]));
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: Name, file: string) => readFileSync(join(folder, name, file), "utf8");
const page = (name: Name) => read(name, "taskpane/index.html");
const scripts = (name: Name) => readdirSync(join(folder, name, "taskpane")).filter((file) => file.endsWith(".js"));

/** The attributes of each script element that loads a file, in their order. */
const scriptTags = (html: string) =>
  [...html.matchAll(/<script ([^>]*src=[^>]*)>/g)].map(([, attributes]) => attributes);

function policyOf(html: string): Map<string, readonly string[]> {
  const [, policy = ""] = /Content-Security-Policy"? content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

describe("the page", () => {
  test.each(["standard", "china", "self", "none", "single"])("is built without a fault: %s", (name) => {
    expect(faults.get(name)).toBe("");
  });

  test("asks for the old browsers' script first, then for office.js, then for its own as a module", () => {
    const [first, second, third, ...others] = scriptTags(page("self"));
    expect(first).toBe('src="unsupported.js"');
    expect(second).toBe('id="office-script" src="office/office.js" async');
    expect(third).toMatch(/^type="module" src="taskpane\.\w+\.js"$/);
    expect(others).toEqual([]);
  });

  test.each([
    ["standard", OUTSIDE.global],
    ["china", OUTSIDE["21vianet"]],
  ] as const)("takes office.js from where it is told: %s", (name, address) => {
    expect(scriptTags(page(name))[1]).toContain(`src="${address}office.js"`);
    expect(policyOf(page(name)).get("script-src")).toEqual(["'self'", address]);
  });

  test("brings office.js along when it is told to", () => {
    expect(policyOf(page("self")).get("script-src")).toEqual(["'self'"]);
    for (const file of ["office.js", "excel-win32-16.01.js", "excel-web-16.00.js", "zh-cn/office_strings.js"]) {
      expect(existsSync(join(folder, "self/taskpane/office", file))).toBe(true);
    }
    expect(existsSync(join(folder, "standard/taskpane/office"))).toBe(false);
  });

  test("does without office.js when it is told to", () => expect(page("none")).not.toContain("office"));

  test("allows no network but its own server", () => {
    const policy = policyOf(page("none"));
    expect(policy.get("default-src")).toEqual(["'none'"]);
    const sources = new Set([...policy.values()].flat());
    expect(sources).toEqual(new Set(["'none'", "'self'", "'unsafe-inline'", "data:", "blob:"]));
    expect(policy.get("script-src")).toEqual(["'self'"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
  });

  test("loads a part of itself only when it is needed", () => {
    const withText = scripts("none").filter((file) =>
      read("none", `taskpane/${file}`).includes("what is loaded later"),
    );
    expect(withText).toHaveLength(1);
    expect(withText[0]).not.toMatch(/^taskpane/);
  });

  test("gets a manifest for the place where it will stand", () => {
    expect(read("self", "manifest.xml")).toContain('"https://example.org/review/index.html"');
  });

  test("is refused when its first scripts are too large", () => {
    expect(faults.get("tooLarge")).toMatch(/first scripts have \d+ bytes \(gzip\), more than 220000/);
  });

  test("is refused for an office.js from nowhere", () => expect(faults.get("unknownOffice")).toContain("elsewhere"));

  test("is refused for an option that does not exist", () => expect(faults.get("unknownOption")).toContain("ofice"));
});

/** The text of the worker, which stands packed in the script of the page. */
function unpacked(script: string): string {
  const [, , packed = ""] = /atob\((["'`])([\w+/=]*)\1\)/u.exec(script) ?? [];
  return inflateSync(Buffer.from(packed, "base64")).toString();
}

describe("the page as one file", () => {
  const single = () => {
    const [file = "", ...others] = readdirSync(join(folder, "single/single"));
    expect(others).toEqual([]);
    return read("single", `single/${file}`);
  };
  const inlined = () => [...single().matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);

  test("asks for no other file", () => {
    expect(single()).not.toMatch(/<script[^>]* src=|<link[^>]* href=(?!"?data:)/);
    expect(policyOf(single()).get("connect-src")).toEqual(["data:"]);
  });

  test("allows exactly the scripts that stand in it", () => {
    expect(inlined()).toHaveLength(2);
    const hashes = inlined().map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(policyOf(single()).get("script-src")).toEqual(hashes);
  });

  test("holds its worker, its later parts and the sample", () => {
    const [, script = ""] = inlined();
    expect(unpacked(script)).toContain("the worker answers");
    expect(script).toContain("what is loaded later");
    expect(script).toContain("data:application/vnd.openxmlformats");
  });

  test("has nothing in a script that would end it or keep it from ending", () => {
    for (const script of inlined()) expect(script).not.toMatch(/<!--|<\/script/);
  });
});

describe("what a browser is told that cannot run the page", () => {
  test("is there before any script, in both languages, and hidden", () => {
    for (const texts of Object.values(UNSUPPORTED_TEXTS)) {
      for (const text of Object.values(texts)) expect(page("none")).toContain(text);
    }
    expect(page("none")).toMatch(/id="?unsupported"? style="display: ?none/);
  });

  test("is shown by a script of 2009, copied as it is", () => {
    const source = readFileSync(UNSUPPORTED, "utf8");
    expect(() => parse(source, { ecmaVersion: 5, sourceType: "script" })).not.toThrow();
    expect(read("self", "taskpane/unsupported.js")).toBe(source);
  });
});
