import begin from "../../../../assets/guide/begin.webp";
import findings from "../../../../assets/guide/findings.webp";
import highlights from "../../../../assets/guide/highlights.webp";
import report from "../../../../assets/guide/report.webp";
import scores from "../../../../assets/guide/scores.webp";
import type { GuideChapter } from "../../../locales/guide";

/** Addresses of pictures, by the chapters that they belong to. */
export type GuidePictures = Readonly<Partial<Record<GuideChapter, string>>>;

/** The pictures beside the page; `npm run screenshots -- guide` takes them anew. */
export const GUIDE_PICTURES: GuidePictures = { begin, findings, highlights, scores, report };
