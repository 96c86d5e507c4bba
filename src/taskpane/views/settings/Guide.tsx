import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { GUIDE_CHAPTERS, GUIDE_TEXTS, type GuideChapter } from "../../../locales/guide";
import { usePane } from "../../state/pane";

const useStyles = makeStyles({
  guide: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  chapter: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0 },
  figure: { margin: 0 },
  picture: {
    maxWidth: "100%",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Properties {
  /** Addresses of the pictures that there are. */
  readonly pictures?: Readonly<Partial<Record<GuideChapter, string>>>;
}

/** What each part of the pane does, in a few sentences. */
export function Guide({ pictures = {} }: Properties) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <div className={styles.guide}>
      {GUIDE_CHAPTERS.map((chapter) => {
        const { title, paragraphs, picture } = GUIDE_TEXTS[language][chapter];
        const address = pictures[chapter];
        return (
          <section key={chapter} className={styles.chapter}>
            <h3 className={styles.heading}>{title}</h3>
            {paragraphs.map((paragraph) => (
              <p key={paragraph} className={styles.paragraph}>
                {paragraph}
              </p>
            ))}
            {address !== undefined && (
              <figure className={styles.figure}>
                <img className={styles.picture} src={address} alt={picture} />
                <figcaption>
                  <Caption1>{picture}</Caption1>
                </figcaption>
              </figure>
            )}
          </section>
        );
      })}
    </div>
  );
}
