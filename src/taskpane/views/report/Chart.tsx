import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { CopyRegular, SaveRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { PANE_REPORT_TEXTS } from "../../../locales/pane-report";
import { chartSvg } from "../../../report/render/chart";
import type { ReportChart } from "../../../report/document";
import { failureOf, failureSentence } from "../../state/failure";
import { usePane } from "../../state/pane";
import { download } from "../../download";
import { copyPicture } from "./clipboard";
import { addressOf, paint } from "./picture";

const useStyles = makeStyles({
  figure: { marginInline: 0, marginBlock: tokens.spacingVerticalS },
  picture: { display: "block", width: "100%", height: "auto", backgroundColor: "#fff" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
});

/** A chart of the report, to be copied or saved as a picture. */
export function Chart({ chart }: { readonly chart: ReportChart }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = PANE_REPORT_TEXTS[language];
  const [svg, setSvg] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    let isWanted = true;
    chartSvg(chart).then(
      (drawn) => {
        if (isWanted) setSvg(drawn);
      },
      (error: unknown) => {
        if (isWanted) setSaid(failureSentence(failureOf(error), language));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [chart, language]);
  if (svg === null) {
    return said === "" ? <Spinner size="tiny" label={texts.drawing} /> : <p role="alert">{said}</p>;
  }
  const copy = async (): Promise<void> => {
    setSaid((await copyPicture(await paint(svg))) ? texts.chartCopied : texts.chartNotCopied);
  };
  const save = async (): Promise<void> => {
    download(await paint(svg), texts.chartFile(chart.title));
  };
  return (
    <figure className={styles.figure}>
      <img className={styles.picture} src={addressOf(svg)} alt={describe(chart)} />
      <figcaption className={styles.buttons}>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {texts.copyChart}
        </Button>
        <Button size="small" icon={<SaveRegular />} onClick={() => void save()}>
          {texts.saveChart}
        </Button>
        <span role="status">{said}</span>
      </figcaption>
    </figure>
  );
}

/** What the picture says, for those who do not see it. */
function describe({ title, bars }: ReportChart): string {
  return `${title}: ${bars.map(({ label, text }) => `${label} ${text}`).join(", ")}`;
}
