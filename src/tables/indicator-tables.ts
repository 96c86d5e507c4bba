import type { Range } from "../sheet/address";
import { isNotApplicable } from "../sheet/figure";
import { squeeze } from "../sheet/text";
import { greatest } from "../sheet/extremes";
import type { Grid } from "./grid";
import { chooseColumns, chooseFurther, findFigureRows } from "./indicator-rows";
import { type Heading, labelColumnsOf, rowLabel } from "./labels";
import { addToPanel, type Panel } from "./panels";
import { readStaff } from "./staff";
import { edgeOfBeside, edgeOfTaken, endOfRows, floorOf, headerSpan, type Member } from "./surroundings";
import type { IndicatorEntry, IndicatorTable, SharePositions, Skipped } from "./table";
import { columnsOf, type Triple } from "./triples";
import {
  headerRole,
  isDistrictLabel,
  isFooterLabel,
  isMeanLabel,
  isPeriodLabel,
  isSubtotalLabel,
  isTotalLabel,
  mayBeLabel,
} from "./vocabulary";

/**
 * Reads the indicator tables of a sheet.
 * @param triples as found in its headers
 * @param taken areas of other tables, at which the rows of a triple end
 */
export function readIndicatorTables(
  grid: Grid,
  triples: readonly Triple[],
  taken: readonly Range[],
): { readonly tables: IndicatorTable[]; readonly skipped: Skipped[] } {
  const skipped: Skipped[] = [];
  const panels: Panel[] = [];
  const spans = new Map(triples.map((triple) => [triple, { top: triple.top, ...headerSpan(grid, triple) }]));
  const members = triples.flatMap((found): Member[] => {
    const rows = findFigureRows(grid, found, endOfRows(grid, found, [...spans.values()], taken));
    const triple = chooseColumns(grid, found, rows);
    if (triple === null) {
      skipped.push({
        sheet: grid.sheet.name,
        reason: "columns-missing",
        at: { row: found.top, column: found.completed },
      });
    }
    return triple === null ? [] : [{ found, triple, rows, further: chooseFurther(grid, triple, rows) }];
  });
  for (const [, inRow] of groupByTop(members)) {
    const labelled = [...new Set(inRow.flatMap(({ rows }) => rows))].sort((one, other) => one - other);
    for (const member of inRow) {
      const left = Math.max(edgeOfBeside(grid, member, members), edgeOfTaken(member.triple, taken)) + 1;
      addToPanel(grid, panels, member, { labelled, left, floor: floorOf(member.triple, members, spans, taken) });
    }
  }
  const tables = panels.flatMap((panel, index) => readPanel(grid, panel, index, skipped));
  return { tables, skipped };
}

function groupByTop(members: readonly Member[]): Map<number, Member[]> {
  const rows = new Map<number, Member[]>();
  const left = ({ triple }: Member): number => columnsOf(triple)[0];
  for (const member of [...members].sort(
    (one, other) => one.triple.top - other.triple.top || left(one) - left(other),
  )) {
    rows.set(member.triple.top, [...(rows.get(member.triple.top) ?? []), member]);
  }
  return rows;
}

function readPanel(grid: Grid, panel: Panel, index: number, skipped: Skipped[]): IndicatorTable[] {
  const naming = namingOf(panel);
  const entries = panel.triples.flatMap((member) =>
    member.rows.flatMap((row) => readEntry(grid, { ...panel, naming }, member, row, String(index), skipped)),
  );
  const rows = panel.triples.flatMap((member) => member.rows);
  const staff = readStaff(grid, panel, rows);
  if (entries.length === 0) {
    skipped.push(...panelWithoutRows(grid, panel));
  }
  if (entries.length === 0 && staff.length === 0) {
    return [];
  }
  const right = Math.max(...panel.triples.map(({ triple }) => columnsOf(triple)[2]));
  const left = panel.columns.labels[0]?.column ?? Math.min(...panel.triples.map(({ triple }) => columnsOf(triple)[0]));
  const top = panel.triples[0]?.triple.top ?? 0;
  const bottom = greatest([top, ...rows, ...staff.map(({ row }) => row)]);
  return [{ kind: "indicators", sheet: grid.sheet, area: { top, left, bottom, right }, entries, staff }];
}

/** A header alone is worth saying; one whose rows were left out for another reason was said already. */
function panelWithoutRows(grid: Grid, { triples }: Panel): Skipped[] {
  const [first] = triples;
  const isEmpty = triples.every(({ rows }) => rows.length === 0);
  return first && isEmpty
    ? [{ sheet: grid.sheet.name, reason: "no-rows", at: { row: first.triple.top, column: columnsOf(first.triple)[0] } }]
    : [];
}

interface RowLabels {
  /** Whether rows are districts and the name stands over them. */
  readonly matrix: boolean;
  /** Whether the districts stand over the triples instead, so that a row is one indicator. */
  readonly across: boolean;
  readonly name: string;
  readonly district: string | null;
  readonly total: boolean;
  readonly label: string;
}

function readEntry(
  grid: Grid,
  panel: NamedPanel,
  { triple, heading, further }: Panel["triples"][number],
  row: number,
  panelKey: string,
  skipped: Skipped[],
): IndicatorEntry[] {
  const labels = readLabels(grid, panel, triple, heading, row);
  if (labels === "footer" || isNotApplicable(labels.name)) {
    return [];
  }
  const cells = cellsOf(triple, row);
  if (labels.name === "") {
    skipped.push({ sheet: grid.sheet.name, reason: "no-name", at: cells.required });
    return [];
  }
  const { unit } = panel.columns;
  const measure =
    heading?.measure ??
    (triple.heading === null ? triple.measure : null) ??
    (labels.matrix ? grid.text(triple.bottom, triple.required) : unit === null ? null : grid.text(row, unit));
  const subtotal = isSubtotalLabel(labels.label);
  const { required, completed, percentage } = cells;
  const { name, district, total } = labels;
  const own = labels.across ? `${panelKey}/row ${String(row)}` : `${panelKey}/${String(triple.required)}`;
  const shares = further.map((other) => cellsOf(other, row));
  return [{ required, completed, percentage, further: shares, name, district, total, subtotal, measure, series: own }];
}

function cellsOf({ required, completed, percentage }: Triple, row: number): SharePositions {
  return {
    required: { row, column: required },
    completed: { row, column: completed },
    percentage: { row, column: percentage },
  };
}

/** What a row of a triple is about, from the labels beside it and the heading over it. */
function readLabels(
  grid: Grid,
  panel: NamedPanel,
  triple: Triple,
  heading: Heading | null,
  row: number,
): RowLabels | "footer" {
  const { labels, serial } = panel.columns;
  const columns = labelColumnsOf(grid, panel.columns, row);
  const at = (column: number | undefined): string =>
    column === undefined ? "" : rowLabel(grid, triple, panel.top, row, columns, column);
  const all = columns.map((column) => grid.label(row, column));
  if ([...all, serial === null ? "" : grid.label(row, serial)].some(isAsideLabel)) {
    return "footer";
  }
  const districtColumn = labels.findLast(({ role }) => role === "district")?.column;
  const named =
    labels.findLast(({ role }) => role === "name" || role === "name-or-required")?.column ??
    (heading === null && districtColumn !== undefined
      ? labels.find(({ column }) => column > districtColumn)?.column
      : undefined);
  const nameColumn = panel.naming === "headings" ? undefined : named;
  const totalLabel =
    all.find(isTotalLabel) ??
    (nameColumn === undefined || districtColumn === undefined ? null : totalAbove(grid, triple, row, districtColumn)) ??
    undefined;
  const label = totalLabel ?? at(nameColumn ?? districtColumn ?? columns.at(-1));
  const total = totalLabel !== undefined;
  if (nameColumn !== undefined && heading !== null && panel.naming === "rows under districts") {
    const across = heading.name;
    return {
      matrix: true,
      across: true,
      name: at(nameColumn),
      district: across,
      total: isTotalLabel(across),
      label: across,
    };
  }
  if (nameColumn !== undefined) {
    const name = at(nameColumn);
    const district = districtColumn === undefined ? (total ? label : null) : (totalLabel ?? at(districtColumn));
    return { across: false, matrix: false, name: total && isTotalLabel(name) ? label : name, district, total, label };
  }
  if (heading !== null) {
    return {
      across: false,
      matrix: label !== "",
      name: heading.name,
      district: label === "" ? null : label,
      total,
      label,
    };
  }
  if (districtColumn !== undefined) {
    const name = label === "" ? "" : sectionName(grid, panel, triple) || squeeze(grid.sheet.name);
    return { across: false, matrix: true, name, district: label, total, label };
  }
  return { across: false, matrix: false, name: label, district: total ? label : null, total, label };
}

/** Rows of a table's area that are no rows of it. */
function isAsideLabel(label: string): boolean {
  return isFooterLabel(label) || isMeanLabel(label);
}

/** In a list of all districts a total stands for the blank cells below it, as each district does. */
function totalAbove(grid: Grid, triple: Triple, row: number, column: number): string | null {
  for (let above = row; above > triple.bottom; above -= 1) {
    const label = grid.label(above, column);
    if (label !== "") {
      return isTotalLabel(label) ? label : null;
    }
  }
  return null;
}

/** Where a panel's indicators are named: beside its rows, over its triples, or beside the rows with districts over the triples. */
type Naming = "rows" | "headings" | "rows under districts";

type NamedPanel = Panel & { readonly naming: Naming };

/** Several triples with different names over them make a matrix, whatever its corner says; periods are no names. */
function namingOf({ triples }: Panel): Naming {
  const names = [...new Set(triples.map(({ heading }) => heading?.name ?? ""))];
  if (names.some((name) => name !== "" && isDistrictLabel(name))) {
    return "rows under districts";
  }
  return names.length > 1 && !names.some((name) => name === "" || isPeriodLabel(name)) ? "headings" : "rows";
}

/** A small district table names its indicator in a line of its own above the header, or has a sheet of that name. */
function sectionName(grid: Grid, panel: Panel, triple: Triple): string {
  const { left } = headerSpan(grid, triple);
  for (let row = triple.top - 1; row >= Math.max(0, triple.top - 2); row -= 1) {
    for (let column = Math.max(left, panel.left); column <= triple.percentage; column += 1) {
      const text = grid.label(row, column);
      if (text !== "") {
        return mayBeLabel(text) && headerRole(text) === null ? squeeze(text) : "";
      }
    }
  }
  return "";
}
