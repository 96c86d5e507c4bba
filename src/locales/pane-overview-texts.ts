/** The texts of the pane's overview. */
export interface OverviewTexts {
  readonly check: string;
  readonly checkAgain: string;
  readonly checking: string;
  readonly cancel: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly tiles: TileTexts;
  readonly bars: BarTexts;
  readonly months: MonthTexts;
  readonly posts: PostTexts;
  readonly sheets: SheetListTexts;
  readonly noTables: NoTablesTexts;
  /** Said of anything that a press leads to: what it says, and the cell it leads to. */
  readonly leadsTo: (what: string, place: string) => string;
}

interface TileTexts {
  readonly label: string;
  readonly met: string;
  readonly below: string;
  readonly behind: string;
  readonly indicators: (applicable: number, notApplicable: number) => string;
  readonly errors: string;
  readonly warnings: string;
  readonly open: string;
  readonly stability: (continuous: number, posts: string, required: string) => string;
  readonly stabilityUnknown: string;
  readonly months: (difference: number) => string;
  readonly monthsUnknown: string;
}

interface BarTexts {
  readonly title: string;
  readonly districtTitle: (district: string) => string;
  readonly district: string;
  readonly wholeStation: string;
  readonly lowestFirst: string;
  readonly pace: (share: string) => string;
  readonly target: (share: string) => string;
  readonly name: (name: string, measure: string) => string;
  readonly bar: (bar: BarWords) => string;
  readonly status: Readonly<Record<"met" | "below" | "behind" | "none", string>>;
  readonly notApplicable: string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
}

interface BarWords {
  readonly name: string;
  readonly required: string;
  readonly completed: string;
  readonly percentage: string;
  readonly status: string;
}

interface MonthTexts {
  readonly title: string;
  readonly posts: (posts: string, inferred: boolean) => string;
  readonly month: (month: string, headcount: number, missing: string | null) => string;
}

interface PostTexts {
  readonly unknown: string;
  readonly inferred: (posts: string) => string;
  readonly given: (posts: string) => string;
  readonly change: string;
  readonly staff: string;
  readonly certified: string;
  readonly missing: string;
  readonly save: string;
  readonly cancel: string;
}

interface SheetListTexts {
  readonly title: (read: number, skipped: number) => string;
  readonly indicators: (count: number) => string;
  readonly attendance: (people: number) => string;
  readonly scores: string;
  readonly skipped: string;
}

interface NoTablesTexts {
  readonly title: string;
  readonly text: string;
  readonly picture: string;
  /** The words in the picture: two tables as stations keep them. */
  readonly drawing: {
    readonly district: string;
    readonly indicator: string;
    readonly required: string;
    readonly completed: string;
    readonly percentage: string;
    readonly districtNames: readonly [string, string];
    readonly name: string;
    readonly marks: readonly [string, string, string];
    readonly total: string;
    readonly month: string;
    readonly people: readonly [string, string];
  };
  readonly steps: readonly string[];
  readonly sample: string;
}
