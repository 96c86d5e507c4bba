import { Button, Caption1, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import type Big from "big.js";
import { useState } from "react";
import type { Evaluation } from "../../../evaluation/evaluation";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import { usePane } from "../../state/pane";
import { isProblem, type Problem, readPosts } from "../../state/typed-posts";
import { problemSentence } from "../scores/problem-sentence";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  fields: {
    display: "grid",
    alignItems: "start",
    gridTemplateColumns: "repeat(auto-fit, minmax(8em, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  change: { fontSize: "inherit" },
  note: { color: tokens.colorNeutralForeground3 },
});

/** Asks for the posts of the agreement where the workbook does not state them; known ones can be changed. */
export function PostsForm({ evaluation: { attendance, inputs } }: { readonly evaluation: Evaluation }) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  if (!attendance) {
    return null;
  }
  const { requiredStaff, requiredStaffSource } = attendance;
  if (requiredStaff && !isOpen) {
    return (
      <PostsNote
        posts={requiredStaff}
        isInferred={requiredStaffSource === "inferred"}
        takesFocus={wasOpen}
        onChange={() => {
          setOpen(true);
        }}
      />
    );
  }
  return (
    <PostsFields
      known={requiredStaff}
      knownCertified={inputs.requiredCertified}
      onClose={() => {
        setOpen(false);
        setWasOpen(true);
      }}
    />
  );
}

interface NoteProperties {
  readonly posts: Big;
  readonly isInferred: boolean;
  /** Whether the form that had the focus has just made room for this. */
  readonly takesFocus: boolean;
  readonly onChange: () => void;
}

function PostsNote({ posts, isInferred, takesFocus, onChange }: NoteProperties) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = OVERVIEW_TEXTS[language].posts;
  return (
    <Caption1 className={styles.note}>
      {isInferred ? texts.inferred(posts.toFixed()) : texts.given(posts.toFixed())}{" "}
      <Link inline className={styles.change} as="button" autoFocus={takesFocus} onClick={onChange}>
        {texts.change}
      </Link>
    </Caption1>
  );
}

interface FieldsProperties {
  readonly known: Big | null;
  readonly knownCertified: Big | null;
  readonly onClose: () => void;
}

function PostsFields({ known, knownCertified, onClose }: FieldsProperties) {
  const styles = useStyles();
  const { language, settings, changeSettings, actions } = usePane();
  const [staff, setStaff] = useState(known?.toFixed() ?? "");
  const [certified, setCertified] = useState(knownCertified?.toFixed() ?? "");
  const [isTried, setTried] = useState(false);
  const texts = OVERVIEW_TEXTS[language].posts;
  const requiredStaff = readPosts("requiredStaff", staff, null);
  const requiredCertified = readPosts("requiredCertified", certified, isProblem(requiredStaff) ? null : requiredStaff);
  const validation = (reading: Big | null | Problem) => {
    const message = isProblem(reading) ? problemSentence(reading, language) : null;
    return isTried && message !== null ? { validationMessage: message } : {};
  };
  const missing = isTried && requiredStaff === null ? { validationMessage: texts.missing } : {};
  const save = () => {
    setTried(true);
    if (requiredStaff && !isProblem(requiredStaff) && !isProblem(requiredCertified)) {
      changeSettings({ given: { ...settings.given, requiredStaff, requiredCertified } });
      void actions.check();
      onClose();
    }
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {!known && <Caption1>{texts.unknown}</Caption1>}
      <div className={styles.fields}>
        <Field size="small" label={texts.staff} {...validation(requiredStaff)} {...missing}>
          <Input
            className={styles.input}
            inputMode="decimal"
            autoFocus={known !== null}
            value={staff}
            onChange={(_, { value }) => {
              setStaff(value);
            }}
          />
        </Field>
        <Field size="small" label={texts.certified} {...validation(requiredCertified)}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={certified}
            onChange={(_, { value }) => {
              setCertified(value);
            }}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {texts.save}
        </Button>
        {known && (
          <Button size="small" onClick={onClose}>
            {texts.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
