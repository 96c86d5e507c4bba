import { Button, Caption1, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { PANE_SETTINGS_TEXTS } from "../../../locales/pane-settings";
import { usePane } from "../../state/pane";
import { useUserSettings } from "../../state/user-settings";
import { copyText, type CopyOutcome } from "../report/clipboard";
import { diagnosticsText } from "./diagnostics";
import { surroundings, VERSION } from "./surroundings";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  paragraph: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  copy: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

/** Version, privacy, the source of the measures, and what support needs to know. */
export function About() {
  const styles = useStyles();
  const { language, settings } = usePane();
  const texts = PANE_SETTINGS_TEXTS[language].about;
  return (
    <div className={styles.section}>
      <Text weight="semibold">{texts.version(VERSION)}</Text>
      <h3 className={styles.heading}>{texts.privacyHeading}</h3>
      {texts.privacy.map((sentence) => (
        <p key={sentence} className={styles.paragraph}>
          {sentence}
        </p>
      ))}
      <h3 className={styles.heading}>{texts.measuresHeading}</h3>
      <p className={styles.paragraph}>{texts.measures(settings.policy.source)}</p>
      <Caption1>{texts.measuresHint}</Caption1>
      <Diagnostics />
    </div>
  );
}

function Diagnostics() {
  const styles = useStyles();
  const { host, review, language } = usePane();
  const userSettings = useUserSettings();
  const texts = PANE_SETTINGS_TEXTS[language].about;
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const text = diagnosticsText(surroundings(host, userSettings), review);
  const copy = async (): Promise<void> => {
    const offer = (): void => {
      field.current?.focus();
      field.current?.select();
    };
    setOutcome(await copyText({ html: null, text }, offer));
  };
  return (
    <>
      <h3 className={styles.heading}>{texts.diagnosticsHeading}</h3>
      <p className={styles.paragraph}>{texts.diagnostics}</p>
      <Textarea
        readOnly
        value={text}
        rows={6}
        resize="vertical"
        aria-label={texts.diagnosticsHeading}
        textarea={{ ref: field, className: styles.text }}
      />
      <div className={styles.copy}>
        <Button size="small" onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <output>{outcome && (outcome === "copied" ? texts.copied : texts.copyByHand)}</output>
      </div>
    </>
  );
}
