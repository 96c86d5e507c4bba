import { normalize } from "../../../sheet/text";
import { headerRole, isMeasureLabel } from "../../../tables/vocabulary";
import type { Aspect } from "../claim";
import type { Column, ColumnReader } from "./columns";
import type { Scope } from "../words/districts";
import type { Cell, Row } from "./grids";
import type { Family } from "../words/knowledge";
import type { Namer } from "../words/subjects";

/** What the cells left of a row's figures say. */
export interface RowLabels {
  /** The cells' own words, from left to right. */
  readonly words: readonly string[];
  /** null where they name no part of the station. */
  readonly scope: Scope | null;
  readonly families: readonly Family[];
  /** `个`, `人次` in a column of units. */
  readonly unit: string;
  /** What the row is about where the columns are indicators or districts: `协议量`, `完成率`. */
  readonly aspect: Aspect;
}

/** Reads the labels of rows; what a merged cell says holds for the rows below it. */
export class LabelReader {
  private readonly above: (Cell | null)[] = [];
  /** What the row above is about: `结案数` alone is about that. */
  private latest: readonly Family[] = [];

  constructor(
    private readonly columns: readonly Column[],
    private readonly reader: ColumnReader,
    private readonly namer: Namer,
    /** The headings over the table and its caption, the nearest last. */
    private readonly captions: readonly string[],
  ) {}

  read(row: Row): RowLabels {
    const cells = this.filled(row);
    const labels = cells.filter((_, index) => this.columns[index]?.kind === "label");
    const unit = cells.find((_, index) => this.columns[index]?.kind === "unit");
    const words = labels.flatMap((cell) => (cell ? [normalize(cell.text)] : []));
    const scopes = words.map((word) => this.reader.scopeOf(word));
    const rest = words.filter((_, index) => scopes[index] === null);
    return {
      words,
      scope: scopes.findLast((scope) => scope !== null) ?? null,
      families: this.familiesOf(rest),
      unit: unit ? normalize(unit.text) : "",
      aspect: aspectOf(words.at(-1) ?? ""),
    };
  }

  /** The indicators that the caption names, for tables of one indicator. */
  ofCaption(): readonly Family[] {
    for (const caption of this.captions.toReversed()) {
      const words = normalize(caption).replace(
        /^[(（]?(?:附?表)?[\d一二三四五六七八九十.-]*[)）、]?|(?:情况)?(?:统计|一览|汇总|对照|明细)?表$|对照$/gu,
        "",
      );
      const named = this.namer.before(words, "");
      if (named?.sure) {
        return named.families;
      }
    }
    return [];
  }

  private familiesOf(words: readonly string[]): readonly Family[] {
    const own = words.length > 0 && words.every((word) => isMeasureLabel(word)) ? this.latest : this.named(words);
    this.latest = own;
    return own;
  }

  private named(words: readonly string[]): readonly Family[] {
    const context = [...this.captions, ...words].join("\n");
    const ways = [...words.toReversed(), words.join("")];
    for (const way of ways) {
      const named = isMeasureLabel(way) ? null : this.namer.before(way, context);
      if (named?.sure || named?.shared) {
        return named.families;
      }
    }
    return [];
  }

  /** A row with the labels of the rows above it where its own are empty; a total begins anew. */
  private filled(row: Row): readonly (Cell | null)[] {
    const isLabel = (index: number): boolean => this.columns[index]?.kind === "label";
    const first = row.findIndex((cell, index) => cell !== null && isLabel(index));
    const own = row[first];
    const isTotal = own ? this.reader.scopeOf(normalize(own.text))?.kind === "station" : false;
    const cells = row.map((cell, index) => {
      const inherited = isLabel(index) && index < first && !isTotal;
      return cell ?? (inherited || (first < 0 && isLabel(index)) ? (this.above[index] ?? null) : null);
    });
    cells.forEach((cell, index) => (this.above[index] = isLabel(index) ? cell : null));
    return cells;
  }
}

function aspectOf(label: string): Aspect {
  const role = headerRole(label);
  if (role === "required" || role === "percentage") {
    return role;
  }
  return /(?:完成率|百分比|达成率)$/u.test(label)
    ? "percentage"
    : /(?:协议量|要求|目标数?)$/u.test(label)
      ? "required"
      : "completed";
}
