import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PANE_REPORT_TEXTS } from "../../../locales/pane-report";
import type { ReportBlock, ReportCell, ReportDocument, ReportTable } from "../../../report/document";
import { placeText } from "../../../edits/place";
import { usePane } from "../../state/pane";
import { Chart } from "./Chart";

const useStyles = makeStyles({
  paper: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase400,
    fontSize: tokens.fontSizeBase300,
  },
  title: { margin: 0, textAlign: "center", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  subtitle: { marginBlock: tokens.spacingVerticalXS, textAlign: "center", color: tokens.colorNeutralForeground2 },
  heading: { marginBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase400 },
  subheading: { marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXXS}`, fontSize: "inherit" },
  paragraph: { marginBlock: tokens.spacingVerticalXS },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  scroll: { overflowX: "auto", marginBlock: tokens.spacingVerticalS },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    minWidth: "30rem",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: { textAlign: "start", paddingBlock: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontWeight: "inherit",
  },
  header: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  strong: { fontWeight: tokens.fontWeightSemibold },
  met: { color: tokens.colorStatusSuccessForeground1 },
  below: { color: tokens.colorStatusWarningForeground3 },
  behind: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** The report as it will be pasted. Figures in its tables lead to their cells. */
export function Preview({ report }: { readonly report: ReportDocument }) {
  const styles = useStyles();
  const texts = PANE_REPORT_TEXTS[report.language];
  return (
    <article className={styles.paper} aria-label={texts.preview}>
      <h2 className={styles.title}>{report.title}</h2>
      <p className={styles.subtitle}>{report.subtitle}</p>
      {report.sections.map(({ key, blocks }) => (
        <section key={key}>
          {blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Block({ block }: { readonly block: ReportBlock }) {
  const styles = useStyles();
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? (
        <h3 className={styles.heading}>{block.text}</h3>
      ) : (
        <h4 className={styles.subheading}>{block.text}</h4>
      );
    case "paragraph":
      return <p className={mergeClasses(styles.paragraph, block.style === "note" && styles.note)}>{block.text}</p>;
    case "table":
      return <Table table={block} />;
    case "chart":
      return <Chart chart={block} />;
  }
}

function Table({ table }: { readonly table: ReportTable }) {
  const styles = useStyles();
  return (
    // A wide table scrolls within itself, by the keyboard too.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={table.caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{table.caption}</caption>
        <colgroup>
          {table.widths.map((width, index) => (
            <col key={index} style={{ width: `${String(width * 100)}%` }} />
          ))}
        </colgroup>
        <thead>
          {table.rows.slice(0, table.headerRows).map((row, index) => (
            <Row key={index} row={row} isHeader />
          ))}
        </thead>
        <tbody>
          {table.rows.slice(table.headerRows).map((row, index) => (
            <Row key={index} row={row} isHeader={false} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, isHeader }: { readonly row: readonly ReportCell[]; readonly isHeader: boolean }) {
  const styles = useStyles();
  const Cell = isHeader ? "th" : "td";
  return (
    <tr>
      {row.map((cell, index) => (
        <Cell
          key={index}
          className={mergeClasses(
            styles.cell,
            isHeader && styles.header,
            cell.emphasis !== "none" && styles[cell.emphasis],
          )}
          style={{ textAlign: cell.align }}
          colSpan={cell.columnSpan}
          rowSpan={cell.rowSpan}
        >
          <CellText cell={cell} />
        </Cell>
      ))}
    </tr>
  );
}

function CellText({ cell: { text, at } }: { readonly cell: ReportCell }) {
  const { show, language } = usePane();
  return at && text !== "" ? (
    <Link appearance="subtle" title={PANE_REPORT_TEXTS[language].goToCell(placeText(at))} onClick={() => void show(at)}>
      {text}
    </Link>
  ) : (
    text
  );
}
