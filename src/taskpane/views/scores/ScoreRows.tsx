import { Caption1, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { PANE_SCORES_TEXTS } from "../../../locales/pane-scores";
import { type CellReference, formatReference } from "../../../sheet/address";
import type { Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { problemSentence } from "./problem-sentence";
import type { ScoreRow, Source } from "./score-rows";
import type { GivenFields } from "./useGiven";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  naming: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  source: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  score: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  input: { width: "76px" },
  digits: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    "::placeholder": { color: tokens.colorNeutralForeground2, opacity: 1 },
  },
  cap: { width: "32px", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  words: { "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 } },
});

/** The four parties, each with its score, its remark and where the score comes from. */
export function ScoreRows({ fields }: { readonly fields: GivenFields }) {
  const styles = useStyles();
  return (
    <div className={styles.rows}>
      {fields.rows.map((row) => (
        <Row key={row.party} row={row} fields={fields} />
      ))}
    </div>
  );
}

function Row({ row, fields }: { readonly row: ScoreRow; readonly fields: GivenFields }) {
  const styles = useStyles();
  const { language } = usePane();
  const { scores: texts } = PANE_SCORES_TEXTS[language];
  const { party, cap, score, own, ownRemark } = row;
  const { text, problem, onChange, onBlur } = fields.field(party);
  const name = texts.parties[party];
  const over = problem === null && score?.gt(cap) ? score : null;
  const message = over ? texts.overCap(over.toFixed(), cap.toFixed()) : problemSentence(problem, language);
  const messageId = `message-${party}`;
  return (
    <div className={styles.row}>
      <span className={styles.naming}>
        <label className={styles.name} htmlFor={`score-${party}`}>
          {name}
        </label>
        <SourceNote source={problem ? null : row.source} isEmpty={problem === null} />
      </span>
      <span className={styles.score}>
        <Input
          id={`score-${party}`}
          className={styles.input}
          size="small"
          value={text}
          placeholder={own?.toFixed()}
          aria-label={texts.scoreLabel(name, cap.toFixed())}
          aria-invalid={problem !== null}
          aria-describedby={message === null ? undefined : messageId}
          input={{ className: styles.digits, inputMode: "decimal", autoComplete: "off" }}
          onChange={(_, { value }) => {
            onChange(value);
          }}
          onBlur={onBlur}
        />
        <span className={styles.cap}>{texts.ofCap(cap.toFixed())}</span>
      </span>
      {message !== null && (
        <Field
          className={styles.wide}
          validationState={over ? "warning" : "error"}
          validationMessage={{ id: messageId, children: message }}
        />
      )}
      <Input
        className={styles.wide}
        size="small"
        appearance="filled-darker"
        value={fields.remark(party)}
        placeholder={ownRemark === "" ? texts.remarkHint : ownRemark}
        aria-label={texts.remark(name)}
        input={{ className: styles.words }}
        onChange={(_, { value }) => {
          fields.changeRemark(party, value);
        }}
      />
    </div>
  );
}

function SourceNote({ source, isEmpty }: { readonly source: Source; readonly isEmpty: boolean }) {
  const styles = useStyles();
  const { language, review, show } = usePane();
  const { sources, goToCell } = PANE_SCORES_TEXTS[language].scores;
  const at = cellOf(source, review);
  if (at) {
    const reference = formatReference(at);
    return (
      <Caption1 className={styles.source}>
        <Link
          inline
          as="button"
          className={styles.link}
          title={goToCell(reference)}
          onClick={() => {
            void show(at);
          }}
        >
          {source?.kind === "table" ? sources.table(reference) : sources.summary}
        </Link>
      </Caption1>
    );
  }
  const words = source?.kind === "given" ? sources.given : isEmpty ? sources.none : "";
  return <Caption1 className={styles.source}>{words}</Caption1>;
}

/** Where a score stands: its cell, or the beginning of the score summary. */
function cellOf(source: Source, review: Review | null): CellReference | null {
  const summary = review?.ownSheets.summary ?? null;
  switch (source?.kind) {
    case "table":
      return source.at;
    case "summary":
      return summary === null ? null : { sheet: summary, row: 0, column: 0 };
    default:
      return null;
  }
}
