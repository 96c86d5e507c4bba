import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { DEFAULT_POLICY } from "../../../evaluation/policy";
import { formatPolicy, type PolicyReading, readPolicy } from "../../../evaluation/policy-data";
import type { Language } from "../../../locales/language";
import { PANE_SETTINGS_TEXTS } from "../../../locales/pane-settings";
import { POLICY_ISSUES } from "../../../locales/policy";
import { download } from "../../download";
import { usePane } from "../../state/pane";
import type { PolicyForm } from "./usePolicyForm";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  files: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  message: { overflowWrap: "anywhere" },
});

/** How the import of a file came out; null before one. */
type Import = { readonly file: string; readonly reading: PolicyReading | { readonly kind: "unreadable" } } | null;

/** Takes the policy from a file, gives it as one, or goes back to the default. The format is that of the command line. */
export function PolicyFiles({ form }: { readonly form: PolicyForm }) {
  const styles = useStyles();
  const { language, settings } = usePane();
  const texts = PANE_SETTINGS_TEXTS[language].policy;
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Import>(null);
  const json = formatPolicy(settings.policy);
  const isDefault = json === formatPolicy(DEFAULT_POLICY);
  const take = async (file: File): Promise<void> => {
    const reading = await readFile(file, language);
    if (reading.kind === "policy") {
      form.takeOver(reading.policy);
    }
    setOutcome({ file: file.name, reading });
  };
  return (
    <div className={styles.files}>
      <Caption1>{isDefault ? texts.isDefault : texts.isChanged}</Caption1>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isDefault && !form.isWrong}
          onClick={() => {
            setOutcome(null);
            form.takeOver(DEFAULT_POLICY);
          }}
        >
          {texts.reset}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {texts.imported}
        </Button>
        <Button
          size="small"
          onClick={() => {
            download(new Blob([json], { type: "application/json" }), texts.fileName);
          }}
        >
          {texts.exported}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={texts.imported}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again once it is mended.
            currentTarget.value = "";
            if (file) {
              void take(file);
            }
          }}
        />
      </div>
      {outcome && (
        <MessageBar intent={outcome.reading.kind === "policy" ? "success" : "error"} layout="multiline">
          <MessageBarBody className={styles.message}>{outcomeSentence(outcome, language)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

async function readFile(file: File, language: Language): Promise<NonNullable<Import>["reading"]> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    // The file was moved or locked after it was chosen.
    return { kind: "unreadable" };
  }
  return readPolicy(text, file.name, POLICY_ISSUES[language]);
}

function outcomeSentence({ file, reading }: NonNullable<Import>, language: Language): string {
  const texts = PANE_SETTINGS_TEXTS[language].policy;
  switch (reading.kind) {
    case "policy":
      return texts.importedFile(file);
    case "unreadable":
      return texts.unreadable(file);
    case "not-json":
      return texts.notJson(file, reading.detail);
    case "wrong":
      return texts.wrong(file, reading.issues);
  }
}
