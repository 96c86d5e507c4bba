/** Rows or columns one after the other that have one size, in pixels. Both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

/** A line along a side of a cell. The colour is RRGGBB. */
export interface Line {
  readonly style: "solid" | "dashed" | "dotted" | "double";
  /** In pixels. */
  readonly width: 1 | 2 | 3;
  readonly color: string;
}

export type Side = "left" | "right" | "top" | "bottom";
export type Lines = Readonly<Partial<Record<Side, Line>>>;

/** How a cell looks, as far as a viewer shows it. What is left out is as usual. Colours are RRGGBB. */
export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly isUnderlined?: true;
  readonly isStruck?: true;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  /** Steps between the text and the side that it stands at. */
  readonly indent?: number;
  readonly isWrapped?: true;
  /** Whether the text runs from top to bottom. */
  readonly isVertical?: true;
  readonly lines?: Lines;
}

/** How a sheet looks. */
export interface SheetLooks {
  readonly showsGridLines: boolean;
  /** Of the rows and columns whose sizes are given, in ascending order; hidden ones may be among them. */
  readonly rowHeights: readonly Stretch[];
  readonly columnWidths: readonly Stretch[];
  /** Of all other rows; null where the file does not say. */
  readonly rowHeight: number | null;
  /** The number of the look that a cell has, be it empty or under a merged range. */
  styleAt(row: number, column: number): number;
  /** The look of a number: the same object each time. */
  look(style: number): CellLook;
}
