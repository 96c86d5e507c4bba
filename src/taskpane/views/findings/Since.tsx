import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { placeText } from "../../../edits/place";
import { findingSubject, findingTitle } from "../../../locales/findings";
import { FINDING_LIST_TEXTS } from "../../../locales/pane-findings";
import type { Review } from "../../session/review";
import { usePane } from "../../state/pane";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  link: { fontSize: "inherit" },
  words: { color: tokens.colorNeutralForeground2 },
});

/** What is new since the check before, and what is solved; nothing where neither is. */
export function Since({ review: { findings, solved } }: { readonly review: Review }) {
  const styles = useStyles();
  const { language } = usePane();
  const [isOpen, setOpen] = useState(false);
  const texts = FINDING_LIST_TEXTS[language];
  const added = findings.filter(({ isNew }) => isNew).length;
  const words = texts.since(added, solved.length);
  if (added === 0 && solved.length === 0) {
    return null;
  }
  if (solved.length === 0) {
    return <Caption1 className={styles.words}>{words}</Caption1>;
  }
  return (
    <>
      <Caption1>
        <Link
          inline
          className={styles.link}
          as="button"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {words}
        </Link>
      </Caption1>
      {isOpen && (
        <ul className={styles.list} aria-label={texts.solvedList}>
          {solved.map(({ id, finding }) => (
            <li key={id}>
              <Caption1>
                {[placeText(finding.at), findingSubject(finding, language), findingTitle(finding.code, language)]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
