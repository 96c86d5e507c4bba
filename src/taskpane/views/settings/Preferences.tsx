import { Field, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import type { Language } from "../../../locales/language";
import { PANE_SETTINGS_TEXTS } from "../../../locales/pane-settings";
import { usePane } from "../../state/pane";
import { type ThemeChoice, useUserSettings } from "../../state/user-settings";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  choices: { flexWrap: "wrap" },
});

const LANGUAGES: readonly Language[] = ["zh-CN", "en"];
const THEMES: readonly ThemeChoice[] = ["system", "light", "dark"];

/** What the user likes: checking while typing, language and theme. */
export function Preferences() {
  const styles = useStyles();
  const { host, settings, changeSettings } = usePane();
  const { language, theme, changeUserSettings } = useUserSettings();
  const texts = PANE_SETTINGS_TEXTS[language].preferences;
  return (
    <div className={styles.section}>
      {host.file === null && (
        <Field hint={texts.liveHint}>
          <Switch
            label={texts.live}
            checked={settings.live}
            onChange={(_, { checked }) => {
              changeSettings({ live: checked });
            }}
          />
        </Field>
      )}
      <Field label={texts.language}>
        <RadioGroup
          className={styles.choices}
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => {
            const chosen = LANGUAGES.find((candidate) => candidate === value);
            if (chosen) {
              changeUserSettings({ language: chosen });
            }
          }}
        >
          {LANGUAGES.map((value) => (
            <Radio key={value} value={value} label={texts.languages[value]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.theme}>
        <RadioGroup
          className={styles.choices}
          layout="horizontal"
          value={theme}
          onChange={(_, { value }) => {
            const chosen = THEMES.find((candidate) => candidate === value);
            if (chosen) {
              changeUserSettings({ theme: chosen });
            }
          }}
        >
          {THEMES.map((value) => (
            <Radio key={value} value={value} label={texts.themes[value]} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
