import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { GUIDE_CHAPTERS, GUIDE_TEXTS } from "../../../locales/guide";
import { usePane } from "../../state/pane";
import type { GuidePictures } from "./guide-pictures";

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

/** What each part of the pane does, in a few sentences, with pictures where the page has any. */
export function Guide() {
  const styles = useStyles();
  const { language } = usePane();
  const pictures = usePictures();
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
                <img className={styles.picture} src={address} alt="" loading="lazy" />
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

function usePictures(): GuidePictures {
  const [pictures, setPictures] = useState<GuidePictures>({});
  useEffect(() => {
    import("./guide-pictures").then(
      ({ GUIDE_PICTURES }) => {
        setPictures(GUIDE_PICTURES);
      },
      () => {
        // The page as one file has none, and the guide is whole without them.
      },
    );
  }, []);
  return pictures;
}
