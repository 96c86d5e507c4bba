import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  DialogTrigger,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Language } from "../../../locales/language";
import { PANE_REPORT_TEXTS } from "../../../locales/pane-report";
import { templateProblemSentence } from "../../../locales/report-problems";
import { REPORT_TEMPLATES, type ReportTemplates } from "../../../locales/report-templates";
import { templateProblems } from "../../../report/templates";
import { Surface } from "../Surface";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  help: { color: tokens.colorNeutralForeground2, marginBlock: 0 },
  restore: { whiteSpace: "nowrap" },
});

interface Properties {
  readonly language: Language;
  readonly templates: Partial<ReportTemplates>;
  readonly onKeep: (templates: Partial<ReportTemplates>) => void;
}

/** Lets the user put other sentences in the place of ours. */
export function Templates({ language, templates, onKeep }: Properties) {
  const texts = PANE_REPORT_TEXTS[language];
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" icon={<EditRegular />}>
          {texts.templates}
        </Button>
      </DialogTrigger>
      <Surface>
        {isOpen && (
          <Editor
            language={language}
            templates={templates}
            onKeep={(changed) => {
              onKeep(changed);
              setIsOpen(false);
            }}
          />
        )}
      </Surface>
    </Dialog>
  );
}

function Editor({ language, templates, onKeep }: Properties) {
  const styles = useStyles();
  const texts = PANE_REPORT_TEXTS[language];
  const [draft, setDraft] = useState(templates);
  const defaults = REPORT_TEMPLATES[language];
  const names = Object.keys(defaults) as (keyof ReportTemplates)[];
  const change = (name: keyof ReportTemplates, value: string): void => {
    const others = Object.entries(draft).filter(([other]) => other !== name);
    setDraft(Object.fromEntries(value === "" ? others : [...others, [name, value]]));
  };
  return (
    <DialogBody>
      <DialogTitle>{texts.templates.replace("…", "")}</DialogTitle>
      <DialogContent className={styles.fields}>
        <p className={styles.help}>{texts.templatesHelp}</p>
        <p className={styles.help}>{texts.keptWithUser}</p>
        {names.map((name) => {
          const [problem] = templateProblems({ [name]: draft[name] ?? "" });
          return (
            <Field
              key={name}
              label={defaults[name]}
              validationMessage={problem ? templateProblemSentence(problem, language) : null}
            >
              <Textarea
                size="small"
                resize="vertical"
                placeholder={texts.templateDefault}
                value={draft[name] ?? ""}
                onChange={(_, { value }) => {
                  change(name, value);
                }}
              />
            </Field>
          );
        })}
      </DialogContent>
      <DialogActions>
        <Button
          appearance="primary"
          disabled={templateProblems(draft).length > 0}
          onClick={() => {
            onKeep(draft);
          }}
        >
          {texts.save}
        </Button>
        <DialogTrigger disableButtonEnhancement>
          <Button>{texts.cancel}</Button>
        </DialogTrigger>
      </DialogActions>
      <DialogActions position="start">
        <Button
          appearance="subtle"
          className={styles.restore}
          onClick={() => {
            setDraft({});
          }}
        >
          {texts.restore}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
