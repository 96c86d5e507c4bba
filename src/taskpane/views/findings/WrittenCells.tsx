import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SetCell } from "../../../edits/edit";
import { placeText } from "../../../edits/place";
import type { Evaluation } from "../../../evaluation/evaluation";
import { FINDING_LIST_TEXTS } from "../../../locales/pane-findings";
import { usePane } from "../../state/pane";
import { describeWrite, type Shown } from "./written";

const useStyles = makeStyles({
  scroll: { maxHeight: "45vh", overflowY: "auto", marginBlock: tokens.spacingVerticalS },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    paddingBlock: "2px",
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
  number: { textAlign: "end" },
  cell: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  former: { color: tokens.colorStatusDangerForeground3, textDecorationLine: "line-through" },
  next: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  detail: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

interface Properties {
  readonly edits: readonly SetCell[];
  readonly evaluation: Evaluation;
}

/** Exactly what edits write: each cell with its former and its new content. */
export function WrittenCells({ edits, evaluation }: Properties) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = FINDING_LIST_TEXTS[language].correct;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={texts.cells}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {texts.cell}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {texts.former}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {texts.next}
            </th>
          </tr>
        </thead>
        <tbody>
          {edits.map((edit) => (
            <Row key={placeText(edit.at)} edit={edit} evaluation={evaluation} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ edit, evaluation }: { readonly edit: SetCell; readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = FINDING_LIST_TEXTS[language].correct;
  const { at, former, next, exact } = describeWrite(edit, evaluation.station);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {placeText(at)}
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>
        {former.text === "" ? texts.empty : <s className={styles.former}>{former.text}</s>}
        <Formula shown={former} />
      </td>
      <td className={mergeClasses(styles.cell, styles.number)}>
        <span className={styles.next}>{next.text}</span>
        {exact !== null && <span className={styles.detail}>{texts.exact(exact)}</span>}
        <Formula shown={next} />
      </td>
    </tr>
  );
}

function Formula({ shown: { formula } }: { readonly shown: Shown }) {
  const styles = useStyles();
  return formula === null ? null : <span className={mergeClasses(styles.detail, styles.formula)}>{formula}</span>;
}
