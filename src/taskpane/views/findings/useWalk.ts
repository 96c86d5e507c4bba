import { useAnnounce } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { placeText } from "../../../edits/place";
import { findingTitle } from "../../../locales/findings";
import { FINDING_LIST_TEXTS } from "../../../locales/pane-findings";
import type { ListedFinding } from "../../session/review";
import { usePane } from "../../state/pane";
import type { FindingGroup } from "./select";
import { neighbour } from "./walk";

/** Cards that are drawn at first, and with each wish for more. */
export const PAGE = 30;

export interface Walk {
  /** Every listed finding, in the order of the list. */
  readonly listed: readonly ListedFinding[];
  readonly ids: readonly string[];
  readonly current: string | null;
  /** How many cards are drawn. */
  readonly limit: number;
  readonly showMore: () => void;
  /** Goes to the finding before or after, and to its cell. */
  readonly step: (step: 1 | -1) => void;
  /** As `step`, and brings the focus along. */
  readonly stepWithFocus: (step: 1 | -1) => void;
  /** Shows a finding's cell. */
  readonly goTo: (listed: ListedFinding) => void;
  /** Moves the focus to a card; to the list itself where there is none. */
  readonly focus: (id: string | null) => void;
  readonly onMount: (id: string, element: HTMLElement | null) => void;
}

/** Where one is in the list of findings, and how to get on. */
export function useWalk(groups: readonly FindingGroup[]): Walk {
  const { show, language } = usePane();
  const { announce } = useAnnounce();
  const [current, setCurrent] = useState<string | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const [wanted, setWanted] = useState<{ readonly id: string; readonly isFocused: boolean } | null>(null);
  const elements = useRef(new Map<string, HTMLElement>());
  const listed = useMemo(() => groups.flatMap(({ findings }) => findings), [groups]);
  const ids = useMemo(() => listed.map(({ id }) => id), [listed]);

  useEffect(() => {
    const element = wanted && elements.current.get(wanted.id);
    if (element) {
      element.scrollIntoView({ block: "nearest" });
      if (wanted.isFocused) {
        element.focus({ preventScroll: true });
      }
    }
  }, [wanted]);

  const reach = useCallback(
    (id: string, isFocused: boolean) => {
      setCurrent(id);
      setLimit((before) => Math.max(before, ids.indexOf(id) + 1));
      setWanted({ id, isFocused });
    },
    [ids],
  );
  const goTo = useCallback(
    (found: ListedFinding) => {
      setCurrent(found.id);
      void show(found.finding.at);
    },
    [show],
  );
  const walk = (step: 1 | -1, isFocused: boolean) => {
    const id = neighbour(ids, current, step);
    const found = listed.find((candidate) => candidate.id === id);
    if (id === null || !found) {
      return;
    }
    reach(id, isFocused);
    void show(found.finding.at);
    if (!isFocused) {
      const texts = FINDING_LIST_TEXTS[language];
      const { code, at } = found.finding;
      announce(
        texts.walked(texts.position(ids.indexOf(id) + 1, ids.length), findingTitle(code, language), placeText(at)),
      );
    }
  };
  const onMount = useCallback((id: string, element: HTMLElement | null) => {
    if (element) {
      elements.current.set(id, element);
    } else {
      elements.current.delete(id);
    }
  }, []);
  return {
    listed,
    ids,
    current,
    limit,
    showMore: () => {
      const next = ids[limit];
      setLimit(limit + PAGE);
      setWanted(next === undefined ? null : { id: next, isFocused: true });
    },
    step: (step) => {
      walk(step, false);
    },
    stepWithFocus: (step) => {
      walk(step, true);
    },
    goTo,
    focus: (id) => {
      if (id !== null) {
        reach(id, true);
      }
    },
    onMount,
  };
}
