import type Big from "big.js";
import {
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from "@fluentui/react-components";
import { PANE_SCORES_TEXTS } from "../../../locales/pane-scores";
import { formatRatio } from "../../../locales/findings";
import type { EvaluatedAttendance } from "../../../evaluation/evaluation";
import { usePane } from "../../state/pane";
import { NumberField } from "./NumberField";
import { type MonthsRow, monthsRow, type PostsKnown } from "./posts";
import { problemSentence } from "./problem-sentence";
import type { GivenFields } from "./useGiven";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  table: { tableLayout: "auto" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  header: { "& > *": { justifyContent: "flex-end" } },
  short: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  stability: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    paddingInline: tokens.spacingHorizontalS,
  },
  note: { color: tokens.colorNeutralForeground2, gridColumn: "1 / -1" },
});

/** The posts of the agreement, and what follows from them. */
export function PostsSection({ fields }: { readonly fields: GivenFields }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = PANE_SCORES_TEXTS[language].posts;
  const { staff, certified, attendance } = fields.posts;
  return (
    <section className={styles.section} aria-labelledby="posts-heading">
      <Subtitle2 as="h2" id="posts-heading">
        {texts.heading}
      </Subtitle2>
      <Caption1 className={styles.note}>{texts.info}</Caption1>
      <div className={styles.fields}>
        <PostsField name="requiredStaff" known={staff} fields={fields} label={texts.staff} />
        <PostsField name="requiredCertified" known={certified} fields={fields} label={texts.certified} />
      </div>
      {attendance ? <MonthsTable attendance={attendance} /> : <Caption1>{texts.noAttendance}</Caption1>}
    </section>
  );
}

interface PostsFieldProperties {
  readonly name: "requiredStaff" | "requiredCertified";
  readonly known: PostsKnown;
  readonly fields: GivenFields;
  readonly label: string;
}

function PostsField({ name, known: { source, own }, fields, label }: PostsFieldProperties) {
  const { language, settings } = usePane();
  const { sources } = PANE_SCORES_TEXTS[language].scores;
  const { text, problem, onChange, onBlur } = fields.field(name);
  const { attendance } = fields.posts;
  const isOptional = name === "requiredCertified";
  const hints = {
    given: sources.given,
    summary: sources.summary,
    inferred: sources.inferred(String(attendance?.continuous ?? ""), ratioText(attendance?.recordedStability)),
    share: sources.share(ratioText(settings.policy.requiredCertifiedShare)),
  };
  return (
    <NumberField
      label={label}
      hint={problem ? undefined : source ? hints[source] : isOptional ? undefined : sources.unknown}
      problem={problemSentence(problem, language)}
      text={text}
      placeholder={own?.toFixed()}
      onChange={onChange}
      onBlur={onBlur}
    />
  );
}

function ratioText(ratio: Big | null | undefined): string {
  return ratio ? formatRatio(ratio) : "";
}

function MonthsTable({ attendance }: { readonly attendance: EvaluatedAttendance }) {
  const styles = useStyles();
  const { language, settings } = usePane();
  const texts = PANE_SCORES_TEXTS[language].posts;
  const { all, groups, requiredMonths, requiredCertifiedMonths, requiredStaff, stability, continuous } = attendance;
  const { requiredStability } = settings.policy;
  const rows: readonly (readonly [string, MonthsRow])[] = [
    [texts.all, monthsRow(requiredMonths, all.months)],
    [texts.certifiedRow, monthsRow(requiredCertifiedMonths, groups.certified.months)],
  ];
  return (
    <>
      <Table
        className={styles.table}
        size="extra-small"
        aria-label={texts.monthsCaption(attendance.attendance.months.length)}
      >
        <TableHeader>
          <TableRow>
            {texts.header.map((word, index) => (
              <TableHeaderCell key={word} className={index === 0 ? undefined : styles.header}>
                {word}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map(([name, { required, actual, surplus }]) => (
            <TableRow key={name}>
              <TableCell>{name}</TableCell>
              <TableCell className={styles.number}>{required?.toFixed() ?? "—"}</TableCell>
              <TableCell className={styles.number}>{actual}</TableCell>
              <TableCell className={mergeClasses(styles.number, surplus?.lt(0) && styles.short)}>
                {surplus ? signed(surplus.toFixed()) : "—"}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <div className={styles.stability}>
        <Text>{texts.stability}</Text>
        <Text className={mergeClasses(styles.number, stability?.lt(requiredStability) && styles.short)}>
          {stability ? formatRatio(stability) : "—"}
        </Text>
        {requiredStaff && (
          <Caption1 className={styles.note}>
            {texts.stabilityOf(continuous, requiredStaff.toFixed(), formatRatio(requiredStability))}
          </Caption1>
        )}
      </div>
    </>
  );
}

/** A surplus with its sign: `+3`, `−6`. */
function signed(digits: string): string {
  return digits.startsWith("-") ? `−${digits.slice(1)}` : digits === "0" ? digits : `+${digits}`;
}
