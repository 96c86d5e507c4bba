import type { Evaluation } from "../../../evaluation/evaluation";
import type { Aspect } from "../claim";
import { type Column, ColumnReader } from "./columns";
import { compare, type Draft, type Known, sideOf } from "../compare";
import type { Districts, Scope } from "../words/districts";
import { findTokens, type Token } from "../text/figures";
import { type Cell, findGrids, type Grid, isGrade, type Row } from "./grids";
import type { Family, Quantity } from "../words/knowledge";
import { type PartyRow, wholeParty } from "../scores/score-words";
import { narrowed } from "../words/selection";
import { findStacks } from "./stacks";
import { knownOfColumn, knownOfRow, knownWithoutLabel } from "../staff/staff-tables";
import { wholeGroup } from "../staff/staff-words";
import type { Namer } from "../words/subjects";
import { LabelReader, type RowLabels } from "./table-names";
import { normalize } from "../../../sheet/text";
import { headerRole, isMeasureLabel } from "../../../tables/vocabulary";

/** What stands over a table: the headings with the part of the station they are about, and the lines right above it. */
export interface TableContext {
  readonly scope: Scope;
  readonly headings: readonly string[];
  readonly captions: readonly string[];
}

/** A score, a cap or a grade in a table. */
export interface TableScore {
  readonly party: PartyRow;
  readonly aspect: "score" | "cap";
  readonly cell: Cell;
  /** null for a grade. */
  readonly token: Token | null;
}

/** Finds the tables of a report by the words over their columns. Places are those of the report's own text. */
export function findTables(source: string, namer: Namer, districts: Districts): Grid<Column>[] {
  const reader = new ColumnReader(namer, districts);
  const grids = findGrids(source, reader);
  return [...grids, ...findStacks(source, reader, grids)].sort((one, other) => one.start - other.start);
}

/** Holds the figures of one table against the workbook. */
export class TableReader {
  readonly scores: TableScore[] = [];
  private readonly labels: LabelReader;
  private readonly segments: readonly (readonly number[])[];

  constructor(
    private readonly table: Grid<Column>,
    private readonly context: TableContext,
    private readonly evaluation: Evaluation,
    private readonly namer: Namer,
    districts: Districts,
  ) {
    const reader = new ColumnReader(namer, districts);
    this.labels = new LabelReader(table.columns, reader, namer, [...context.headings, ...context.captions]);
    this.segments = segmentsOf(table.columns);
  }

  /**
   * What the table says that the workbook knows. A row is only believed to be about the workbook's figures where one of
   * them agrees, or most of the table does: the same names may stand over the figures of another year.
   */
  claims(): Draft[] {
    if (EARLIER.test(this.context.captions.join("\n"))) {
      return [];
    }
    const rows = this.table.rows.map((row) => this.read(row));
    const all = rows.flat();
    const isBelieved = agreeing(all) >= FEWEST_AGREEING && agreeing(all) >= all.length * MOST;
    return rows.flatMap((drafts) =>
      isBelieved || agreeing(drafts) > 0 ? drafts : drafts.filter(({ verdict }) => verdict === "confirmed"),
    );
  }

  private read(row: Row): Draft[] {
    const labels = this.labels.read(row);
    if (labels.words.some((word) => /^其中|^[本上]月|^同比/u.test(word))) {
      return [];
    }
    if (this.readScores(row, labels)) {
      return [];
    }
    const staff = this.readStaff(row, labels);
    return staff.length > 0 ? staff : this.segments.flatMap((segment) => this.readSegment(row, segment, labels));
  }

  /** Whether the row is about scores. */
  private readScores(row: Row, { words }: RowLabels): boolean {
    const party = words.map((word) => wholeParty(word)).find((found) => found !== null) ?? null;
    const hasScores = this.table.columns.some(({ kind }) => kind === "score" || kind === "party");
    if (!hasScores || (party === null && !this.table.columns.some(({ kind }) => kind === "party"))) {
      return false;
    }
    row.forEach((cell, index) => {
      const column = this.table.columns[index];
      const about = column?.kind === "party" ? column.party : party;
      if (!cell || !column || about === null || column.kind === "label") {
        return;
      }
      const isCap = column.kind !== "score" && (column.kind !== "party" || /权重|分值|满分|占比/u.test(words.join("")));
      this.scores.push({
        party: about,
        aspect: isCap ? "cap" : "score",
        cell,
        token: isGrade(cell) ? null : tokenOf(cell),
      });
    });
    return true;
  }

  private readStaff(row: Row, { words }: RowLabels): Draft[] {
    const { attendance } = this.evaluation;
    const [word = "", ...others] = words;
    if (!attendance || others.length > 0) {
      return [];
    }
    if (word === "") {
      return this.figures(row).flatMap(({ token, column }) => {
        const known = knownWithoutLabel(column, this.table.columns, attendance);
        return known ? present(compare(token, token, [known], true)) : [];
      });
    }
    const month = /^(?:\d{4}[年.-])?(\d{1,2})月?份?$/u.exec(word)?.[1];
    const isTotal = /^(?:合计|总计|小计|共计)$/u.test(word);
    const isOfPeople = this.table.columns.some(({ kind }) => kind === "month" || kind === "staff");
    const group = wholeGroup(word) ?? (isTotal && isOfPeople ? "all" : null);
    return this.figures(row).flatMap(({ token, column }) => {
      const known =
        column.kind === "group"
          ? month !== undefined || isTotal
            ? knownOfRow(month === undefined ? null : Number(month), column.group, attendance)
            : null
          : group && isOfPeople && knownOfColumn(column, group, attendance);
      return known ? present(compare(token, token, [known], true)) : [];
    });
  }

  private readSegment(row: Row, segment: readonly number[], labels: RowLabels): Draft[] {
    const figures = this.figures(row).filter(({ index }) => segment.includes(index));
    const [first] = figures;
    if (!first) {
      return [];
    }
    const scope = (first.column.kind === "district" ? first.column.scope : labels.scope) ?? this.context.scope;
    const quantities = this.quantitiesOf(
      first.column,
      segment,
      labels,
      scope,
      figures.map(({ token }) => token),
    );
    const ways = quantities.map((quantity) =>
      figures.flatMap(({ token, column }) => sidesOf(token, column, labels.aspect, quantity)),
    );
    const [best = [], next] = ways.sort((one, other) => agreeing(other) - agreeing(one));
    const isSure = next === undefined || agreeing(best) > agreeing(next);
    return isSure ? best : best.filter(({ verdict }) => verdict === "confirmed");
  }

  private quantitiesOf(
    column: Column,
    segment: readonly number[],
    labels: RowLabels,
    scope: Scope,
    tokens: readonly Token[],
  ): Quantity[] {
    const headers = segment.map((index) => this.table.columns[index]?.header ?? "");
    const unit =
      labels.unit === "" ? (tokens.find((token) => !token.percent && token.unit !== "")?.unit ?? "") : labels.unit;
    return narrowed(this.familiesOf(column, labels), scope, [...labels.words, ...headers], unit);
  }

  private familiesOf(column: Column, labels: RowLabels): readonly Family[] {
    const isNamedAbove = column.kind === "named" || column.over !== "";
    if (isNamedAbove && !isOfKnownPart(labels)) {
      return [];
    }
    if (column.kind === "named") {
      return column.families;
    }
    const over = column.over === "" ? null : this.namer.before(column.over, labels.words.join("\n"));
    if (over?.sure || over?.shared) {
      return over.families;
    }
    const isNameless = column.over === "" && (labels.words.length === 0 || labels.scope !== null);
    return labels.families.length > 0 || !isNameless ? labels.families : this.labels.ofCaption();
  }

  private figures(row: Row): { token: Token; column: Column; index: number }[] {
    return row.flatMap((cell, index) => {
      const column = this.table.columns[index];
      const token = cell && column && FIGURED.has(column.kind) ? tokenOf(cell) : null;
      return token && column ? [{ token: asPercentage(token, column), column, index }] : [];
    });
  }
}

/** Below the names of indicators a row is a part of the station, or what is agreed or done; another is a part that nobody knows. */
function isOfKnownPart({ words, scope }: RowLabels): boolean {
  return scope !== null || words.every((word) => headerRole(word) !== null || isMeasureLabel(word));
}

const EARLIER = /上一?年|去年|上一?期|同期|往年|历年|满意度|问卷/u;
const FEWEST_AGREEING = 4;
const MOST = 0.6;
const FIGURED = new Set<Column["kind"]>(["indicator", "named", "district", "month", "group", "staff"]);

/** The columns of one quantity: what is agreed, what was done and the percentage stand beside one another. */
function segmentsOf(columns: readonly Column[]): number[][] {
  const segments: number[][] = [];
  let seen = new Set<string>();
  columns.forEach((column, index) => {
    if (column.kind === "named" || column.kind === "district") {
      segments.push([index]);
    } else if (column.kind === "indicator") {
      const over = columns[segments.at(-1)?.at(-1) ?? -1]?.over;
      if (seen.has(column.aspect) || segments.length === 0 || over !== column.over) {
        segments.push([]);
        seen = new Set();
      }
      seen.add(column.aspect);
      segments.at(-1)?.push(index);
    }
  });
  return segments;
}

function sidesOf(token: Token, column: Column, ofRow: Aspect, quantity: Quantity): Draft[] {
  const own = column.kind === "indicator" ? column.aspect : ofRow;
  const aspect = token.percent ? "percentage" : own;
  const known: Known[] = token.percent || own !== "percentage" ? sideOf(quantity, aspect) : [];
  return present(compare(token, token, known, true));
}

/** `57.30` below `完成率（%）`. */
function asPercentage(token: Token, column: Column): Token {
  const isRatio = column.kind === "indicator" && column.aspect === "percentage" && /%/u.test(column.header);
  return isRatio && !token.percent ? { ...token, percent: true, unit: "%" } : token;
}

function tokenOf({ text, start, end }: Cell): Token | null {
  const [token, ...others] = findTokens(normalize(text), () => false);
  return token && others.length === 0 ? { ...token, start, end } : null;
}

function agreeing(drafts: readonly Draft[]): number {
  return drafts.filter(({ verdict }) => verdict === "confirmed").length;
}

function present(draft: Draft | null): Draft[] {
  return draft ? [draft] : [];
}
