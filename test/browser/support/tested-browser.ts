import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./browser";

export interface TestedBrowser {
  /** A browser profile of its own for one test, whose pages are watched. */
  readonly context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** Lets a test bring about what the page complains of in the console. */
  readonly expectComplaints: () => void;
}

const PATIENCE = 20_000;
/** Chinese as the user's own language; wide enough for the sheets beside the pane. */
const USUAL: BrowserContextOptions = { locale: "zh-CN", viewport: { width: 1280, height: 800 }, acceptDownloads: true };

/**
 * One browser for all tests of a file. After each of them it is held that no page asked for anything outside its own
 * origin, broke its policy or complained in its console.
 */
export function testedBrowser(): TestedBrowser {
  let browser: Browser | null = null;
  let contexts: BrowserContext[] = [];
  let outside: string[] = [];
  let complaints: string[] = [];
  let isComplaining = false;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    const found = { outside, complaints: isComplaining ? [] : complaints };
    const closing = contexts;
    [contexts, outside, complaints, isComplaining] = [[], [], [], false];
    await Promise.all(closing.map((context) => context.close()));
    expect(found).toEqual({ outside: [], complaints: [] });
  });

  return {
    context: async (options = {}) => {
      if (!browser) {
        throw new Error("The browser is launched before the first test.");
      }
      const context = await browser.newContext({ ...USUAL, ...options });
      context.setDefaultTimeout(PATIENCE);
      contexts.push(context);
      context.on("page", (page) => {
        watch(page, outside, complaints);
      });
      return context;
    },
    expectComplaints: () => {
      isComplaining = true;
    },
  };
}

/** Requests that leave the machine's own server, its disk or the page itself. */
const OWN = /^(?:http:\/\/(?:127\.0\.0\.1|localhost):\d+\/|file:|data:|blob:|about:)/u;

/** office.js wants a frame for its own reports on use; the page's policy keeps it from having one. */
const REPORTS_TO_MICROSOFT = /^Framing 'https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com\/' violates/u;

function watch(page: Page, outside: string[], complaints: string[]): void {
  page.on("request", (request) => {
    if (!OWN.test(request.url())) {
      outside.push(request.url());
    }
  });
  // Breaches of the page's policy come as errors of the console too.
  page.on("console", (message) => {
    if (message.type() === "error" && !REPORTS_TO_MICROSOFT.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => {
    complaints.push(String(error));
  });
}
