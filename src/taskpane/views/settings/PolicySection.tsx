import {
  Caption1,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { PANE_SCORES_TEXTS } from "../../../locales/pane-scores";
import { PANE_SETTINGS_TEXTS } from "../../../locales/pane-settings";
import { PARTIES } from "../../../evaluation/scores";
import { usePane } from "../../state/pane";
import { NumberField } from "../scores/NumberField";
import { BANDS, capsTotal, isRatio, type PolicyField } from "./policy-form";
import { policyProblemSentence } from "./policy-problem";
import { PolicyFiles } from "./PolicyFiles";
import { type PolicyForm, usePolicyForm } from "./usePolicyForm";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0, marginBottom: tokens.spacingVerticalXXS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "start",
  },
  bands: { gridTemplateColumns: `repeat(${String(BANDS.length)}, minmax(0, 1fr))` },
  warning: { marginTop: tokens.spacingVerticalS },
  hint: { display: "block", color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
});

/** The measures that a station is held against. */
export function PolicySection() {
  const styles = useStyles();
  const { language, settings, changeSettings } = usePane();
  const texts = PANE_SETTINGS_TEXTS[language].policy;
  const { parties } = PANE_SCORES_TEXTS[language].scores;
  const form = usePolicyForm();
  const { policy } = settings;
  const total = capsTotal(policy);
  return (
    <div className={styles.section}>
      <Caption1>{texts.intro}</Caption1>
      <PolicyFiles form={form} />
      <Field label={texts.source} size="small">
        <Input
          size="small"
          value={policy.source}
          onChange={(_, { value }) => {
            changeSettings({ policy: { ...policy, source: value } });
          }}
        />
      </Field>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.caps}</legend>
        <div className={styles.fields}>
          {PARTIES.map((party) => (
            <PolicyNumber key={party} field={party} label={parties[party]} form={form} />
          ))}
        </div>
        {!form.isWrong && !total.eq(100) && (
          <MessageBar intent="warning" layout="multiline" className={styles.warning}>
            <MessageBarBody>{texts.capsTotal(total.toFixed())}</MessageBarBody>
          </MessageBar>
        )}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.bands}</legend>
        <div className={mergeClasses(styles.fields, styles.bands)}>
          {BANDS.map((grade) => (
            <PolicyNumber key={grade} field={grade} label={texts.bandFrom(texts.grades[grade])} form={form} />
          ))}
        </div>
        <Caption1 className={styles.hint}>{texts.otherwise(texts.grades["不合格"])}</Caption1>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.indicators}</legend>
        <div className={styles.fields}>
          <PolicyNumber field="target" label={texts.target} hint={texts.targetHint} form={form} />
        </div>
        <Field hint={texts.paceHint}>
          <Switch
            label={texts.pace}
            checked={policy.pace}
            onChange={(_, { checked }) => {
              changeSettings({ policy: { ...policy, pace: checked } });
            }}
          />
        </Field>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.attendance}</legend>
        <div className={styles.fields}>
          <PolicyNumber field="requiredStability" label={texts.requiredStability} form={form} />
          <PolicyNumber
            field="requiredCertifiedShare"
            label={texts.requiredCertifiedShare}
            hint={texts.requiredCertifiedShareHint}
            form={form}
          />
        </div>
      </fieldset>
      {form.isWrong && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{texts.waiting}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

interface PolicyNumberProperties {
  readonly field: PolicyField;
  readonly label: string;
  readonly hint?: string;
  readonly form: PolicyForm;
}

function PolicyNumber({ field, label, hint, form }: PolicyNumberProperties) {
  const { language } = usePane();
  const texts = PANE_SETTINGS_TEXTS[language].policy;
  return (
    <NumberField
      label={label}
      hint={hint}
      problem={policyProblemSentence(form.problem(field), language)}
      text={form.text(field)}
      unit={isRatio(field) ? "%" : texts.points}
      onChange={(text) => {
        form.change(field, text);
      }}
      onBlur={form.leave}
    />
  );
}
