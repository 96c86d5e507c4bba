import { mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from "react";
import type { Language } from "../../../locales/language";
import { WORKBENCH_TEXTS } from "../../../locales/workbench";
import type { Position } from "../../../sheet/address";
import type { Selected } from "../../host/file";
import type { SheetFacts } from "../../session/review";
import type { CellBlocks } from "./blocks";
import { ColumnHeads, ColumnLines, RowHeads } from "./Heads";
import { type Place, useFollowing, usePlace } from "./following";
import { GridRow } from "./GridRow";
import { useCellClasses, useGridStyles } from "./grid-styles";
import { HEAD_HEIGHT, type Layout, layoutOf, rangeOf } from "./layout";
import type { Marks } from "./marks";
import type { MergeIndex } from "../../../sheet/merge-index";
import { moveByKey } from "./moves";
import { addTooltip } from "./tooltip";
import { areasToFetch, rowsToRender, useView } from "./view";

interface Properties {
  readonly facts: SheetFacts;
  readonly blocks: CellBlocks;
  readonly marksOn: (merges: MergeIndex) => Marks;
  /** The marked cell; null when it is on another sheet, or nowhere. */
  readonly selected: Selected | null;
  /** Where the sheet was left; null when it was not looked at yet. */
  readonly place: Place | null;
  /** Whether a cell that the pane shows gets the focus. */
  readonly takesFocus: boolean;
  readonly language: Language;
  readonly onSelect: (position: Position) => void;
  readonly onLeave: (place: Place) => void;
}

/** The cells of a sheet, of which only those in view exist. */
export function Grid(properties: Properties) {
  const { facts, blocks, marksOn, selected, place, takesFocus, language, onSelect, onLeave } = properties;
  const styles = useGridStyles();
  const classes = useCellClasses(facts.showsGridLines);
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layoutOf(facts), [facts]);
  const marks = useMemo(() => marksOn(layout.merges), [marksOn, layout]);
  const active = layout.merges.anchorOf(selected?.at ?? place?.position ?? firstCell(layout));
  const turn = selected?.turn ?? 0;
  const view = useView(scroller, layout);
  usePlace(scroller, active, turn, place, onLeave);
  useFollowing(scroller, layout, selected, place?.turn ?? 0, takesFocus);
  useEffect(() => {
    if (view.area) {
      blocks.want(areasToFetch(view.area, layout), facts);
    }
  }, [blocks, view.area, layout, facts]);

  const rows = useMemo(() => rowsToRender(view, layout, active.row), [view, layout, active.row]);
  const pick = (event: MouseEvent<HTMLElement>): void => {
    const position = positionUnder(event, layout);
    if (position) {
      onSelect(layout.merges.anchorOf(position));
    }
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const page = event.currentTarget.clientHeight - 2 * HEAD_HEIGHT;
    const target = event.altKey ? null : moveByKey(event.key, event.ctrlKey || event.metaKey, active, layout, page);
    if (target) {
      event.preventDefault();
      onSelect(target);
    }
  };
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={WORKBENCH_TEXTS[language].grid(facts.name)}
      aria-rowcount={layout.rows.count + 1}
      aria-colcount={layout.columns.count + 1}
      className={styles.scroller}
      onKeyDown={press}
    >
      <div
        role="presentation"
        className={styles.sizer}
        style={{ width: layout.headWidth + layout.columns.length, height: HEAD_HEIGHT + layout.rows.length }}
        onClick={pick}
        onPointerOver={({ target }) => {
          addTooltip(target);
        }}
      >
        <ColumnHeads
          layout={layout}
          shown={view.columns}
          active={active.column}
          description={classes.description}
          language={language}
        />
        <RowHeads layout={layout} shown={view.rows} active={active.row} language={language} />
        {facts.showsGridLines && <ColumnLines layout={layout} shown={view.columns} />}
        {rows.map((row) => (
          <GridRow
            key={row}
            row={row}
            layout={layout}
            band={blocks.band(row)}
            marks={marks}
            firstColumn={view.area?.left ?? 0}
            lastColumn={view.area?.right ?? -1}
            active={row === active.row ? active.column : null}
            language={language}
            classes={classes}
          />
        ))}
        <Outline key={turn} layout={layout} position={active} isShown={selected?.by === "pane"} />
      </div>
    </div>
  );
}

function firstCell({ rows, columns }: Layout): Position {
  return { row: rows.indexAt(0), column: columns.indexAt(0) };
}

/** Null on the heads. */
function positionUnder({ currentTarget, target, clientX, clientY }: MouseEvent<HTMLElement>, layout: Layout) {
  if (target instanceof Element && target.closest("[role=columnheader], [aria-hidden]")) {
    return null;
  }
  const { left, top } = currentTarget.getBoundingClientRect();
  return {
    row: layout.rows.indexUnder(clientY - top - HEAD_HEIGHT),
    column: layout.columns.indexUnder(clientX - left - layout.headWidth),
  };
}

interface OutlineProperties {
  readonly layout: Layout;
  readonly position: Position;
  readonly isShown: boolean;
}

/** The frame around the marked cell; it lights up when the pane shows the cell. */
function Outline({ layout, position, isShown }: OutlineProperties) {
  const styles = useGridStyles();
  const { top, bottom, left, right } = rangeOf(layout, position);
  const { rows, columns, headWidth } = layout;
  return (
    <div
      aria-hidden="true"
      className={mergeClasses(styles.selection, isShown && styles.shown)}
      style={{
        top: HEAD_HEIGHT + rows.startOf(top) - 1,
        left: headWidth + columns.startOf(left) - 1,
        width: columns.extent(left, right) + 1,
        height: rows.extent(top, bottom) + 1,
      }}
    />
  );
}
