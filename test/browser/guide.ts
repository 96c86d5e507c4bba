import { mkdirSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { GuideChapter } from "../../src/locales/guide";
import { goToSample } from "./support/files";
import { loaded, openTab, settled } from "./support/pane";
import { TEXTS } from "./support/texts";

const FOLDER = "assets/guide";
/** Bytes of a picture: pages and repositories stay small. */
const LARGEST = 60_000;
/** The best first, until a picture is small enough; with 1 nothing is lost, which for flat colours takes little. */
const QUALITIES = [1, 0.85, 0.75, 0.6, 0.45, 0.3];
const PANE = "[role=complementary]";
const PAGE = { width: 1040, height: 560 };

interface Picture {
  readonly size: typeof PAGE;
  /** Dots for each pixel of the page: two for sharp letters, where that is not too much. */
  readonly sharpness: number;
  /** What is taken of the page; all of it when nothing is said. */
  readonly of?: string;
  readonly prepare: (page: Page) => Promise<void>;
}

/** Scores that give the published total of the sample's station. */
const SCORES = [
  ["authority", "10", "8.70"],
  ["purchaser", "20", "20"],
  ["supervisionCentre", "15", "13"],
  ["assessor", "55", "47.23"],
] as const;

/** What is to be seen in the pictures of the guide. */
const PICTURES: Readonly<Partial<Record<GuideChapter, Picture>>> = {
  begin: { size: PAGE, sharpness: 1, prepare: () => Promise.resolve() },
  findings: {
    size: { width: 1080, height: 560 },
    sharpness: 2,
    of: PANE,
    prepare: (page) => openTab(page, "findings"),
  },
  highlights: {
    size: { width: 1080, height: 480 },
    sharpness: 1.25,
    of: "main",
    prepare: async (page) => {
      await page.getByRole("switch", { name: TEXTS.footer.highlight }).click();
      await page.getByRole("button", { name: new RegExp(`^${TEXTS.overview.tiles.behind} `, "u") }).click();
    },
  },
  scores: {
    size: { width: 1080, height: 640 },
    sharpness: 2,
    of: PANE,
    prepare: async (page) => {
      await openTab(page, "scores");
      const { parties, scoreLabel } = TEXTS.scores.scores;
      for (const [party, cap, score] of SCORES) {
        await page.getByRole("textbox", { name: scoreLabel(parties[party], cap) }).fill(score);
      }
    },
  },
  report: { size: { width: 1080, height: 640 }, sharpness: 2, of: PANE, prepare: (page) => openTab(page, "report") },
};

/** Takes the pictures of the guide from the page on the sample, and keeps them beside the sources. */
export async function takeGuide(browser: Browser, address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [chapter, picture] of Object.entries(PICTURES)) {
    writeFileSync(`${FOLDER}/${chapter}.webp`, await take(browser, address, picture));
  }
}

async function take(browser: Browser, address: string, { size, sharpness, of, prepare }: Picture): Promise<Buffer> {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: size,
    deviceScaleFactor: sharpness,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.addInitScript("globalThis.__name = (named) => named");
  await goToSample(page, address);
  await prepare(page);
  await loaded(page);
  await settled(page);
  const taken = await (of === undefined ? page : page.locator(of)).screenshot();
  const written = await page.evaluate(toWebp, { base64: taken.toString("base64"), qualities: QUALITIES });
  await context.close();
  const sizes = written.map((base64) => Buffer.byteLength(base64, "base64"));
  const best = written[sizes.findIndex((bytes) => bytes <= LARGEST)];
  if (best === undefined) {
    throw new Error(`A picture of ${sizes.join(", ")} bytes is too large: take less of the page.`);
  }
  return Buffer.from(best, "base64");
}

/** Runs in the page: browsers take pictures as PNG only, which is several times as large. */
async function toWebp({ base64, qualities }: { base64: string; qualities: readonly number[] }): Promise<string[]> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${base64}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
  canvas.getContext("2d")?.drawImage(picture, 0, 0);
  return qualities.map((quality) => canvas.toDataURL("image/webp", quality).replace(/^[^,]*,/u, ""));
}
