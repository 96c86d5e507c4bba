import { remembered } from "../sheet/remembered";
import { normalize } from "../sheet/text";
import { UNITS } from "../sheet/units";

export type Part = "required" | "completed" | "percentage";

/** A header that names the indicator of its column as well: `个案协议数`, `协议探访户数`, `探访（完成）`. */
export interface NamedHeader {
  readonly part: Part;
  /** The name alone: 探访 of 协议探访户数. */
  readonly name: string;
  /** What tells the indicator from the others beside it: 探访户数. */
  readonly key: string;
}

const PARTS: readonly (readonly [Part, string])[] = [
  ["required", "(?:协议|合同|约定|目标|计划|任务|指标|要求|承诺|预期|预计|应|需|拟)(?:应|需)?(?:完成|开展|提供)?"],
  ["completed", "(?:实际|累计|目前|已|实)*(?:完成|达成|开展|提供|落实)|(?:实际|累计|已|实)"],
  ["percentage", "(?:完成|达成|达标|实现)?(?:率|百分比|百分率|百分数|比例|比率|比)|(?:完成|达成)?进度|完成度|达成度|%"],
];

const QUANTITY = "(?:总?(?:数量?|量|值|个数|节数|次数|场次|场数|人数|人次|户数|户次|件数|份数|时数|小时数?))";

/** Where the part stands in a header: behind the name, in brackets behind it, or before it. */
const FORMS = PARTS.map(([part, words]) => ({
  part,
  forms: [
    new RegExp(`^(?:累计|实际)?(?<name>.+?)[-_:/·—]?(?:${words})(?<quantity>${QUANTITY})?$`, "u"),
    new RegExp(`^(?<name>.+?)\\((?:${words})(?<quantity>${QUANTITY})?\\)$`, "u"),
    new RegExp(`^(?:${words})(?<name>.+?)(?<quantity>${QUANTITY})?$`, "u"),
  ],
}));

const NAME = /^[\p{Script=Han}\dA-Za-z]{1,12}$/u;
const LONGEST = 20;

/** Asked first, because most texts of a large sheet have no word of a part at all. */
const MAY_NAME = new RegExp(PARTS.map(([, words]) => words).join("|"), "u");

/** All that a header may say of a part and a name; none where it has no word of a part. */
export const namedHeaders = remembered((text: string): readonly NamedHeader[] => {
  const normal = normalize(text);
  if (normal.length > LONGEST || !MAY_NAME.test(normal) || !/\p{Script=Han}/u.test(normal)) {
    return [];
  }
  const [, bare = normal, unit = ""] = /^(.+)\(([^()%]+)\)$/u.exec(normal) ?? [];
  const stated = UNITS.has(unit) ? { words: bare, unit } : { words: normal, unit: "" };
  return FORMS.flatMap(({ part, forms }) =>
    forms.flatMap((form): NamedHeader[] => {
      const { name = "", quantity = "" } = form.exec(stated.words)?.groups ?? {};
      return NAME.test(name) ? [{ part, name, key: `${name}${quantity || stated.unit}` }] : [];
    }),
  );
});
