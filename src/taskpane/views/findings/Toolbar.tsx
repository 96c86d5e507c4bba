import { Button, makeStyles, SearchBox, ToggleButton, tokens, Tooltip } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { FINDING_LIST_TEXTS } from "../../../locales/pane-findings";
import type { ListedFinding } from "../../session/review";
import { usePane } from "../../state/pane";
import { CATEGORIES, type Category, countCategories, type Selection } from "./select";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightRegular },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0, maxWidth: "none" },
});

interface ChipProperties {
  readonly findings: readonly ListedFinding[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Which severities and which decided ones are listed, with how many there are of each. */
export function Chips({ findings, selection, onSelect }: ChipProperties) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = FINDING_LIST_TEXTS[language];
  const counts = countCategories(findings);
  const toggle = (category: Category) => {
    const categories = new Set(selection.categories);
    if (!categories.delete(category)) {
      categories.add(category);
    }
    onSelect({ ...selection, categories });
  };
  return (
    <div role="group" aria-label={texts.filter} className={styles.chips}>
      {CATEGORIES.filter((category) => category !== "handled" || counts.handled > 0).map((category) => (
        <ToggleButton
          key={category}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={selection.categories.has(category)}
          onClick={() => {
            toggle(category);
          }}
        >
          {`${texts.chips[category]} ${String(counts[category])}`}
        </ToggleButton>
      ))}
    </div>
  );
}

interface SearchProperties {
  readonly search: string;
  readonly canWalk: boolean;
  readonly onSearch: (search: string) => void;
  readonly onWalk: (step: 1 | -1) => void;
}

/** The search, and the steps from finding to finding. */
export function SearchLine({ search, canWalk, onSearch, onWalk }: SearchProperties) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = FINDING_LIST_TEXTS[language];
  const steps = [
    { step: -1, name: texts.previous, tip: texts.previousKeys, keys: "Alt+ArrowUp K", icon: <ChevronUpRegular /> },
    { step: 1, name: texts.next, tip: texts.nextKeys, keys: "Alt+ArrowDown J", icon: <ChevronDownRegular /> },
  ] as const;
  return (
    <div className={styles.line}>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.search}
        value={search}
        onChange={(_, { value }) => {
          onSearch(value);
        }}
      />
      {steps.map(({ step, name, tip, keys, icon }) => (
        <Tooltip key={step} content={tip} relationship="description">
          <Button
            size="small"
            appearance="subtle"
            icon={icon}
            aria-label={name}
            aria-keyshortcuts={keys}
            disabledFocusable={!canWalk}
            onClick={() => {
              onWalk(step);
            }}
          />
        </Tooltip>
      ))}
    </div>
  );
}
