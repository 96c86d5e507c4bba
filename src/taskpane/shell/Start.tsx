import { Body1, Button, Caption1, makeStyles, Subtitle2, Title2, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { PANE_TEXTS } from "../../locales/pane";
import { START_TEXTS } from "../../locales/start";
import { useUserSettings } from "../state/user-settings";

const useStyles = makeStyles({
  page: {
    height: "100%",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    padding: tokens.spacingHorizontalL,
    boxSizing: "border-box",
  },
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    maxWidth: "40rem",
    marginInline: "auto",
    paddingBlock: tokens.spacingVerticalXXL,
  },
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { fontSize: "48px", color: tokens.colorBrandForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, justifyContent: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, display: "grid", rowGap: "6px" },
});

interface Properties {
  readonly onChoose: () => void;
  readonly onSample: () => void;
}

/** Before anything is open: what this is, and where a workbook goes. */
export function Start({ onChoose, onSample }: Properties) {
  const styles = useStyles();
  const { language } = useUserSettings();
  const texts = START_TEXTS[language];
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <div>
          <Title2 as="h1" block>
            {PANE_TEXTS[language].title}
          </Title2>
          <Body1 className={styles.quiet}>{texts.lead}</Body1>
        </div>
        <div className={styles.zone}>
          <DocumentTableRegular className={styles.icon} />
          <Subtitle2>{texts.drop}</Subtitle2>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={onChoose}>
              {texts.choose}
            </Button>
            <Button onClick={onSample}>{texts.sample}</Button>
          </div>
          <Caption1 className={styles.quiet}>{texts.several}</Caption1>
        </div>
        <ol className={styles.steps}>
          {texts.steps.map((step) => (
            <li key={step}>
              <Body1>{step}</Body1>
            </li>
          ))}
        </ol>
        <Caption1 className={styles.quiet}>{PANE_TEXTS[language].privacy}</Caption1>
      </div>
    </main>
  );
}
