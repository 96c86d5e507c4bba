import { planAnnotation } from "../../edits/annotation";
import { planCorrections } from "../../edits/corrections";
import type { Edit, SetCell } from "../../edits/edit";
import { planFindingsSheet } from "../../edits/findings-sheet";
import { planHighlights, type ShownHighlights } from "../../edits/highlights";
import { reviewContent } from "../../edits/review";
import { readTypedInputs, type TypedInputs } from "../../edits/typed-inputs";
import type { Evaluation } from "../../evaluation/evaluation";
import { formatReference, type Range } from "../../sheet/address";
import type { WorkbookContent } from "../../sheet/sheet";
import { findOwnSheets } from "../../station/own-sheets";
import { WorkbookError } from "../../workbook/errors";
import type { Undo, Workbook } from "../../workbook/workbook";
import { factsOf } from "./facts";
import { listFindings, solvedSince } from "./list";
import type { CheckOptions, ListedFinding, Review, Session, ShownArea, Step, UserDecision } from "./review";
import { shownArea } from "./shown-area";

interface Done {
  readonly step: Step;
  readonly undos: readonly Undo[];
  readonly shown: ShownHighlights | null;
}

interface Checked {
  readonly content: WorkbookContent;
  readonly evaluation: Evaluation;
}

/** A session on any workbook, in the same thread. */
export class WorkbookSession implements Session {
  private readonly done: Done[] = [];
  private latest: readonly ListedFinding[] | null = null;
  private content: WorkbookContent | null = null;

  /** @param shown the highlights of ours that the workbook has already; null when that is not known */
  constructor(
    private readonly workbook: Workbook,
    private shown: ShownHighlights | null,
  ) {}

  async check(options: CheckOptions): Promise<Review> {
    return this.reviewed(await this.read(options));
  }

  async correct(edits: readonly SetCell[], options: CheckOptions): Promise<Review | null> {
    const { evaluation } = await this.read(options);
    const planned = new Set(possibleCorrections(evaluation, edits).map((edit) => JSON.stringify(edit)));
    if (!edits.every((edit) => planned.has(JSON.stringify(edit)))) {
      return null;
    }
    return this.write({ kind: "corrected", cells: edits.map(({ at }) => at) }, edits, options);
  }

  async decide(ids: readonly string[], { status, reason }: UserDecision, options: CheckOptions): Promise<Review> {
    const { content, evaluation } = await this.read(options);
    const decided = listFindings(evaluation.findings, content, null).filter(({ id }) => ids.includes(id));
    const decisions = new Map(decided.map(({ finding }) => [finding, { status, reason }]));
    return this.write(
      { kind: "decided", status, findings: decided.length },
      planFindingsSheet(evaluation, content, options.language, decisions),
      options,
    );
  }

  async highlight(show: ShownHighlights, options: CheckOptions): Promise<Review> {
    const { evaluation } = await this.read(options);
    const before = this.shown;
    this.shown = null;
    try {
      const review = await this.write({ kind: "highlighted", show }, planHighlights(evaluation, show), options, before);
      this.shown = show;
      return review;
    } catch (error) {
      this.shown = before;
      throw error;
    }
  }

  async fill(remarks: TypedInputs["remarks"], options: CheckOptions): Promise<Review> {
    const { content, evaluation } = await this.read(options);
    const edits = planAnnotation(evaluation, content, options.language, { show: null, remarks });
    return this.write({ kind: "filled" }, edits, options);
  }

  async undo(options: CheckOptions): Promise<Review> {
    const latest = this.done.at(-1);
    if (latest) {
      await this.takeBack();
      this.shown = latest.shown;
    }
    return this.check(options);
  }

  /** What is to be seen in an area of a sheet. @throws WorkbookError sheet-missing */
  async cells(name: string, area: Range): Promise<ShownArea> {
    this.content ??= await this.workbook.read();
    const sheet = this.content.sheets.find((candidate) => candidate.name === name);
    if (!sheet) {
      throw new WorkbookError({ code: "sheet-missing", sheet: name });
    }
    return shownArea(sheet, area);
  }

  private async read({ given, policy }: CheckOptions): Promise<Checked> {
    const content = await this.workbook.read();
    this.content = content;
    return { content, evaluation: reviewContent(content, given, policy) };
  }

  /** Writes, and lets the highlights that are shown follow what was written. */
  private async write(
    step: Step,
    edits: readonly Edit[],
    options: CheckOptions,
    shownBefore = this.shown,
  ): Promise<Review> {
    const undos = [await this.workbook.apply(edits)];
    this.done.push({ step, undos, shown: shownBefore });
    try {
      const checked = await this.read(options);
      if (this.shown) {
        undos.unshift(await this.workbook.apply(planHighlights(checked.evaluation, this.shown)));
      }
      return this.reviewed(checked);
    } catch (error) {
      // What was written stays among the steps unless it could be taken back: the user can still do that later.
      await this.takeBack();
      throw error;
    }
  }

  private async takeBack(): Promise<void> {
    const latest = this.done.at(-1);
    for (const undo of latest?.undos ?? []) {
      await undo();
    }
    this.done.pop();
    this.content = null;
  }

  private reviewed({ content, evaluation }: Checked): Review {
    const findings = listFindings(evaluation.findings, content, this.latest);
    const solved = solvedSince(this.latest, findings);
    this.latest = findings;
    return {
      evaluation,
      findings,
      solved,
      typed: readTypedInputs(content),
      sheets: content.sheets.map(factsOf),
      ownSheets: findOwnSheets(content),
      steps: this.done.map(({ step }) => step),
    };
  }
}

/** All that could be written into the cells of some edits: a cell may have several findings, each with its own repair. */
function possibleCorrections(evaluation: Evaluation, edits: readonly SetCell[]): SetCell[] {
  const cells = new Set(edits.map(({ at }) => formatReference(at)));
  return evaluation.findings
    .filter(({ at }) => cells.has(formatReference(at)))
    .flatMap((finding) => planCorrections(evaluation, [finding]));
}
