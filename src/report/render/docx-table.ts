import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Alignment, ReportCell, ReportTable } from "../document";
import { COLORS, FILLS, isBold } from "./colors";
import { textRun } from "./docx-page";

/** Sizes of text in half points. */
const SIZE = { cell: 18, caption: 21 } as const;

/** A table of so many rows at most is not parted by the end of a page. */
const MOST_ROWS_KEPT = 12;

export function captionOf(caption: string): Paragraph[] {
  return caption === ""
    ? []
    : [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: 100, after: 60 },
          children: [textRun({ text: caption, bold: true, size: SIZE.caption })],
        }),
      ];
}

/** A table over the whole width of the text, in twips, whose header is repeated on every page. */
export function tableOf({ widths, headerRows, rows }: ReportTable, width: number): Table {
  const columns = widths.map((share) => Math.round(share * width));
  const border = { style: BorderStyle.SINGLE, size: 4, color: COLORS.border };
  const isShort = rows.length <= MOST_ROWS_KEPT;
  const isKept = (index: number): boolean => index < headerRows || (isShort && index < rows.length - 1);
  return new Table({
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: placed(rows).map(
      (row, index) =>
        new TableRow({
          tableHeader: index < headerRows,
          cantSplit: true,
          children: row.map(({ cell, column }) =>
            cellOf(cell, columns.slice(column, column + cell.columnSpan), isKept(index)),
          ),
        }),
    ),
  });
}

/** The columns in which the cells of each row begin: a cell that spans rows pushes those below it to the right. */
function placed(rows: ReportTable["rows"]): { readonly cell: ReportCell; readonly column: number }[][] {
  const coveredUntil: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    return row.map((cell) => {
      while ((coveredUntil[column] ?? 0) > index) {
        column += 1;
      }
      const at = { cell, column };
      coveredUntil.splice(
        column,
        cell.columnSpan,
        ...Array.from({ length: cell.columnSpan }, () => index + cell.rowSpan),
      );
      column += cell.columnSpan;
      return at;
    });
  });
}

const ALIGNMENTS: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

function cellOf(
  { text, align, emphasis, columnSpan, rowSpan }: ReportCell,
  columns: readonly number[],
  isKept: boolean,
): TableCell {
  const fill = FILLS[emphasis];
  return new TableCell({
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnSpan,
    rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: [
      new Paragraph({
        alignment: ALIGNMENTS[align],
        keepNext: isKept,
        children: [textRun({ text, bold: isBold(emphasis), size: SIZE.cell })],
      }),
    ],
  });
}
