/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script, createContext } from "node:vm";
import type { Message } from "./events";
import type { Profile } from "./profiles";
import { isSetSupported } from "./profiles";
import type { Answer, RequestBody } from "./wire/protocol";

/** Answers one request. `flags` are the request's own, among them that it may wait for the end of cell editing. */
export type Execute = (body: RequestBody, flags: number) => Promise<Answer>;

/** Microsoft's library, loaded for one host. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: OfficeStub;
  /** Tells the library of an event. */
  readonly send: (message: Message) => void;
  /** Hands the library on to another host; this client must not be used any more. */
  readonly connect: (profile: Profile, execute: Execute) => Client;
}

/** As much of `Office` as the library and an add-in ask for. */
export interface OfficeStub {
  readonly context: {
    readonly requirements: { readonly isSetSupported: (name: string, version?: string | number) => boolean };
    readonly host: "Excel";
    readonly platform: Profile["platform"];
    readonly diagnostics: { readonly host: "Excel"; readonly platform: Profile["platform"]; readonly version: string };
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly document: Readonly<Record<string, unknown>>;
  };
}

/** What the library keeps to itself, as far as a host has to do with it. */
interface Internals {
  readonly SessionBase: { _overrideSession: unknown };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: Message) => void;
}

interface Window {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & Internals;
  Office: OfficeStub;
}

const FILE = join("dist", "excel-win32-16.01.debug.js");

let compiled: Script | undefined;

/** Compiled once, run for each host: a host has a library of its own, so that none hears another's events. */
function library(): Script {
  compiled ??= new Script(readFileSync(join(packageFolder(), FILE), "utf8"), { filename: FILE });
  return compiled;
}

function packageFolder(): string {
  return join(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"), "..");
}

export function loadClient(profile: Profile, execute: Execute): Client {
  const window = createWindow();
  library().runInContext(window);
  window.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return connect(window, profile, execute);
}

function connect(window: Window, profile: Profile, execute: Execute): Client {
  const { Excel, OfficeExtension } = window;
  window.Office = officeStub(profile);
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_: unknown, flags: number, { Body }: { readonly Body: RequestBody }) => execute(Body, flags),
    }),
  };
  return {
    Excel,
    OfficeExtension,
    Office: window.Office,
    send: (message) => OfficeExtension._testTriggerRichApiMessageEvent(message),
    connect: (otherProfile, otherExecute) => connect(window, otherProfile, otherExecute),
  };
}

function createWindow(): Window {
  const document = {
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: () => null,
    cookie: "",
  };
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: "node", platform: "Win32", language: "zh-CN" },
    document: { ...document, URL: "https://localhost/" },
    location: { href: "https://localhost/", search: "", hash: "" },
  };
  window["window"] = window;
  createContext(window);
  // The library puts its names there; nothing in the language can tell.
  return window as unknown as Window;
}

function officeStub(profile: Profile): OfficeStub {
  const { platform, version } = profile;
  return {
    context: {
      requirements: { isSetSupported: (name, since) => isSetSupported(profile, name, since) },
      host: "Excel",
      platform,
      diagnostics: { host: "Excel", platform, version },
      displayLanguage: "zh-CN",
      contentLanguage: "zh-CN",
      document: {},
    },
  };
}
