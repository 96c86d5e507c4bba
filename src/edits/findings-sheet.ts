import type { Evaluation } from "../evaluation/evaluation";
import { formatRatio, skippedReason } from "../locales/findings";
import type { Language } from "../locales/language";
import { type FindingsTexts, SHEET_TEXTS } from "../locales/sheets";
import type { CellReference, Range } from "../sheet/address";
import type { WorkbookContent } from "../sheet/sheet";
import { FINDINGS_NAME, findOwnSheets } from "../station/own-sheets";
import type { Skipped } from "../tables/table";
import { type Block, block, cell, gap, headerRow, heightOf, row, stack } from "./document";
import type { Edit, SheetDocument } from "./edit";
import type { HighlightKind } from "./styles";
import { FINDINGS_COLUMN, FINDINGS_WIDTHS } from "./findings/columns";
import { type Decisions, type FindingsList, listFindings } from "./findings/list";
import { placeText } from "./place";
import { ownSheetName } from "./sheet-name";

export { readStatuses } from "./findings/statuses";

/** The findings sheet, and where its list stands. */
export interface PlannedFindings {
  readonly document: SheetDocument;
  readonly list: FindingsList;
}

/** Adds or refills the sheet of findings. What people typed as status and reason stays with its finding. */
export function planFindingsSheet(
  evaluation: Evaluation,
  content: WorkbookContent,
  language: Language,
  decisions: Decisions = new Map(),
): Edit[] {
  return [{ kind: "put-sheet", document: findingsDocument(evaluation, content, language, decisions).document }];
}

export function findingsDocument(
  evaluation: Evaluation,
  content: WorkbookContent,
  language: Language,
  decisions: Decisions = new Map(),
): PlannedFindings {
  const texts = SHEET_TEXTS[language].findings;
  const name = ownSheetName(content, findOwnSheets(content).findings, texts.sheetName);
  const entries = listFindings(evaluation.findings, content, language, decisions);
  const top = HEADER_ROWS;
  const bottom = top + Math.max(1, entries.length) - 1;
  const body = stack([
    (at) => titleBlock(evaluation, texts, at),
    (at) => legendBlock(evaluation, texts, at),
    () => block([headerRow(texts.header)]),
    (at) => listBlock(entries, texts, at),
    (at) => skippedBlock(evaluation.station.skipped, texts, language, at),
  ]);
  return {
    document: {
      ...body,
      name,
      columnWidths: FINDINGS_WIDTHS,
      headerRows: HEADER_ROWS,
      print: { orientation: "landscape", fitToOnePage: false },
    },
    list: { sheet: name, top, bottom, entries },
  };
}

/** Title, legend and column heads. */
const HEADER_ROWS = 3;

function across(at: number, left: number, right: number): Range {
  return { top: at, bottom: at, left, right };
}

function titleBlock({ station }: Evaluation, texts: FindingsTexts, at: number): Block {
  return block([row([cell(texts.title(station.name), "title")], 32)], {
    merges: [across(at, FINDINGS_COLUMN.number, FINDINGS_COLUMN.reason)],
  });
}

/** The three colours, each as the cells themselves look. */
function legendBlock({ policy, pace }: Evaluation, texts: FindingsTexts, at: number): Block {
  const samples: readonly { readonly kind: HighlightKind; readonly text: string; readonly range: Range }[] = [
    {
      kind: "below",
      text: texts.below(formatRatio(policy.target)),
      range: across(at, FINDINGS_COLUMN.place, FINDINGS_COLUMN.about),
    },
    {
      kind: "behind",
      text: texts.behind(pace && formatRatio(pace)),
      range: across(at, FINDINGS_COLUMN.message, FINDINGS_COLUMN.message),
    },
    {
      kind: "finding",
      text: texts.finding,
      range: across(at, FINDINGS_COLUMN.recorded, FINDINGS_COLUMN.reason),
    },
  ];
  const cells = FINDINGS_WIDTHS.map((_, column) => {
    const sample = samples.find(({ range }) => range.left === column);
    return sample ? cell(sample.text, "center") : null;
  });
  return block([row([cell(texts.legend, "header"), ...cells.slice(1)], 20)], {
    merges: [
      across(at, FINDINGS_COLUMN.number, FINDINGS_COLUMN.kind),
      ...samples.map(({ range }) => range).filter(({ left, right }) => left < right),
    ],
    highlights: samples.map(({ kind, range }) => ({ range, highlight: kind, formula: "TRUE" })),
  });
}

function listBlock(entries: ReturnType<typeof listFindings>, texts: FindingsTexts, at: number): Block {
  const names = [{ name: FINDINGS_NAME, row: at, column: FINDINGS_COLUMN.number }];
  if (entries.length === 0) {
    return block([row([cell(texts.none, "center")])], {
      names,
      merges: [across(at, FINDINGS_COLUMN.number, FINDINGS_COLUMN.reason)],
    });
  }
  const { status } = FINDINGS_COLUMN;
  return block(
    entries.map((entry) => entry.row),
    {
      names,
      choices: [
        {
          range: { top: at, bottom: at + entries.length - 1, left: status, right: status },
          words: [texts.status.open, texts.status.handled, texts.status.ignored],
        },
      ],
    },
  );
}

/** What was not read, and why. Our own sheets go without saying. */
function skippedBlock(skipped: readonly Skipped[], texts: FindingsTexts, language: Language, at: number): Block {
  const listed = skipped.filter(({ reason }) => reason !== "own-sheet");
  if (listed.length === 0) {
    return block([]);
  }
  const [number, sheet, place, why] = texts.skippedHeader;
  const rows = [
    gap(12),
    row([cell(texts.skipped, "section")], 24),
    row([number, sheet, null, place, why].map((text) => (text === null ? null : cell(text, "header")))),
    ...listed.map((entry, index) => {
      const link: CellReference | null =
        entry.reason === "not-a-worksheet" ? null : { sheet: entry.sheet, ...(entry.at ?? { row: 0, column: 0 }) };
      const reason = skippedReason(entry.reason, language);
      const cells = [
        cell(index + 1, "center"),
        cell(entry.sheet, "text"),
        null,
        link ? cell(placeText(link), "link", link) : cell(null, "text"),
        cell(reason, "text"),
      ];
      const sheetWidth =
        (FINDINGS_WIDTHS[FINDINGS_COLUMN.severity] ?? 0) + (FINDINGS_WIDTHS[FINDINGS_COLUMN.kind] ?? 0);
      return row(
        cells,
        heightOf([
          [entry.sheet, sheetWidth],
          [link ? placeText(link) : "", FINDINGS_WIDTHS[FINDINGS_COLUMN.place] ?? 0],
        ]),
      );
    }),
  ];
  return block(rows, {
    merges: rows
      .slice(2)
      .flatMap((_, index) => [
        across(at + 2 + index, FINDINGS_COLUMN.severity, FINDINGS_COLUMN.kind),
        across(at + 2 + index, FINDINGS_COLUMN.about, FINDINGS_COLUMN.message),
      ]),
  });
}
