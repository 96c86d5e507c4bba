import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { FILL_TEXTS } from "../../../locales/pane-fill";
import type { Review } from "../../session/review";
import { usePane } from "../../state/pane";

/** Says that the score summary was written, as long as nothing else has been written since, and leads to it. */
export function Filled({ review }: { readonly review: Review }) {
  const { language, show } = usePane();
  const texts = FILL_TEXTS[language];
  const { summary } = review.ownSheets;
  if (review.steps.at(-1)?.kind !== "filled" || summary === null) {
    return null;
  }
  return (
    <MessageBar ref={bringIntoView} intent="success" layout="multiline">
      <MessageBarBody>
        {texts.filled}{" "}
        <Link inline as="button" onClick={() => void show({ sheet: summary, row: 0, column: 0 })}>
          {texts.openSheet(summary)}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}

/** The button that it answers may stand at the end of what can be seen. */
function bringIntoView(bar: HTMLDivElement | null): void {
  bar?.scrollIntoView({ block: "nearest" });
}
