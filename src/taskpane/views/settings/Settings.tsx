import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PANE_SETTINGS_TEXTS } from "../../../locales/pane-settings";
import { SELF_TEST_TEXTS } from "../../../locales/selftest";
import { usePane } from "../../state/pane";
import { About } from "./About";
import { Guide } from "./Guide";
import { PolicySection } from "./PolicySection";
import { Preferences } from "./Preferences";
import { SelfTest } from "./SelfTest";

const useStyles = makeStyles({
  panel: { margin: 0, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}` },
});

/** Measures, preferences, the guide, and what there is to know of the program. */
export function Settings() {
  const { language, host } = usePane();
  const texts = PANE_SETTINGS_TEXTS[language];
  return (
    <Accordion multiple collapsible defaultOpenItems={["policy"]}>
      <Part name="policy" title={texts.policy.heading}>
        <PolicySection />
      </Part>
      <Part name="preferences" title={texts.preferences.heading}>
        <Preferences />
      </Part>
      <Part name="guide" title={texts.guide}>
        <Guide />
      </Part>
      <Part name="about" title={texts.about.heading}>
        <About />
      </Part>
      {host.excel && (
        <Part name="self-test" title={SELF_TEST_TEXTS[language].title}>
          <SelfTest excel={host.excel} />
        </Part>
      )}
    </Accordion>
  );
}

interface PartProperties {
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ name, title, children }: PartProperties) {
  const styles = useStyles();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h2" size="large">
        {title}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
