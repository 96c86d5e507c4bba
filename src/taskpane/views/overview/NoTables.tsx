import { Body1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import { usePane } from "../../state/pane";
import { TableDrawing } from "./TableDrawing";

const useStyles = makeStyles({
  title: { margin: 0 },
  empty: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  steps: { margin: 0, paddingInlineStart: "1.4em", color: tokens.colorNeutralForeground2 },
});

/** The page itself, as it opens with the sample workbook. */
const SAMPLE = "?sample";

/** A workbook without any table: what tables look like, and what to do. */
export function NoTables() {
  const styles = useStyles();
  const { language, host } = usePane();
  const texts = OVERVIEW_TEXTS[language].noTables;
  return (
    <div className={styles.empty}>
      <Subtitle2 as="h2" className={styles.title}>
        {texts.title}
      </Subtitle2>
      <Body1>{texts.text}</Body1>
      <TableDrawing />
      <ol className={styles.steps}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {host.file && <Link href={SAMPLE}>{texts.sample}</Link>}
    </div>
  );
}
