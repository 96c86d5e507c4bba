import { Field, type FieldProps, Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  right: { textAlign: "right", fontVariantNumeric: "tabular-nums", "::placeholder": { opacity: 1 } },
});

interface Properties {
  readonly label: NonNullable<FieldProps["label"]>;
  readonly hint?: string | undefined;
  /** What is wrong with the text; null for nothing. */
  readonly problem: string | null;
  readonly text: string;
  readonly placeholder?: string | undefined;
  readonly unit?: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

/** A labelled field for a number. What is typed stays as it is; what is wrong with it is said below. */
export function NumberField(properties: Properties) {
  const styles = useStyles();
  const { label, hint, problem, text, placeholder, unit } = properties;
  return (
    <Field
      label={label}
      hint={hint ?? null}
      size="small"
      validationState={problem === null ? "none" : "error"}
      validationMessage={problem}
    >
      <Input
        className={styles.input}
        size="small"
        value={text}
        placeholder={placeholder}
        contentAfter={unit ?? null}
        input={{ className: styles.right, inputMode: "decimal", autoComplete: "off" }}
        onChange={(_, { value }) => {
          properties.onChange(value);
        }}
        onBlur={properties.onBlur}
      />
    </Field>
  );
}
