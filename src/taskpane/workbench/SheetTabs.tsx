import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { EyeOffRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { WORKBENCH_TEXTS } from "../../locales/workbench";
import type { SheetFacts } from "../session/review";
import { usePane } from "../state/pane";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    minWidth: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tabs: { flexGrow: 1, minWidth: 0, overflowX: "auto", overflowY: "hidden", scrollbarWidth: "thin" },
  tab: { flexShrink: 0 },
  name: { display: "block", maxWidth: "200px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  hidden: { color: tokens.colorNeutralForeground3, marginInlineStart: tokens.spacingHorizontalXS },
  more: { flexShrink: 0, whiteSpace: "nowrap" },
});

interface Properties {
  /** The element that shows the chosen sheet. */
  readonly panel: string;
  readonly tabs: readonly SheetFacts[];
  readonly hidden: readonly SheetFacts[];
  readonly chosen: string | null;
  readonly onChoose: (sheet: string) => void;
  readonly onUnhide: (sheet: string) => void;
}

/** The sheets' names below them; hidden ones are shown when they are asked for. */
export function SheetTabs({ panel, tabs, hidden, chosen, onChoose, onUnhide }: Properties) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = WORKBENCH_TEXTS[language];
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen]);
  return (
    <div className={styles.bar}>
      <div ref={list} className={styles.tabs}>
        <TabList
          size="small"
          aria-label={texts.tabs}
          selectedValue={chosen}
          onTabSelect={(_, { value }) => {
            onChoose(String(value));
          }}
        >
          {tabs.map(({ name, visibility }) => (
            <Tab key={name} value={name} aria-controls={panel} title={name} className={styles.tab}>
              <span className={styles.name}>
                {name}
                {visibility !== "visible" && <span className={styles.hidden}>{texts.hiddenTab}</span>}
              </span>
            </Tab>
          ))}
        </TabList>
      </div>
      {hidden.length > 0 && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" size="small" icon={<EyeOffRegular />} className={styles.more}>
              {texts.hiddenSheets(hidden.length)}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {hidden.map(({ name }) => (
                <MenuItem
                  key={name}
                  onClick={() => {
                    onUnhide(name);
                  }}
                >
                  {name}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  );
}
